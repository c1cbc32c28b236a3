import type { Scalar } from '../expression.js';

/** What an expression gives, as far as can be told before there are answers. */
export type ValueType =
  | { readonly kind: 'number' | 'text' | 'date' | 'boolean' | 'list' | 'object' }
  /** One code out of a known list: a choice, a state, a star. */
  | { readonly kind: 'choice'; readonly codes: readonly string[] }
  | { readonly kind: 'choices'; readonly codes: readonly string[] }
  /** Ordinals of a band set. */
  | { readonly kind: 'band'; readonly values: readonly number[] }
  | { readonly kind: 'literal'; readonly value: Scalar }
  /** Something is there or not; only `answered` reads it. */
  | { readonly kind: 'presence' }
  /** An issue was reported already: fits everything, so that one mistake is told once. */
  | { readonly kind: 'broken' };

export const number: ValueType = { kind: 'number' };
export const boolean: ValueType = { kind: 'boolean' };
export const broken: ValueType = { kind: 'broken' };

/** What a type counts as when it stands beside another. */
export const nameOf = (type: ValueType): string => {
  switch (type.kind) {
    case 'literal':
      return typeof type.value === 'string' ? 'text' : typeof type.value;
    case 'band':
      return 'number';
    case 'number':
    case 'text':
    case 'date':
    case 'boolean':
    case 'list':
    case 'object':
    case 'choice':
    case 'choices':
    case 'presence':
    case 'broken':
      return type.kind;
  }
};

export const isNumber = (type: ValueType): boolean => type.kind === 'broken' || nameOf(type) === 'number';
export const isBoolean = (type: ValueType): boolean => type.kind === 'broken' || nameOf(type) === 'boolean';

const calendarDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const isDateText = (type: ValueType): boolean =>
  type.kind === 'literal' && typeof type.value === 'string' && calendarDate.test(type.value);
export const isDate = (type: ValueType): boolean => type.kind === 'date' || type.kind === 'broken' || isDateText(type);

export type Mismatch =
  | { readonly kind: 'types' }
  | { readonly kind: 'code'; readonly code: string; readonly codes: readonly string[] }
  | { readonly kind: 'band'; readonly value: number; readonly values: readonly number[] };

/** Why two values can never be equal, by their types; `null` where they can. */
export const whyNeverEqual = (left: ValueType, right: ValueType): Mismatch | null => {
  if (left.kind === 'broken' || right.kind === 'broken') return null;
  if (left.kind === 'literal' && right.kind !== 'literal') return whyNeverEqual(right, left);
  if (right.kind === 'literal') return whyNeverLiteral(left, right.value);
  if (left.kind === 'choice' && right.kind === 'choice')
    return left.codes.some((code) => right.codes.includes(code)) ? null : { kind: 'types' };
  return isComparable(left) && nameOf(left) === nameOf(right) ? null : { kind: 'types' };
};

const isComparable = ({ kind }: ValueType): boolean =>
  kind === 'number' || kind === 'band' || kind === 'text' || kind === 'date' || kind === 'boolean';

const whyNeverLiteral = (type: ValueType, value: Scalar): Mismatch | null => {
  if (type.kind === 'choice' && typeof value === 'string')
    return type.codes.includes(value) ? null : { kind: 'code', code: value, codes: type.codes };
  // Bands without values could not be found, which is told where they are named.
  if (type.kind === 'band' && typeof value === 'number')
    return type.values.length === 0 || type.values.includes(value)
      ? null
      : { kind: 'band', value, values: type.values };
  if (type.kind === 'date') return isDateText({ kind: 'literal', value }) ? null : { kind: 'types' };
  return nameOf(type) === nameOf({ kind: 'literal', value }) ? null : { kind: 'types' };
};

/** The type of a value that may be either. */
export const unite = (left: ValueType, right: ValueType): ValueType | null => {
  if (left.kind === 'broken') return right;
  if (right.kind === 'broken') return left;
  if (left.kind === 'choice' && right.kind === 'choice')
    return { kind: 'choice', codes: [...new Set([...left.codes, ...right.codes])] };
  if (isTextLiteral(left) && isTextLiteral(right)) return { kind: 'choice', codes: [text(left), text(right)] };
  if (left.kind === 'choice' && isTextLiteral(right)) return unite(left, { kind: 'choice', codes: [text(right)] });
  if (right.kind === 'choice' && isTextLiteral(left)) return unite({ kind: 'choice', codes: [text(left)] }, right);
  if (isDate(left) && isDate(right)) return { kind: 'date' };
  if (nameOf(left) !== nameOf(right)) return null;
  if (isNumber(left)) return number;
  if (isBoolean(left)) return boolean;
  return left.kind === 'literal' ? right : left;
};

const isTextLiteral = (type: ValueType): boolean => type.kind === 'literal' && typeof type.value === 'string';
const text = (type: ValueType): string => (type.kind === 'literal' ? String(type.value) : '');
