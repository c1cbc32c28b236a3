import type { CompiledScore } from '../compiled.js';
import type { Expression } from '../expression.js';
import type { BandRef, CapHit } from '../result.js';
import type { Condition3 } from './readings.js';
import { fails, holds, mayBeUnknown, mayFail, mayHold } from './truth.js';

/** The caps of one score. Those on each input are bits of masks that the inputs set by table. */
export interface CapsPlan {
  readonly caps: readonly CapPlan[];
  /** Some cap looks at the whole, and not at each input. */
  readonly hasWhole: boolean;
}

interface CapPlan {
  readonly id: string;
  /** Place of the band that it caps at, and its ordinal. */
  readonly to: number;
  readonly ordinal: number;
  /** Bands that it lowers, as a mask. */
  readonly above: number;
  readonly ref: BandRef;
  /** `null`: on each input. */
  readonly whole: Condition3 | null;
}

export function capsPlan(
  score: CompiledScore,
  refs: readonly BandRef[],
  conditionOf: (expression: Expression) => Condition3 | null,
): CapsPlan | null {
  const caps: CapPlan[] = [];
  if (score.caps.length > 30) return null;
  for (const cap of score.caps) {
    const ref = refs[cap.to];
    const whole = cap.each === null ? conditionOf(cap.if) : null;
    if (ref === undefined || (cap.each === null && whole === null)) return null;
    caps.push({ id: cap.id, to: cap.to, ordinal: ref.value, above: bandsAbove(refs, ref), ref, whole });
  }
  return { caps, hasWhole: caps.some(({ whole }) => whole !== null) };
}

const bandsAbove = (refs: readonly BandRef[], { value }: BandRef): number =>
  refs.reduce((mask, ref, at) => (ref.value > value ? mask | (1 << at) : mask), 0);

/** Masks of caps by what the inputs say. */
export interface CapMasks {
  held: number;
  unsure: number;
  may: number;
  must: number;
}

export interface CapOutcome {
  readonly band: number;
  readonly cappedBy: readonly CapHit[];
  readonly mayCap: readonly CapHit[];
}

const none: readonly CapHit[] = Object.freeze([]);

/** Adds a hit for each input that sets a bit, asked only when one does: most scores are not capped. */
export type AddHits = (bit: number, isHeld: boolean, into: CapHit[]) => void;

/** Hits of each cap, by its bit, on each input: every set of answers shares them. */
export const hitsOn = ({ caps }: CapsPlan, inputs: readonly string[]): readonly (readonly CapHit[])[] =>
  caps.map(({ id, ref }) => inputs.map((because) => Object.freeze({ cap: id, to: ref, because })));

export function applyCaps(
  before: number,
  { caps }: CapsPlan,
  refs: readonly BandRef[],
  { held, unsure }: CapMasks,
  addHits: AddHits,
): CapOutcome {
  const ordinal = refs[before]?.value ?? 0;
  let band = before;
  let lowest = ordinal;
  const hits: CapHit[] = [];
  const open: CapHit[] = [];
  for (let bit = 0; bit < caps.length; bit += 1) {
    const cap = caps[bit];
    if (cap === undefined || cap.ordinal >= ordinal) continue;
    const { id, ref, whole } = cap;
    if (whole !== null) {
      const truth = whole.now();
      if (truth === fails) continue;
      const hit: CapHit = { cap: id, to: ref, because: null };
      if (truth === holds) {
        hits.push(hit);
        if (cap.ordinal < lowest) [band, lowest] = [cap.to, cap.ordinal];
      } else open.push(hit);
      continue;
    }
    if (held & (1 << bit)) {
      addHits(bit, true, hits);
      if (cap.ordinal < lowest) [band, lowest] = [cap.to, cap.ordinal];
    }
    if (unsure & (1 << bit) && cap.ordinal < lowest) addHits(bit, false, open);
  }
  return {
    band,
    cappedBy: inOrder(hits),
    mayCap: open.length === 0 ? none : inOrder(open.filter(({ to }) => to.value < lowest)),
  };
}

const inOrder = (hits: CapHit[]): readonly CapHit[] =>
  hits.length === 0 ? none : hits.length === 1 ? hits : hits.sort(strictestFirst);

const strictestFirst = (a: CapHit, b: CapHit): number => a.to.value - b.to.value;

/** Bands that may be left when every cap that may hold does or does not, and every cap that must hold does. */
export function capsPossible(before: number, { caps }: CapsPlan, masks: CapMasks): number {
  let after = before;
  for (let bit = 0; bit < caps.length && after !== 0; bit += 1) {
    const cap = caps[bit];
    if (cap === undefined) continue;
    const { above } = cap;
    if ((after & above) === 0) continue;
    const bits = cap.whole === null ? eachBits(masks, bit) : cap.whole.possible();
    if ((bits & mayHold) === 0) continue;
    const lowered = (after & ~above) | (1 << cap.to);
    after = (bits & (mayFail | mayBeUnknown)) === 0 ? lowered : after | lowered;
  }
  return after;
}

const eachBits = ({ may, must }: CapMasks, bit: number): number => {
  if (must & (1 << bit)) return mayHold;
  return may & (1 << bit) ? mayHold | mayFail : mayFail;
};
