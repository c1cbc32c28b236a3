import { isObject } from '../json.js';
import { type About, differs, extra, type Mismatch, missing, under } from './mismatch.js';

/** Every place where two pieces of plain data differ, leaf by leaf. Both are known to be of bounded depth. */
export function differences(stored: unknown, recomputed: unknown, about: About): readonly Mismatch[] {
  if (stored === recomputed) return [];
  if (Array.isArray(stored) && Array.isArray(recomputed)) return ofLists(stored, recomputed, about);
  if (isObject(stored) && isObject(recomputed)) return ofObjects(stored, recomputed, about);
  return [differs(about, stored, recomputed)];
}

function ofLists(stored: readonly unknown[], recomputed: readonly unknown[], about: About): readonly Mismatch[] {
  const shared = Math.min(stored.length, recomputed.length);
  const found = recomputed.slice(0, shared).map((value, at) => differences(stored[at], value, under(about, at)));
  const more = stored.slice(shared).map((_, at) => extra(under(about, shared + at), `entry ${shared + at + 1}`));
  const fewer = recomputed.slice(shared).map((_, at) => missing(about, `entry ${shared + at + 1}`));
  return [...found.flat(), ...more, ...fewer];
}

type Json = { readonly [key: string]: unknown };

function ofObjects(stored: Json, recomputed: Json, about: About): readonly Mismatch[] {
  const more = Object.keys(stored).filter((key) => !Object.hasOwn(recomputed, key));
  const found = Object.keys(recomputed).map((key) =>
    Object.hasOwn(stored, key) ? differences(stored[key], recomputed[key], under(about, key)) : [missing(about, key)],
  );
  return [...found.flat(), ...more.map((key) => extra(under(about, key), key))];
}
