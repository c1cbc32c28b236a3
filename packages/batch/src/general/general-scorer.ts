import type { CompiledFlag, CompiledInstrument, Flag, Projection } from '@plumbline/core';
import { type FlagContext, flagKinds, type Settled, scorerOf, shareOf } from '@plumbline/core/tables';
import type { Columns } from '../columns.js';
import type { FlagColumns, ScoreColumns, ScoredColumns } from '../scored-columns.js';
import { type ColumnarInstrument, columnarInstrument } from './columnar-instrument.js';
import { rowPrevious, rowSheet } from './row-sheet.js';

/** Scores one row as `score` does, for what flat kernels cannot hold. Slower, and never less exact. */
export interface GeneralScorer {
  readonly scores: (input: Columns, row: number, output: ScoredColumns, at: number) => void;
  readonly flag: (flag: number, input: Columns, row: number, output: ScoredColumns, at: number) => void;
  /** Whom a flag with a condition is raised for. */
  readonly subjects: (flag: number, input: Columns, row: number) => readonly Flag['subject'][];
}

export function generalScorer(compiled: CompiledInstrument, projection: Projection): GeneralScorer {
  const columnar = columnarInstrument(compiled, projection);
  return {
    scores(input, row, output, at) {
      const scorer = scorerAt(columnar, input, row);
      for (const [index, score] of scorer.scores.entries()) {
        const isOwn = index < compiled.scores.length;
        const out = isOwn ? output.scores[index] : output.themes[index - compiled.scores.length];
        const bands = columnar.compiled.bandSets[score.bands ?? -1]?.bands ?? [];
        if (out !== undefined)
          write(
            scorer.settled(index),
            score.caps.map(({ id }) => id),
            bands,
            out,
            at,
          );
      }
    },
    flag(index, input, row, output, at) {
      const flag = columnar.compiled.flags[index];
      const out = output.flags[index];
      if (flag !== undefined && out !== undefined) tell(flagsAt(flag, columnar, input, row), out, at);
    },
    subjects(index, input, row) {
      const flag = columnar.compiled.flags[index];
      const flags = flag === undefined ? [] : flagsAt(flag, columnar, input, row);
      return flags.flatMap(({ state, subject }) => (state === 'raised' ? [subject] : []));
    },
  };
}

const scorerAt = (columnar: ColumnarInstrument, input: Columns, row: number) =>
  scorerOf(columnar.compiled, rowSheet(columnar, input, row), rowPrevious(input, row));

const statuses = { 'not-applicable': 0, insufficient: 1, scored: 2 } as const;

function write(
  settled: Settled,
  caps: readonly string[],
  bands: readonly { readonly band: string }[],
  out: ScoreColumns,
  at: number,
): void {
  const { status, number, band, bandBeforeCaps, coverage, weightScale, cappedBy, mayCap } = settled;
  const placeOf = (found: { readonly band: string } | null): number =>
    found === null ? -1 : bands.findIndex((each) => each.band === found.band);
  const bits = (hits: readonly { readonly cap: string }[]): number =>
    hits.reduce((mask, { cap }) => mask | (1 << caps.indexOf(cap)), 0);
  out.status[at] = statuses[status];
  out.value[at] = number ?? Number.NaN;
  out.band[at] = placeOf(band);
  out.bandBefore[at] = placeOf(bandBeforeCaps);
  out.answered[at] = Math.round((Number(coverage.answered) / Number(weightScale)) * out.weightScale);
  out.applicable[at] = Math.round((Number(coverage.applicable) / Number(weightScale)) * out.weightScale);
  out.cappedBy[at] = bits(cappedBy);
  out.mayCap[at] = bits(mayCap);
}

/** The engine's own flags on one row. Bounds and traces are not there, and no condition asks for them. */
function flagsAt(flag: CompiledFlag, columnar: ColumnarInstrument, input: Columns, row: number): readonly Flag[] {
  const scorer = scorerAt(columnar, input, row);
  const outcomes = scorer.scores.map(({ id }, index) => {
    const { status, number, band, coverage } = scorer.settled(index);
    return { id, status, value: number, band, coverage: { answered: 0, applicable: 0, share: shareOf(coverage) } };
  });
  const own = columnar.compiled.scores.length;
  const context = { scorer, scores: outcomes.slice(0, own), themes: outcomes.slice(own), asAt: null, views: [] };
  return flagKinds[flag.kind](flag, context as unknown as FlagContext);
}

function tell(flags: readonly Flag[], out: FlagColumns, at: number): void {
  const unknown = flags.find(({ state }) => state === 'unknown');
  out.raised[at] = flags.filter(({ state }) => state === 'raised').length;
  out.unknown[at] = Number(unknown?.facts.members ?? 0);
  out.cannotTell[at] = unknown === undefined ? 0 : 1;
  out.skipped[at] = flags[0]?.skipped ?? 0;
}
