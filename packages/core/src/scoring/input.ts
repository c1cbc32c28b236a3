import type { BandRef, TraceInput } from '../result.js';
import type { Member } from '../scope.js';
import type { Numeral } from './whole.js';

/** Something that a score is made of, with its answer as it stands. */
export interface Input {
  readonly kind: TraceInput['kind'];
  /** Index of the item or score, or place of the row. */
  readonly index: number;
  readonly id: string;
  readonly state: TraceInput['state'];
  /** The number that counts: `null` unless answered with one. */
  readonly numeral: Numeral | null;
  readonly value: number | null;
  readonly band: BandRef | null;
  readonly weight: number;
  readonly critical: TraceInput['critical'];
  /** What `this` is while a cap looks at it. */
  readonly member: Member;
}

export const applies = ({ state }: Pick<Input, 'state'>): boolean => state !== 'not-applicable' && state !== 'hidden';

/** A decision counts bands, so a score without a number still counts there. */
export const counts = (input: Pick<Input, 'state' | 'value' | 'band'>): boolean =>
  (input.state === 'answered' || input.state === 'scored') && (input.value !== null || input.band !== null);

/** A formula reads texts, dates and yes/no as well: for it an answer without a number is an answer. */
export const isAnswered = ({ state }: Pick<Input, 'state'>): boolean => state === 'answered' || state === 'scored';

export const traceOf = ({ id, kind, state, value, band, weight, critical }: Input): TraceInput => ({
  id,
  kind,
  state,
  value,
  band,
  weight,
  critical,
});
