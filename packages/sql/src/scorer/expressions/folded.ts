import { type Expression, evaluate, memberOfParts, type Scalar, type Scope } from '@plumbline/core';
import type { Codes } from '../finite.js';
import { constant, type Found } from '../found.js';
import { scalars } from '../planning.js';

const empty: Scope = {
  item: () => {
    throw new RangeError('Nothing but what was put in.');
  },
  part: () => null,
  score: () => ({ value: null, band: null }),
  itemMember: () => memberOfParts({}),
  scoreMember: () => memberOfParts({}),
  rows: () => [],
  member: null,
  inputs: null,
};

/** Stands for an operand that is worked out already. */
export const at = (name: string | undefined): Expression => ({ op: 'element', property: name ?? '' });

/** Worked out now where everything is constant, or once for each code where it hangs on one column. */
export function folded(operands: readonly Found[], rebuilt: (names: readonly string[]) => Expression): Found | null {
  let codes: Codes | null = null;
  for (const operand of operands) {
    if (operand.kind === 'constant') continue;
    if (operand.kind !== 'finite') return null;
    if (codes !== null && codes.column.text !== operand.codes.column.text) return null;
    codes = operand.codes;
  }
  const names = operands.map((_, index) => `o${index}`);
  const expression = rebuilt(names);
  const result = (code: number): Scalar | null => {
    const values = operands.map((operand) =>
      operand.kind === 'finite' ? operand.at(code) : operand.kind === 'constant' ? operand.value : null,
    );
    const parts = Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
    return evaluate(expression, { ...empty, member: memberOfParts(parts) });
  };
  return codes === null ? constant(result(0)) : scalars(codes, result);
}
