import type {
  CompiledBandSet,
  CompiledFlag,
  CompiledInstrument,
  CompiledScore,
  Expression,
  Flag,
  Projection,
} from '@plumbline/core';
import {
  bandsPlan,
  type Condition3,
  conditionOf,
  coveringOf,
  isTold,
  itemInputs,
  judgedItems,
  leafKey,
  type Readings,
  type Shapes,
  type SumLayout,
  sumLayout,
  worthOf,
} from '@plumbline/core/tables';
import { requireColumns } from './check-columns.js';
import type { Columns } from './columns.js';
import { type GeneralScorer, generalScorer } from './general/general-scorer.js';
import { type Block, blockRows } from './kernel/block.js';
import { rowCaps } from './kernel/cap-masks.js';
import { decisionRun } from './kernel/decision.js';
import { declarationFlag } from './kernel/declaration-flag.js';
import { itemFlag } from './kernel/item-flag.js';
import { type Summed, stepped, violationsIn } from './kernel/item-sums.js';
import { memberCaps, placeAt } from './kernel/member-caps.js';
import type { Present } from './kernel/present.js';
import { scoreFlag } from './kernel/score-flag.js';
import { type MeanInput, type Outputs, scoreMeanRun } from './kernel/score-mean.js';
import { staleFlag, staleItems } from './kernel/stale-flag.js';
import { makeSumBench, type SumBench, sumScoreRun } from './kernel/sum-score.js';
import { wholeFlag } from './kernel/whole-flag.js';
import { type FlagColumns, makeScoredColumns, type ScoreColumns, type ScoredColumns } from './scored-columns.js';

export interface BatchOptions {
  /** The day that the age of evidence is judged on, ISO 8601. Without it nothing can be told of it. */
  readonly asAt?: string;
  /** Rows to score; all of them unless said. */
  readonly from?: number;
  readonly to?: number;
  /** Where outcomes go, in the rows that are scored; made when left out. */
  readonly into?: ScoredColumns;
}

/** Scores many responses at once: the same values, bands, caps and flags as `score`, to the last bit. */
export interface BatchScorer {
  /** Whether every score goes through flat kernels, a million responses a second; others go row by row, by thousands. */
  readonly isFlat: boolean;
  readonly score: (columns: Columns, options?: BatchOptions) => ScoredColumns;
  /** Whom a flag is raised for in one row; `null` stands for the whole response. Worked out anew, from the row alone. */
  readonly raised: (
    columns: Columns,
    flag: number,
    row: number,
    options?: Pick<BatchOptions, 'asAt'>,
  ) => readonly Flag['subject'][];
}

/**
 * Makes an instrument ready to score columns of answers (`projectionOf`, `columnsOf`). Rows do not depend on each other, so
 * that any order and any number of threads give the same.
 *
 * Values are trusted: columns that somebody else has made are for `checkColumns` first.
 *
 * @throws TypeError or RangeError while scoring, where a column of the projection is not there or too short, or rows are
 * asked for that are not there.
 */
export function batchScorer(compiled: CompiledInstrument, projection: Projection): BatchScorer {
  const general = generalScorer(compiled, projection);
  const current: Current = { all: [], input: null };
  const present: Present = { row: 0, min: 0, max: 0 };
  const conditions = conditionsFor(compiled, projection, present, current);
  const kernel = kernelOf(compiled, conditions, present, current, general);
  const flags = flagsOf(compiled, conditions, present, general);
  return {
    isFlat: kernel !== null,
    score(input, { asAt, from = 0, to = input.rows, into } = {}) {
      requireColumns(projection, input);
      const output = into ?? makeScoredColumns(compiled, input.rows);
      if (!(from >= 0 && to <= Math.min(input.rows, output.rows)))
        throw new RangeError(`There are no rows ${from} to ${to}.`);
      for (let start = from; start < to; start += blockRows) {
        const block: Block = { input, output, from: start, to: Math.min(to, start + blockRows) };
        current.all = [...output.scores, ...output.themes];
        current.input = input;
        if (kernel === null)
          for (let row = block.from; row < block.to; row += 1) general.scores(input, row, output, row);
        else kernel(block);
        for (const [index, flag] of flags.entries()) flag(block, index, asAt ?? null);
      }
      return output;
    },
    raised: (input, index, row, { asAt } = {}) => raisedIn(compiled, general, input, index, row, asAt ?? null),
  };
}

function raisedIn(
  compiled: CompiledInstrument,
  general: GeneralScorer,
  input: Columns,
  index: number,
  row: number,
  asAt: string | null,
): readonly Flag['subject'][] {
  const flag = compiled.flags[index];
  const asItems = (keys: readonly string[]) => keys.map((id) => ({ kind: 'item', id }) as const);
  if (flag === undefined || flag.kind === 'view-disagreement') return [];
  if (flag.kind === 'stale-evidence') return asItems(staleItems(flag, compiled, input, row, asAt));
  if (!isTold(flag)) return general.subjects(index, input, row);
  return asItems(
    compiled.items.flatMap(({ key }) => {
      const told = input.columns.get(`${key}_${flag.id}`);
      const code = input.columns.get(key);
      const isThere = code?.kind === 'small' && ![-2, -5].includes(code.values[row] ?? -5);
      return isThere && told?.kind === 'small' && told.values[row] === 1 ? [key] : [];
    }),
  );
}

type Kernel = (block: Block) => void;
type RowRun = (columns: Outputs, out: ScoreColumns, at: number) => boolean;

