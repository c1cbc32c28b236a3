import { type Entries, only } from './entries.ts';

/**
 * What was typed into a box for one line: white space and control characters, of which PostgreSQL takes no NUL, as one
 * space. Blank where the name is missing or stands twice.
 */
export const lineIn = (entries: Entries, name: string): string =>
  (only(entries, name) ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
