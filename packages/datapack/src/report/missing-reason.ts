import type { Figure, MissingReason } from '../data-pack.js';

/** Why a figure is not there, in words. The symbol beside them is the publisher's own. */
export const missingReasonText: { readonly [reason in MissingReason]: string } = {
  confidential: 'suppressed to protect confidentiality',
  'not-available': 'not available',
  'not-applicable': 'not applicable',
  'low-reliability': 'too unreliable to publish',
  'rounds-to-zero': 'rounds to zero',
  'not-published': 'not published',
  'unknown-symbol': 'a symbol that could not be read',
};

/** For a publisher that printed nothing at all. */
const standIn: { readonly [reason in MissingReason]: string } = {
  confidential: 'c',
  'not-available': 'x',
  'not-applicable': 'z',
  'low-reliability': 'u',
  'rounds-to-zero': 'k',
  'not-published': '–',
  'unknown-symbol': '?',
};

export const missingSymbol = (figure: Extract<Figure, { state: 'missing' }>): string =>
  figure.symbol.trim() === '' ? standIn[figure.reason] : figure.symbol;
