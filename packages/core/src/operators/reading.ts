import { finite } from '../evaluate/kleene.js';
import type { Expression, Scalar } from '../expression.js';
import { type Member, type Part, readPart } from '../scope.js';
import type { Run } from './operator.js';

/** What reads an answer, or a part of what a list operator looks at. */
export type Reading = Extract<Expression, { op: 'item' | 'element' }>;

export const isReading = (expression: Expression): expression is Reading =>
  expression.op === 'item' || expression.op === 'element';

export const isList = (found: Part): found is readonly Scalar[] => Array.isArray(found);

/** As it stands, lists too. */
export const partRead = (reading: Reading, member: Member | null, { scope }: Run): Part => {
  if (reading.op === 'element') return member === null ? null : readPart(member.parts, reading.property);
  if (reading.part !== undefined) return scope.part(reading.item, reading.part);
  const answer = scope.item(reading.item);
  return answer.codes ?? answer.code ?? answer.value;
};

/** As a comparison reads it: a list is no value. */
export const scalarRead = (reading: Reading, member: Member | null, run: Run): Scalar | null => {
  const found = partRead(reading, member, run);
  if (isList(found)) return null;
  return typeof found === 'number' ? finite(found) : found;
};
