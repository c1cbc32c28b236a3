import { exactOf, roundToText } from '../exact.js';

/** Signs that numbers are written with; digits are the same in every language we speak. */
export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
}

/** A decimal number as text (`'1234.50'`), written as readers of the language write it (`'1,234.50'`). */
export function localNumber(text: string, { decimal, group }: NumberSigns): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.length > 3 ? whole.replace(/\d(?=(\d{3})+$)/g, `$&${group}`) : whole;
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** A number that somebody gave or that an edge has: as it is while short, else to two places. */
export function shownNumber(value: number, signs: NumberSigns): string {
  const text = String(value);
  if (text.length <= 7 || Number.isInteger(value) || !Number.isFinite(value)) return localNumber(text, signs);
  return localNumber(roundToText(exactOf(value), 2), signs);
}
