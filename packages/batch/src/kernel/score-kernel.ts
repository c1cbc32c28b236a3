import type { CompiledBandSet, CompiledInstrument, CompiledScore } from '@plumbline/core';
import { bandsPlan, coveringOf, itemInputs, type SumLayout, sumLayout, worthOf } from '@plumbline/core/tables';
import type { GeneralScorer } from '../general/general-scorer.js';
import type { ScoreColumns } from '../scored-columns.js';
import type { Block } from './block.js';
import { rowCaps } from './cap-masks.js';
import type { Conditions, Current } from './conditions.js';
import { decisionRun } from './decision.js';
import { type Summed, stepped, violationsIn } from './item-sums.js';
import { memberCaps } from './member-caps.js';
import type { Present } from './present.js';
import { type MeanInput, type Outputs, scoreMeanRun } from './score-mean.js';
import { makeSumBench, type SumBench, sumScoreRun } from './sum-score.js';

export type Kernel = (block: Block) => void;
type RowRun = (columns: Outputs, out: ScoreColumns, at: number) => boolean;

interface Planned {
  /** Set for a score of items: works out the rows of a block from their sums. */
  readonly sums: ((block: Block, out: ScoreColumns) => void) | null;
  /** Set for a mean of scores; `doubtful` takes the rows that it cannot tell. */
  readonly mean: ((columns: Outputs, out: ScoreColumns, block: Block, doubtful: (at: number) => void) => void) | null;
  readonly row: RowRun | null;
}

const none: Planned = { sums: null, mean: null, row: null };

/** `null`: some score asks more than the kernels hold. */
export function kernelOf(
  compiled: CompiledInstrument,
  conditions: Conditions,
  present: Present,
  current: Current,
  general: GeneralScorer,
): Kernel | null {
  const scores = [...compiled.scores, ...compiled.themeScores];
  const bench = makeSumBench();
  const runs = scores.map((score) => planOf(score, compiled, scores, conditions, present, bench));
  if (runs.some((run) => run === null)) return null;

  return (block) => {
    for (const [index, run] of runs.entries()) {
      const out = current.all[index];
      if (out === undefined || run === null) continue;
      if (run.sums !== null) run.sums(block, out);
      else if (run.mean !== null)
        run.mean(current, out, block, (at) => general.scores(block.input, at, block.output, at));
      else if (run.row !== null) scoreRows(run.row, current, out, block, general);
    }
  };
}

/** A row that twice the precision of a double cannot tell is scored as a whole by exact arithmetic. */
function scoreRows(
  run: RowRun,
  current: { readonly all: readonly ScoreColumns[] },
  out: ScoreColumns,
  { input, output, from, to }: Block,
  general: GeneralScorer,
): void {
  for (let at = from; at < to; at += 1) if (!run(current, out, at)) general.scores(input, at, output, at);
}

/** Levels as numbers, as `inputs` shows them. */
const values = ({ levels }: SumLayout, { scale }: CompiledScore): readonly number[] =>
  levels.map((level) => level / scale.value);

/** Whatever else a condition reads is unknown before there are columns. */
const looksAtInputsOnly = (set: CompiledBandSet | undefined): boolean =>
  set === undefined || set.bands.every(({ if: test }) => test === null || readsInputsOnly(test));

const readsInputsOnly = (node: unknown): boolean => {
  if (Array.isArray(node)) return node.every(readsInputsOnly);
  if (typeof node !== 'object' || node === null) return true;
  const op = 'op' in node ? node.op : null;
  const reads =
    op === 'item' || op === 'element' || op === 'score' || op === 'this' || op === 'state' || 'over' in node;
  return !reads && Object.values(node).every(readsInputsOnly);
};

function planOf(
  score: CompiledScore,
  compiled: CompiledInstrument,
  scores: readonly CompiledScore[],
  conditions: Conditions,
  present: Present,
  bench: SumBench,
): Planned | null {
  const set = compiled.bandSets[score.bands ?? -1];
  const bands = set === undefined ? null : bandsPlan(set, score, conditions.of);
  const ordinals = set?.bands.map(({ value }) => value) ?? [];
  const covering = coveringOf(score);
  const caps = rowCaps(score, ordinals, conditions.of);
  if (covering === null || caps === null || (set !== undefined && bands === null)) return null;
  if (score.of.kind === 'items') {
    const inputs = itemInputs(score, score.of.items, compiled);
    const worth = worthOf(score);
    const full = inputs && sumLayout(score, inputs, worth);
    if (inputs === null || full === null) return null;
    const { layout, steps } = stepped(full, inputs, worth);
    const violations = looksAtInputsOnly(set)
      ? violationsIn({ layout, inputs, bands }, values(layout, score), present)
      : null;
    const summed: Summed = { layout, steps, inputs, bands, violations };
    return { sums: sumScoreRun({ ...summed, score, covering, caps }, compiled, present, bench), mean: null, row: null };
  }
  const inputs = score.missing === 'worst' ? null : meanInputs(score, scores, conditions);
  if (inputs === null) return null;
  if (score.method === 'mean') return { ...none, mean: scoreMeanRun({ covering, bands, caps, inputs }, present) };
  if (score.method !== 'decision' || bands === null) return null;
  const rules = score.rules.map(({ if: test, band }) => ({ condition: test && conditions.of(test), test, band }));
  if (rules.some(({ condition, test }) => test !== null && condition === null)) return null;
  return { ...none, row: decisionRun({ covering, bands, caps, inputs, rules }, present) };
}

function meanInputs(
  score: CompiledScore,
  scores: readonly CompiledScore[],
  conditions: Conditions,
): readonly MeanInput[] | null {
  if (score.of.kind !== 'scores') return null;
  const inputs: MeanInput[] = [];
  for (const [at, index] of score.of.scores.entries()) {
    const of = scores[index];
    const ordinals = conditions.ordinals(index);
    const caps = memberCaps(score, ordinals);
    const isMeanOfItems = of?.of.kind === 'items' && (of.method === 'mean' || of.method === 'proportion');
    if (of === undefined || caps === null || !(isMeanOfItems || of.method === 'decision')) return null;
    inputs.push({
      out: ({ all }) => all[index] as ScoreColumns,
      weight: Math.round((score.weights[at] ?? 1) * score.scale.weight),
      caps,
      ordinals,
      fractionScale: of.method === 'decision' ? null : of.method === 'proportion' ? 1 : of.scale.value,
    });
  }
  return inputs;
}
