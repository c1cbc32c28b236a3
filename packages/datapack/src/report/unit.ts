import { numberText, signedText } from './number-text.js';

interface UnitWords {
  /** For a heading: `Rate per 10,000`. */
  readonly heading: string;
  /** Straight after a figure: `%`, ` days`. */
  readonly suffix: string;
  /** After a change: percentages change by points. */
  readonly changeSuffix: string;
}

const words: { readonly [unit: string]: UnitWords } = {
  percent: { heading: '%', suffix: '%', changeSuffix: ' points' },
  'per-1000': { heading: 'per 1,000', suffix: ' per 1,000', changeSuffix: ' per 1,000' },
  'per-10000': { heading: 'per 10,000', suffix: ' per 10,000', changeSuffix: ' per 10,000' },
  'per-100000': { heading: 'per 100,000', suffix: ' per 100,000', changeSuffix: ' per 100,000' },
  days: { heading: 'days', suffix: ' days', changeSuffix: ' days' },
  score: { heading: 'score', suffix: '', changeSuffix: '' },
  number: { heading: 'number', suffix: '', changeSuffix: '' },
  count: { heading: 'number', suffix: '', changeSuffix: '' },
  'percentage-points': { heading: 'percentage points', suffix: ' points', changeSuffix: ' points' },
  points: { heading: 'points', suffix: ' points', changeSuffix: ' points' },
};

function unitWords(unit: string): UnitWords {
  const known = Object.hasOwn(words, unit) ? words[unit] : undefined;
  if (known) return known;
  const plain = unit.replaceAll('-', ' ');
  return { heading: plain, suffix: ` ${plain}`, changeSuffix: ` ${plain}` };
}

export const unitHeading = (unit: string): string => unitWords(unit).heading;

/** A value with its unit, for a sentence: `43.3 per 10,000`. */
export const measureText = (value: number, places: number, unit: string): string =>
  numberText(value, places) + unitWords(unit).suffix;

/** A change with its unit: `+2.1 points`. */
export const changeText = (change: number, places: number, unit: string): string =>
  signedText(change, places) + unitWords(unit).changeSuffix;
