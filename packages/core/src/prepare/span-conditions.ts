import { compare } from '../evaluate/kleene.js';
import type { Condition3, Readings, Span } from './readings.js';
import { mayBeUnknown, mayFail, mayHold, truth3 } from './truth.js';

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

export function ofValue(score: number, op: Comparison, limit: number, readings: Readings): Condition3 {
  return {
    now: () => truth3(compare(op, readings.valueAt(score), limit)),
    possible: () => spanBits(op, readings.valuePossible(score), limit),
  };
}

export function ofInputs(
  read: 'min' | 'max' | 'count',
  op: Comparison,
  limit: number,
  readings: Readings,
): Condition3 | null {
  if (read === 'count') return null;
  const value = read === 'min' ? readings.inputsMin : readings.inputsMax;
  const span = read === 'min' ? readings.minPossible : readings.maxPossible;
  return {
    now: () => truth3(compare(op, value(), limit)),
    possible: () => spanBits(op, span(), limit),
  };
}

export function spanBits(
  op: Comparison,
  { lowest, highest, mayBeUnknown: open, isEmpty }: Span,
  limit: number,
): number {
  if (isEmpty) return mayBeUnknown;
  const below = lowest < limit;
  const above = highest > limit;
  const equal = lowest <= limit && highest >= limit;
  const bits = (hold: boolean, fail: boolean) =>
    (hold ? mayHold : 0) | (fail ? mayFail : 0) | (open ? mayBeUnknown : 0);
  switch (op) {
    case '<':
      return bits(below, above || equal);
    case '<=':
      return bits(below || equal, above);
    case '>':
      return bits(above, below || equal);
    case '>=':
      return bits(above || equal, below);
    case '==':
      return bits(equal, below || above);
    case '!=':
      return bits(below || above, equal);
  }
}
