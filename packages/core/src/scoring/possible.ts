import type { AnswerState, EvidenceEntry } from '../answer.js';
import type { Scalar } from '../expression.js';
import type { Budget, PossibleOperators } from '../operators/operator.js';
import type { ScoreStatus } from '../result.js';
import type { Member } from '../scope.js';

/**
 * Everything a reading may come to over all completions of a response: a list where it is short, else a range of numbers
 * or anything at all, and whether it may be unknown. Always a superset of what can really come about.
 */
export type Possible =
  | { readonly kind: 'listed'; readonly values: readonly Scalar[]; readonly unknown: boolean }
  | { readonly kind: 'range'; readonly lowest: number; readonly highest: number; readonly unknown: boolean }
  | { readonly kind: 'anything'; readonly unknown: true };

/** Longer lists become ranges: keeps every step of an evaluation short. */
const longestList = 24;

export const never: Possible = { kind: 'listed', values: [], unknown: true };
export const anything: Possible = { kind: 'anything', unknown: true };

export const listed = (values: readonly Scalar[], unknown = false): Possible => ({ kind: 'listed', values, unknown });

export const certainly = (value: Scalar | null): Possible => (value === null ? never : listed([value]));

export const range = (lowest: number, highest: number, unknown = false): Possible =>
  Number.isNaN(lowest) || Number.isNaN(highest)
    ? { kind: 'range', lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY, unknown }
    : lowest === highest
      ? listed([lowest], unknown)
      : { kind: 'range', lowest, highest, unknown };

export const orUnknown = (possible: Possible): Possible =>
  possible.unknown ? possible : { ...possible, unknown: true };

/** Either of two. */
export function either(a: Possible, b: Possible): Possible {
  const unknown = a.unknown || b.unknown;
  if (a.kind === 'anything' || b.kind === 'anything') return anything;
  if (a.kind === 'listed' && b.kind === 'listed') return shorten([...new Set([...a.values, ...b.values])], unknown);
  const [x, y] = [extent(a), extent(b)];
  if (x === 'empty') return withUnknown(b, unknown);
  if (y === 'empty') return withUnknown(a, unknown);
  if (x === null || y === null) return anything;
  return range(Math.min(x.lowest, y.lowest), Math.max(x.highest, y.highest), unknown);
}

const withUnknown = (possible: Possible, unknown: boolean): Possible => (unknown ? orUnknown(possible) : possible);

/** A long list of numbers as a range, of anything else as anything. */
export function shorten(values: readonly Scalar[], unknown: boolean): Possible {
  if (values.length <= longestList) return listed(values, unknown);
  const ends = extent(listed(values));
  return ends === null || ends === 'empty' ? anything : range(ends.lowest, ends.highest, unknown);
}

export interface Extent {
  readonly lowest: number;
  readonly highest: number;
}

/** Ends of what is all numbers; `null` when it may be something else. */
export function extent(possible: Possible): Extent | 'empty' | null {
  if (possible.kind === 'anything') return null;
  if (possible.kind === 'range') return possible;
  if (possible.values.length === 0) return 'empty';
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of possible.values) {
    if (typeof value !== 'number') return null;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return { lowest, highest };
}

/** What a condition may come to. */
export interface Verdict {
  readonly mayHold: boolean;
  readonly mayFail: boolean;
  readonly mayBeUnknown: boolean;
}

export function verdict(possible: Possible): Verdict {
  if (possible.kind !== 'listed')
    return { mayHold: possible.kind === 'anything', mayFail: possible.kind === 'anything', mayBeUnknown: true };
  return {
    mayHold: possible.values.includes(true),
    mayFail: possible.values.includes(false),
    mayBeUnknown: possible.unknown || possible.values.some((value) => typeof value !== 'boolean'),
  };
}

export const truths = ({ mayHold, mayFail, mayBeUnknown }: Verdict): Possible =>
  listed([...(mayHold ? [true] : []), ...(mayFail ? [false] : [])], mayBeUnknown);

export const opposite = ({ mayHold, mayFail, mayBeUnknown }: Verdict): Verdict => ({
  mayHold: mayFail,
  mayFail: mayHold,
  mayBeUnknown,
});

export function conjunction(verdicts: readonly Verdict[]): Verdict {
  const mustFail = verdicts.some((each) => each.mayFail && !each.mayHold && !each.mayBeUnknown);
  return {
    mayHold: verdicts.every((each) => each.mayHold),
    mayFail: verdicts.some((each) => each.mayFail),
    mayBeUnknown: !mustFail && verdicts.some((each) => each.mayBeUnknown),
  };
}

/** One way in which an item, score or row may end, with what conditions may then read of it. */
export interface Ending {
  readonly state: AnswerState | ScoreStatus;
  readonly value: Possible;
  /** What `var` reads: option code, text, date, number as written. Lists of codes are `anything`. */
  readonly code: Possible;
  readonly band: Possible;
  readonly coverage: Possible;
  readonly critical: Member['critical'];
  readonly previous: number | null;
  /** `null`: not there yet, so anything may come. */
  readonly evidence: readonly EvidenceEntry[] | null;
  readonly hasImpact: Possible;
  readonly parts: { readonly [property: string]: unknown };
  /** Parts that are not there may still come. */
  readonly partsOpen: boolean;
}

export const plainEnding: Ending = {
  state: 'answered',
  value: never,
  code: never,
  band: never,
  coverage: never,
  critical: null,
  previous: null,
  evidence: [],
  hasImpact: certainly(false),
  parts: {},
  partsOpen: false,
};

export const dropsOut = ({ state }: Ending): boolean => state === 'not-applicable' || state === 'hidden';

/** Everything that conditions may read over all completions. The counterpart of `Scope`. */
export interface PossibleScope {
  readonly item: (item: number) => readonly Ending[];
  readonly part: (item: number, part: string) => Possible;
  readonly score: (score: number) => { readonly value: Possible; readonly band: Possible };
  readonly scoreMember: (score: number) => readonly Ending[];
  readonly rows: (section: number) => readonly Ending[];
  /** Range of what a column of numbers may hold. */
  readonly column: (item: number) => Possible;
  readonly member: Ending | null;
  readonly inputs: { readonly min: Possible; readonly max: Possible; readonly count: Possible } | null;
  readonly operators: PossibleOperators;
  /** Steps that are left of the evaluation under way. */
  readonly budget?: Budget;
}

/** Any of several endings. Of none, nothing can be read. */
export const union = (endings: readonly Ending[], read: (ending: Ending) => Possible): Possible => {
  const [first, ...rest] = endings;
  return first === undefined ? never : rest.reduce((all, ending) => either(all, read(ending)), read(first));
};
