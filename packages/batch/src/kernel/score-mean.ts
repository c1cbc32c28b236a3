import {
  type Amount,
  type BandsPlan,
  type Condition3,
  type Covering,
  type Doubt,
  isCancelled,
  isRounded,
  makeAmount,
  place,
} from '@plumbline/core/tables';
import type { ScoreColumns } from '../scored-columns.js';
import type { Block } from './block.js';
import { applyRowCaps, type CapResult, type RowCap } from './cap-masks.js';
import { addInput, type DoubledSums, isExactDivisor, makeDoubledSums, rest, type SummedInput } from './doubled-sums.js';
import type { Present } from './present.js';

export interface MeanInput extends SummedInput {
  readonly out: (columns: Outputs) => ScoreColumns;
}

export interface Outputs {
  readonly all: readonly ScoreColumns[];
}

export interface ScoreMean {
  readonly covering: Covering;
  readonly bands: BandsPlan | null;
  readonly caps: readonly RowCap[];
  readonly inputs: readonly MeanInput[];
}

/**
 * The mean of scores, to twice the precision of a double.
 *
 * @returns Tells a block; `doubtful` is called for each row where that cannot tell, and exact arithmetic has to.
 */
export function scoreMeanRun(
  of: ScoreMean,
  present: Present,
): (columns: Outputs, out: ScoreColumns, block: Block, doubtful: (at: number) => void) => void {
  const { covering, inputs } = of;
  const sums = makeDoubledSums();
  const value = makeAmount();
  const doubt: Doubt = { isRaised: false };
  let seen: Outputs = { all: [] };
  const look = (): void => lookAt(inputs, seen, present);
  const tell = tellBand(of, present, look);

  return (columns, out, block, doubtful) => {
    seen = columns;
    for (const list of Object.values(sums)) list.fill(0);
    for (const input of inputs) addInput(sums, input, input.out(columns), block);
    for (let row = 0, at = block.from; at < block.to; row += 1, at += 1) {
      const answered = sums.answered[row] ?? 0;
      const applicable = sums.applicable[row] ?? 0;
      const counted = sums.counted[row] ?? 0;
      out.answered[at] = answered;
      out.applicable[at] = applicable;
      const isEnough =
        answered * covering.denominator >= covering.numerator * applicable &&
        counted >= covering.minAnswered &&
        !(covering.failsOnMissing && counted < (sums.applying[row] ?? 0));
      if (applicable === 0 || answered === 0 || !isEnough) {
        leaveOut(out, at, applicable === 0 ? 0 : 1);
        continue;
      }
      out.status[at] = 2;
      divide(sums.high[row] ?? 0, sums.low[row] ?? 0, answered, value);
      out.value[at] = value.high + 0;
      doubt.isRaised = isLost(sums, row) || !isExactDivisor(answered) || !isRounded(value);
      if (!doubt.isRaised) tell(value, doubt, out, at, sums.held[row] ?? 0, sums.unsure[row] ?? 0);
      if (doubt.isRaised) doubtful(at);
    }
  };
}

const isLost = ({ isLarge, high, below }: DoubledSums, row: number): boolean => {
  const sum = high[row] ?? 0;
  return isLarge[row] === 1 || isCancelled(sum, sum - 2 * (below[row] ?? 0));
};

function leaveOut(out: ScoreColumns, at: number, status: number): void {
  out.status[at] = status;
  out.value[at] = Number.NaN;
  out.band[at] = -1;
  out.bandBefore[at] = -1;
  out.cappedBy[at] = 0;
  out.mayCap[at] = 0;
}

function divide(high: number, low: number, by: number, into: Amount): void {
  const sum = high + low;
  const quotient = sum / by;
  const more = (rest(sum, quotient, by) + (low - (sum - high))) / by;
  into.high = quotient + more;
  into.low = more - (into.high - quotient);
}

/** Sets what `inputs` is in the row at hand, which few conditions ask. */
function lookAt(inputs: readonly MeanInput[], columns: Outputs, present: Present): void {
  present.min = Number.POSITIVE_INFINITY;
  present.max = Number.NEGATIVE_INFINITY;
  for (const { out: of, ordinals, fractionScale } of inputs) {
    const { status, band, value } = of(columns);
    if (status[present.row] !== 2) continue;
    const judgement =
      fractionScale === null ? (ordinals[band[present.row] ?? -1] ?? 0) : (value[present.row] ?? Number.NaN);
    present.min = Math.min(present.min, judgement);
    present.max = Math.max(present.max, judgement);
  }
}

type Tell = (value: Amount, doubt: Doubt, out: ScoreColumns, at: number, held: number, unsure: number) => void;

/** Closer to an edge than this, in parts of the value, its lower digits are asked too. */
const near = 1e-9;

function tellBand({ bands, caps }: ScoreMean, present: Present, look: () => void): Tell {
  const ordinals = bands?.refs.map(({ value }) => value) ?? [];
  const capped: CapResult = { band: -1, cappedBy: 0, mayCap: 0 };
  const looking = (condition: Condition3): Condition3 => ({
    ...condition,
    now: () => {
      look();
      return condition.now();
    },
  });
  const ifs = bands?.ifs.map((condition) => condition && looking(condition)) ?? [];
  const plan: BandsPlan = { refs: bands?.refs ?? [], edges: bands?.edges ?? [], ifs };
  const rowCaps = caps.map((cap) => ({ ...cap, whole: cap.whole && looking(cap.whole) }));
  const edges = Float64Array.from(plan.edges, (edge) => edge?.doubled.high ?? Number.NEGATIVE_INFINITY);
  const asks = Uint8Array.from(ifs, (condition) => (condition === null ? 0 : 1));

  /** By the upper digits alone; -2 where they do not tell. */
  const placeOf = (high: number): number => {
    for (let at = 0; at < edges.length; at += 1) {
      const over = high - (edges[at] ?? 0);
      if (Math.abs(over) <= near * Math.max(1, Math.abs(high))) return -2;
      if (over < 0) continue;
      return asks[at] === 1 ? -2 : at;
    }
    return -1;
  };

  return (value, doubt, out, at, held, unsure) => {
    present.row = at;
    value.numerator = Number.NaN;
    const told = placeOf(value.high);
    const before = told === -2 ? place(value, plan, doubt) : told;
    capped.band = before;
    capped.cappedBy = 0;
    capped.mayCap = 0;
    if (before >= 0 && caps.length > 0) applyRowCaps(before, rowCaps, ordinals, held, unsure, capped);
    out.bandBefore[at] = before;
    out.band[at] = capped.band;
    out.cappedBy[at] = capped.cappedBy;
    out.mayCap[at] = capped.mayCap;
  };
}
