import { localNumber } from '../explain/numbers.js';
import type { FormWords } from './generated/form-words.js';

/**
 * A number as readers of the language write it: `1,234.5`. Every digit that tells it from its neighbours is kept and
 * nothing is rounded; there is never an exponent.
 *
 * @returns `''` for what is no finite number, which no answer is.
 */
export const formatNumber = (value: number, { decimalSign, groupSign }: FormWords): string => {
  if (!Number.isFinite(value)) return '';
  return localNumber(withoutExponent(String(value)), { decimal: decimalSign, group: groupSign });
};

/** `'1.5e-7'` as `'0.00000015'`: JavaScript turns to exponents below a millionth and from 10^21 on. */
const withoutExponent = (text: string): string => {
  const [, sign = '', first = '', rest = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = first + rest;
  const places = Number(exponent);
  return places < 0 ? `${sign}0.${'0'.repeat(-places - 1)}${digits}` : sign + digits.padEnd(places + 1, '0');
};
