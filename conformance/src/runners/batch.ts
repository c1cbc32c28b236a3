import { batchScorer, columnsOf, type FlagColumns, type ScoreColumns, type ScoredColumns } from '@plumbline/batch';
import type { CompiledInstrument, CompiledScore, Issue } from '@plumbline/core';
import { type Comparable, type ComparableFlag, type ComparableScore, sortedSet } from '../comparable.js';
import { projected } from './projected.js';
import { refusal } from './refusal.js';
import type { Runner } from './runner.js';

/** Many responses as columns of numbers, scored together. */
export const batch: Runner = {
  name: 'batch',
  run: async (compiled, given, { asAt }) => {
    const { projection, outcomes, byItself } = projected(compiled, given, asAt);
    const columns = columnsOf(
      projection,
      outcomes.flatMap((each) => (each.ok ? [each.value] : [])),
    );
    const scorer = batchScorer(compiled, projection);
    const options = asAt === undefined ? {} : { asAt };
    const scored = scorer.score(columns, options);
    let row = -1;
    return outcomes.map((each, index): Comparable => {
      if (!each.ok) return isNotColumnar(each.issues) ? byItself(index) : refusal(each.issues);
      row += 1;
      const at = row;
      const names = (flag: number): readonly string[] =>
        scorer.raised(columns, flag, at, options).map((subject) => (subject ? `${subject.kind}/${subject.id}` : ''));
      return comparable(compiled, scored, at, names);
    });
  },
};

/** What does not go into columns is scored by itself, as the projection says: numbers finer than a millionth, `worst` over scores. */
const isNotColumnar = (issues: readonly Issue[]): boolean =>
  issues.every(({ code }) => code === 'number-too-fine' || code === 'score-not-columnar');

function comparable(
  compiled: CompiledInstrument,
  { scores, themes, flags }: ScoredColumns,
  row: number,
  namesOf: (flag: number) => readonly string[],
): Comparable {
  const byId = (columns: readonly ScoreColumns[], of: readonly CompiledScore[]) =>
    Object.fromEntries(of.map((score, at) => [score.id, comparableScore(compiled, score, columns[at], row)]));
  return {
    kind: 'scored',
    scores: byId(scores, compiled.scores),
    themes: byId(themes, compiled.themeScores),
    flags: Object.fromEntries(
      compiled.flags.map(({ id, kind, each }, at) => [
        id,
        comparableFlag(flags[at], row, namesOf(at), kind === 'condition' && each === null),
      ]),
    ),
  };
}

const statuses = ['not-applicable', 'insufficient', 'scored'] as const;

function comparableScore(
  { bandSets }: CompiledInstrument,
  { bands, caps }: CompiledScore,
  columns: ScoreColumns | undefined,
  row: number,
): ComparableScore {
  if (columns === undefined) throw new TypeError('A score has no columns.');
  const nameOf = (place: number | undefined): string | null => bandSets[bands ?? -1]?.bands[place ?? -1]?.band ?? null;
  const capsOf = (mask: number | undefined) =>
    sortedSet(caps.flatMap(({ id }, bit) => (((mask ?? 0) >> bit) & 1 ? [id] : [])));
  const value = columns.value[row] ?? Number.NaN;
  const [answered, applicable] = [columns.answered[row] ?? 0, columns.applicable[row] ?? 0];
  return {
    status: statuses[columns.status[row] ?? 0] ?? 'not-applicable',
    value: Number.isNaN(value) ? null : value,
    band: nameOf(columns.band[row]),
    bandBeforeCaps: nameOf(columns.bandBefore[row]),
    coverage: applicable === 0 ? null : answered / applicable,
    cappedBy: capsOf(columns.cappedBy[row]),
    mayCap: capsOf(columns.mayCap[row]),
  };
}

function comparableFlag(
  columns: FlagColumns | undefined,
  row: number,
  raised: readonly string[],
  isWhole: boolean,
): ComparableFlag {
  if (columns === undefined) throw new TypeError('A flag has no columns.');
  const count = columns.raised[row] ?? 0;
  if (count !== raised.length) throw new RangeError(`${count} members are counted, ${raised.length} named.`);
  const unknown = columns.cannotTell[row] === 1;
  return {
    raised: [...raised].sort(),
    unknown,
    clear: count === 0 && !unknown,
    skipped: isWhole ? 0 : (columns.skipped[row] ?? 0),
  };
}
