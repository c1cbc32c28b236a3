import { escapeHtml } from '@plumbline/html';

/** Markup that may stand in a page as it is. Only `markup` and `trusted` make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | readonly Part[];

/**
 * A template that escapes whatever is put into it, unless it is markup itself. Lists are joined, `null` is nothing. Values in
 * attributes stand in double quotes.
 */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.map((text, at) => text + printed(parts[at] ?? null)).join(''));

/** Takes text as markup: only for what `@plumbline/html` rendered. */
export const trusted = (text: string): Markup => new Markup(text);

const printed = (part: Part): string => {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(printed).join('');
};
