import { step } from './json.js';

/** Deeper than any response with its result; what goes on and on ends in a sentence, not in the stack. */
const maxDepth = 128;

/**
 * JSON in the one form that RFC 8785 (JSON Canonicalization Scheme) gives it: members ordered by the UTF-16 units of their
 * names, numbers and texts as ECMAScript writes them, no white space. Equal values give equal texts, so that a hash over
 * the text speaks for the value. Properties that are `undefined` count as left out.
 *
 * @throws TypeError for what has no such form: numbers that are not finite, halves of surrogate pairs, values that are no
 * JSON, more than 128 levels. It says where and what kind of thing it is, never what it holds.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export const canonicalJson = (value: unknown): string => write(value, '', 0);

function write(value: unknown, path: string, depth: number): string {
  if (depth > maxDepth) throw new TypeError(`More than ${maxDepth} levels of JSON, at ${path}`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return finite(value, path);
  if (typeof value === 'string') return wellFormed(value, path);
  if (Array.isArray(value))
    return `[${Array.from(value, (entry, at) => write(entry, step(path, at), depth + 1)).join()}]`;
  if (typeof value === 'object') return members(value, path, depth);
  throw new TypeError(`No JSON: ${typeof value} at ${place(path)}`);
}

const members = (value: object, path: string, depth: number): string =>
  `{${Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, entry]) => `${wellFormed(name, path)}:${write(entry, step(path, name), depth + 1)}`)
    .join()}}`;

function finite(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`No JSON: a number that is not finite at ${place(path)}`);
  return JSON.stringify(value);
}

/** In the mode `u` a whole pair is one character, so that this finds halves only. */
const half = /\p{Surrogate}/u;

function wellFormed(text: string, path: string): string {
  if (half.test(text)) throw new TypeError(`No Unicode text: half of a surrogate pair at ${place(path)}`);
  return JSON.stringify(text);
}

const place = (path: string): string => (path === '' ? 'the top' : path);
