/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Entries } from './session.js';

/** What a form holds, as it would be posted. Files, which no form of ours asks for, are left out. */
export const entriesOf = (form: HTMLFormElement): Entries =>
  [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