interface Planned {
  /** Set for a score of items: works out the rows of a block from their sums. */
  readonly sums: ((block: Block, out: ScoreColumns) => void) | null;
  /** Set for a mean of scores; `doubtful` takes the rows that it cannot tell. */
  readonly mean: ((columns: Outputs, out: ScoreColumns, block: Block, doubtful: (at: number) => void) => void) | null;
  readonly row: RowRun | null;
}

const none: Planned = { sums: null, mean: null, row: null };

/** What conditions look at: everything scored so far, and the columns. */
interface Current {
  all: readonly ScoreColumns[];
  input: Columns | null;
}

/** `null`: some score asks more than the kernels hold. */
function kernelOf(
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

interface Conditions {
  readonly of: (expression: Expression) => Condition3 | null;
  readonly ordinals: (score: number) => readonly number[];
}

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

/** Conditions over the row at hand: leaves by their column, bands by what was just scored. */
function conditionsFor(
  compiled: CompiledInstrument,
  projection: Projection,
  present: Present,
  current: Current,
): Conditions {
  const scores = [...compiled.scores, ...compiled.themeScores];
  const ordinals = (score: number): readonly number[] =>
    compiled.bandSets[scores[score]?.bands ?? -1]?.bands.map(({ value }) => value) ?? [];
  const notHere = (): never => {
    throw new Error('Batches do not look ahead.');
  };
  const readings: Readings = {
    codeAt: notHere,
    codesPossible: notHere,
    bandAt: (score) => {
      const out = current.all[score];
      return placeAt(out?.status[present.row] ?? 0, out?.band[present.row] ?? -1);
    },
    bandsPossible: notHere,
    valueAt: (score) => {
      const value = current.all[score]?.value[present.row] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    },
    valuePossible: notHere,
    inputsMin: () => (Number.isFinite(present.min) ? present.min : null),
    inputsMax: () => (Number.isFinite(present.max) ? present.max : null),
    minPossible: notHere,
    maxPossible: notHere,
  };
  const names = new Map(
    projection.columns.flatMap((column) =>
      column.kind === 'leaf' && column.gives === 'truth' ? [[leafKey(column.expression), column.name] as const] : [],
    ),
  );
  const known = (expression: Expression): Condition3 | null => {
    const name = names.get(leafKey(expression));
    if (name === undefined) return null;
    return {
      now: () => {
        const column = current.input?.columns.get(name);
        const bit = column?.kind === 'small' ? (column.values[present.row] ?? -1) : -1;
        return bit < 0 ? 2 : bit;
      },
      possible: notHere,
    };
  };
  const shapes: Shapes = {
    byCode: () => null,
    known,
    ordinals: (score) => (scores[score]?.bands === null ? null : ordinals(score)),
  };
  return { of: (expression) => conditionOf(expression, readings, shapes), ordinals };
}

type FlagStep = (block: Block, index: number, asAt: string | null) => void;

function flagsOf(
  compiled: CompiledInstrument,
  conditions: Conditions,
  present: Present,
  general: GeneralScorer,
): readonly FlagStep[] {
  return compiled.flags.map((flag): FlagStep => {
    if (flag.kind === 'stale-evidence') {
      const run = staleFlag(flag, compiled);
      return (block, index, asAt) => {
        const out = block.output.flags[index];
        if (out !== undefined) run(block, out, asAt);
      };
    }
    if (flag.kind === 'view-disagreement')
      return ({ output, from, to }, index) => {
        output.flags[index]?.cannotTell.fill(1, from, to);
      };
    const run = conditionFlag(flag, compiled, conditions, present);
    if (run === null)
      return ({ input, output, from, to }, index) => {
        for (let row = from; row < to; row += 1) general.flag(index, input, row, output, row);
      };
    return (block, index) => {
      const out = block.output.flags[index];
      if (out !== undefined) run(block, out);
    };
  });
}

function conditionFlag(
  flag: CompiledFlag,
  compiled: CompiledInstrument,
  conditions: Conditions,
  present: Present,
): ((block: Block, out: FlagColumns) => void) | null {
  const { items, scores, themeScores, bandSets } = compiled;
  const ordinalsOf = ({ bands }: CompiledScore) => bandSets[bands ?? -1]?.bands.map(({ value }) => value) ?? [];
  const declarations = items.flatMap(({ declares, rowsOf }, index) =>
    declares !== null && rowsOf === null ? [index] : [],
  );
  const readsBefore = JSON.stringify(flag.if).includes('"previous"');
  switch (flag.each) {
    case 'item':
      return itemFlag(flag, judgedItems(compiled), isTold(flag), compiled);
    case 'declaration':
      return isTold(flag)
        ? itemFlag(flag, declarations, true, compiled)
        : declarationFlag(flag, declarations, compiled, (score) => ({
            out: ({ output }) => output.scores[score] as ScoreColumns,
            ordinals: scores[score] === undefined ? [] : ordinalsOf(scores[score]),
          }));
    case 'score':
    case 'theme': {
      const isTheme = flag.each === 'theme';
      const given = isTheme ? themeScores : scores;
      return scoreFlag(
        flag,
        given.map((score, at) => ({
          out: ({ output }) => (isTheme ? output.themes : output.scores)[at] as ScoreColumns,
          ordinals: ordinalsOf(score),
          previous: readsBefore ? `previous_${isTheme ? 'theme_' : ''}${score.id}` : null,
        })),
      );
    }
    case null:
      return wholeFlag(flag.if === null ? null : conditions.of(flag.if), present);
  }
}
