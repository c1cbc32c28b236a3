import type { Expression } from '../expression.js';
import type { Condition3 } from './readings.js';
import { bitOf, fails, holds, mayBeUnknown, mayFail, mayHold, negated, negatedBits, truth3, unknown } from './truth.js';

export const constant = (truth: boolean): Condition3 => {
  const found = truth3(truth);
  return { now: () => found, possible: () => bitOf(found) };
};

export function all(
  operands: readonly Expression[],
  inner: (each: Expression) => Condition3 | null,
): readonly Condition3[] | null {
  const found: Condition3[] = [];
  for (const operand of operands) {
    const condition = inner(operand);
    if (condition === null) return null;
    found.push(condition);
  }
  return found;
}

export function both(operands: readonly Condition3[] | null): Condition3 | null {
  if (operands === null) return null;
  return {
    now() {
      let found: number = holds;
      for (const operand of operands) {
        const truth = operand.now();
        if (truth === fails) return fails;
        if (truth === unknown) found = unknown;
      }
      return found;
    },
    possible() {
      let hold = mayHold;
      let fail = 0;
      let open = 0;
      let mustFail = false;
      for (const operand of operands) {
        const bits = operand.possible();
        hold &= bits;
        fail |= bits & mayFail;
        open |= bits & mayBeUnknown;
        mustFail ||= bits === mayFail;
      }
      return hold | fail | (mustFail ? 0 : open);
    },
  };
}

export const negate = ({ now, possible }: Condition3): Condition3 => ({
  now: () => negated(now()),
  possible: () => negatedBits(possible()),
});
