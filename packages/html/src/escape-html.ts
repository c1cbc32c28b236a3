import { withoutSteering } from './steering.js';

const replacements: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made harmless in element content and in quoted attributes. What steers in place of saying becomes U+FFFD. */
export const escapeHtml = (text: string): string =>
  withoutSteering(text).replace(/[&<>"']/g, (character) => replacements[character] ?? character);
