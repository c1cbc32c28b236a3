import type { CompiledScore } from '@plumbline/core';
import {
  addTimes,
  type BandsPlan,
  type Covering,
  type Doubled,
  type Doubt,
  divide,
  isRounded,
  makeAmount,
  place,
  quotient,
} from '@plumbline/core/tables';
import type { ScoreColumns } from '../scored-columns.js';
import { applyRowCaps, type CapResult, type RowCap } from './cap-masks.js';
import { type MemberCaps, placeAt } from './member-caps.js';
import type { Present } from './present.js';

export interface MeanInput {
  readonly out: (columns: Outputs) => ScoreColumns;
  readonly weight: number;
  readonly caps: MemberCaps;
  /** Fraction of a score of items; `null` for a decision, whose ordinal counts. */
  readonly fraction: ((at: number, columns: ScoreColumns, into: Doubled) => void) | null;
  readonly ordinals: readonly number[];
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

/** The mean of scores, to twice the precision of a double; `false` where that cannot tell, and exact arithmetic has to. */
export function scoreMeanRun(
  { covering, bands, caps, inputs }: ScoreMean,
  present: Present,
): (columns: Outputs, out: ScoreColumns, at: number) => boolean {
  const ordinals = bands?.refs.map(({ value }) => value) ?? [];
  const capped: CapResult = { band: -1, cappedBy: 0, mayCap: 0 };
  const sum: Doubled = { high: 0, low: 0 };
  const part: Doubled = { high: 0, low: 0 };
  const value = makeAmount();
  const doubt: Doubt = { isRaised: false };

  return (columns, out, at) => {
    let applicable = 0;
    let answered = 0;
    let counted = 0;
    let applying = 0;
    let held = 0;
    let unsure = 0;
    sum.high = 0;
    sum.low = 0;
    present.row = at;
    present.min = Number.POSITIVE_INFINITY;
    present.max = Number.NEGATIVE_INFINITY;
    for (const { out: of, weight, caps: own, fraction, ordinals: bandsOf } of inputs) {
      const from = of(columns);
      const status = from.status[at] ?? 0;
      if (status === 0) continue;
      const band = from.band[at] ?? -1;
      const where = placeAt(status, band);
      applicable += weight;
      applying += 1;
      held |= own.held[where] ?? 0;
      unsure |= own.unsure[where] ?? 0;
      if (status !== 2) continue;
      answered += weight;
      counted += 1;
      if (fraction === null) {
        part.high = bandsOf[band] ?? 0;
        part.low = 0;
      } else fraction(at, from, part);
      if (part.high < present.min) present.min = part.high;
      if (part.high > present.max) present.max = part.high;
      addTimes(sum, part.high, part.low, weight);
    }
    out.answered[at] = answered;
    out.applicable[at] = applicable;
    out.cappedBy[at] = 0;
    out.mayCap[at] = 0;
    out.band[at] = -1;
    out.bandBefore[at] = -1;
    out.value[at] = Number.NaN;
    const isEnough =
      answered * covering.denominator >= covering.numerator * applicable &&
      counted >= covering.minAnswered &&
      !(covering.failsOnMissing && counted < applying);
    out.status[at] = applicable === 0 ? 0 : answered === 0 || !isEnough ? 1 : 2;
    if (out.status[at] !== 2) return true;
    divide(sum, answered, value);
    value.numerator = Number.NaN;
    doubt.isRaised = !isRounded(value);
    out.value[at] = value.high + 0;
    if (bands !== null) {
      const before = place(value, bands, doubt);
      out.bandBefore[at] = before;
      out.band[at] = before;
      if (before >= 0 && caps.length > 0) {
        applyRowCaps(before, caps, ordinals, held, unsure, capped);
        out.band[at] = capped.band;
        out.cappedBy[at] = capped.cappedBy;
        out.mayCap[at] = capped.mayCap;
      }
    }
    return !doubt.isRaised;
  };
}

/** The fraction of a mean of items, from what its columns hold: weights are whole on their scale, and so is the total. */
export const fractionOfMean =
  ({ scale, method }: CompiledScore) =>
  (at: number, { value, answered }: ScoreColumns, into: Doubled): void => {
    const denominator = (answered[at] ?? 0) * (method === 'proportion' ? 1 : scale.value);
    quotient(Math.round((value[at] ?? 0) * denominator), denominator, into);
  };
