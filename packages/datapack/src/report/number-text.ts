import { roundHalfUp } from '../statistics/round-half-up.js';

/** `1,234.5`: fixed places, thousands separated, a true minus sign. */
export function numberText(value: number, places: number): string {
  const rounded = roundHalfUp(value, places);
  const [whole = '0', part] = Math.abs(rounded).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

/** As `numberText`, with a plus sign on what is above zero. */
export const signedText = (value: number, places: number): string =>
  roundHalfUp(value, places) > 0 ? `+${numberText(value, places)}` : numberText(value, places);

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `three`, `eleven` as 11: words to nine, then digits. */
export const countText = (count: number): string => small[count] ?? numberText(count, 0);

/** `one theme`, `4 themes`; the plural is given where it is not singular + s. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${countText(count)} ${count === 1 ? singular : plural}`;

/** `a`, `a and b`, `a, b and c`. */
export function listText(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `Children aged 0 to 17` within a sentence; `SEND` stays as it is. */
export const midSentence = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
