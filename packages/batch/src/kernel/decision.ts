import type { BandsPlan, Condition3, Covering } from '@plumbline/core/tables';
import type { ScoreColumns } from '../scored-columns.js';
import { applyRowCaps, type CapResult, type RowCap } from './cap-masks.js';
import { placeAt } from './member-caps.js';
import type { Present } from './present.js';
import type { MeanInput, Outputs } from './score-mean.js';

export interface Decision {
  readonly covering: Covering;
  readonly bands: BandsPlan;
  readonly caps: readonly RowCap[];
  readonly inputs: readonly MeanInput[];
  readonly rules: readonly { readonly condition: Condition3 | null; readonly band: number }[];
}

/** Ordered rules, the first that holds wins; one that cannot be told makes its band possible. */
export function decisionRun(
  { covering, bands, caps, inputs, rules }: Decision,
  present: Present,
): (columns: Outputs, out: ScoreColumns, at: number) => boolean {
  const ordinals = bands.refs.map(({ value }) => value);
  const capped: CapResult = { band: -1, cappedBy: 0, mayCap: 0 };

  const decide = (): number => {
    let found = -1;
    for (const { condition, band } of rules) {
      const truth = condition === null ? 1 : condition.now();
      if (truth === 0) continue;
      if (found >= 0 && found !== band) return -1;
      found = band;
      if (truth === 1) break;
    }
    return found;
  };

  return (columns, out, at) => {
    let applicable = 0;
    let answered = 0;
    let counted = 0;
    let applying = 0;
    let held = 0;
    let unsure = 0;
    present.row = at;
    present.min = Number.POSITIVE_INFINITY;
    present.max = Number.NEGATIVE_INFINITY;
    for (const { out: of, weight, caps: own, ordinals: bandsOf } of inputs) {
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
      const judgement = bandsOf[band] ?? from.value[at] ?? 0;
      present.min = Math.min(present.min, judgement);
      present.max = Math.max(present.max, judgement);
    }
    out.answered[at] = answered;
    out.applicable[at] = applicable;
    out.cappedBy[at] = 0;
    out.mayCap[at] = 0;
    out.value[at] = Number.NaN;
    const isEnough =
      answered * covering.denominator >= covering.numerator * applicable &&
      counted >= covering.minAnswered &&
      !(covering.failsOnMissing && counted < applying);
    const decided = applicable > 0 && isEnough ? decide() : -1;
    out.status[at] = applicable === 0 ? 0 : decided < 0 ? 1 : 2;
    out.bandBefore[at] = decided;
    out.band[at] = decided;
    if (decided < 0) return true;
    applyRowCaps(decided, caps, ordinals, held, unsure, capped);
    out.band[at] = capped.band;
    out.cappedBy[at] = capped.cappedBy;
    out.mayCap[at] = capped.mayCap;
    return true;
  };
}
