import { exactOf, roundToText } from '../../exact.js';
import { localNumber } from '../../explain/numbers.js';
import type { Issue } from '../../issue.js';
import { own } from '../../json.js';
import type { NumberField, Words } from '../field.js';
import { formatNumber } from '../format-number.js';
import type { FormWords } from '../generated/form-words.js';
import { plainly } from '../words-of.js';
import { around, baseOf, type Field, idOf, leafOf, type Place } from './field-of.js';

interface Counting extends Place {
  readonly isWhole: boolean;
  readonly unit: Words | null;
}

/** Longer than any number that somebody means. */
const longest = 200;

/** A number, shown as it was typed where it could not be read. */
export const number = (place: Counting): Field => {
  const { isWhole, name, words } = place;
  const unit = unitOf(place.unit);
  const blank: NumberField = { ...baseOf(place), kind: 'number', isWhole, value: '', ...unit };
  const complain = (typed: string): Issue | null => {
    const found = readNumber(typed, unit);
    if (found === null) return { code: 'entry-not-a-number', path: name, expected: 'a number', found: 'text' };
    if (found === undefined || !isWhole || Number.isInteger(found)) return null;
    return { code: 'entry-not-a-whole-number', path: name, expected: 'a whole number', found: 'number' };
  };
  const field: Field = {
    ...leafOf(place, idOf(name)),
    complain: (typed) => (Object.hasOwn(typed, name) ? complain(typed[name] ?? '') : null),
    kind: 'number',
    draw: (value, drawing, last) => {
      const written = typeof value === 'number' ? String(value) : '';
      if (drawing.isQuiet) return written === '' ? blank : { ...blank, value: written };
      const typed = Object.hasOwn(drawing.typed, name) ? drawing.typed[name] : undefined;
      return { ...blank, value: typed ?? written, ...around(field, value, drawing, last) };
    },
    read: (before, posted) => {
      const [given] = posted.take(name) ?? [];
      if (given === undefined) return before;
      if (given.length > longest) {
        posted.refuse('entry-too-long', name, `<= ${longest} characters`, given.length);
        return before;
      }
      const issue = complain(given);
      if (issue !== null) {
        posted.keepTyped(issue, [[name, given]]);
        return undefined;
      }
      return readNumber(given, unit) ?? undefined;
    },
    say: (value) =>
      typeof value === 'number'
        ? [withUnit(rounded(value, isPence(value, place.unit) ? 2 : null, words), place.unit)]
        : [],
  };
  return field;
};

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}([, \u00a0\u202f]\d{3})+(\.\d*)?$/;

type Unit = Pick<NumberField, 'prefix' | 'suffix'>;

/** `undefined` for nothing, `null` for what is no number. Takes digits grouped by commas or spaces, and its own unit. */
const readNumber = (typed: string, { prefix, suffix }: Unit): number | null | undefined => {
  let digits = typed.trim().replace('\u2212', '-');
  if (digits === '') return undefined;
  for (const sign of [prefix?.text, suffix?.text]) {
    if (sign === undefined) continue;
    const at = digits.toLowerCase().indexOf(sign.toLowerCase());
    const isOutside = sign === prefix?.text ? at === 0 || (at === 1 && digits.startsWith('-')) : at > 0;
    if (isOutside) digits = `${digits.slice(0, at)}${digits.slice(at + sign.length)}`.trim();
  }
  if (grouped.test(digits)) digits = digits.replaceAll(/[, \u00a0\u202f]/g, '');
  if (!plain.test(digits)) return null;
  const value = Number(digits);
  return Number.isFinite(value) ? value + 0 : null;
};

const signs: { readonly [unit: string]: string } = { percent: '%', gbp: '£', fte: 'FTE' };

/** A unit that has a sign in every language, or the word that it is. */
const signOf = (unit: Words): Words => {
  const sign = own(signs, unit.text.toLowerCase());
  return typeof sign === 'string' ? plainly(sign) : unit;
};

/** Money before the number, all else after it. */
const unitOf = (unit: Words | null): Unit => {
  if (unit === null) return { prefix: null, suffix: null };
  const sign = signOf(unit);
  return sign.text === '£' ? { prefix: sign, suffix: null } : { prefix: null, suffix: sign };
};

/** A number in words, with its unit. */
export const withUnit = (digits: string, unit: Words | null): Words => {
  const { prefix, suffix } = unitOf(unit);
  if (prefix !== null) return plainly(digits.replace(/^-?/, `$&${prefix.text}`));
  if (suffix === null) return plainly(digits);
  return { ...suffix, text: suffix.text === '%' ? `${digits}%` : `${digits} ${suffix.text}` };
};

/** Pounds and pence, or pounds alone. */
const isPence = (value: number, unit: Words | null): boolean =>
  unitOf(unit).prefix !== null && /^-?\d+\.\d$/.test(String(value));

/** To so many places, as readers of the language write it; without places as it is. */
export const rounded = (value: number, places: number | null, words: FormWords): string =>
  places === null
    ? formatNumber(value, words)
    : localNumber(roundToText(exactOf(value), places), { decimal: words.decimalSign, group: words.groupSign });
