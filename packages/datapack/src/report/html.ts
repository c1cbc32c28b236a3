/** Markup that is safe to put in a page as it stands. Only `html` and `trusted` make it. */
export interface Html {
  readonly markup: string;
}

export type Fragment = Html | string | number | null | undefined | false | readonly Fragment[];

const replacements: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made harmless in element content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => replacements[character] ?? character);

function isHtml(fragment: Fragment): fragment is Html {
  return typeof fragment === 'object' && fragment !== null && 'markup' in fragment;
}

function toMarkup(fragment: Fragment): string {
  if (fragment === null || fragment === undefined || fragment === false) return '';
  if (isHtml(fragment)) return fragment.markup;
  if (typeof fragment === 'string') return escapeHtml(fragment);
  if (typeof fragment === 'number') return String(fragment);
  return fragment.map(toMarkup).join('');
}

/**
 * Template tag: every value is escaped unless it is markup made here. Lists are joined, `null`, `undefined` and `false`
 * leave nothing. Attribute values must stand in double quotes.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  return { markup: parts.map((part, at) => (at === 0 ? part : toMarkup(values[at - 1]) + part)).join('') };
}

/** Markup from a maker that escapes for itself (the chart engine, our own style sheet). Never for text from a data pack. */
export const trusted = (markup: string): Html => ({ markup });

/**
 * An id that is safe in `id`, `href` and selectors, and different for different parts: anything but letters, digits and
 * `-` becomes `_` and its code.
 */
export const anchor = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`))
    .join('--');

/** A web address that may be linked to, or `null`: `javascript:`, `data:` and the like never become links. */
export function linkable(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
