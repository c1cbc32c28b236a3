import type { Issue, Outcome } from '@plumbline/core';
import { type BodyLimits, limitsOf, type WholeLimits } from './body-limits.js';

/** A pair as it was posted: name and value. */
export type Entry = readonly [name: string, value: string];

/** A body as a server has it: as text, as bytes at once or one after another (a request of Node, the `body` of a `Request`), or taken apart already (`URLSearchParams`, `FormData`). */
export type PostedBody = string | Uint8Array | Iterable<readonly unknown[]> | AsyncIterable<Uint8Array | string>;

/**
 * Reads a posted form of the kind `application/x-www-form-urlencoded` into pairs for `read` of a form, in order, names repeated.
 *
 * A body that breaks a limit, holds a percent sign that encodes nothing, or is no UTF-8 is refused as a whole, since half of what somebody
 * typed is worse than none; it is read no further than the limit. `__proto__` is a name like any other. `multipart/form-data` is not read:
 * forms of this package never post it.
 *
 * @returns the pairs, or issues with codes `body-…`, which never hold what was posted
 */
export const parseBody = async (body: PostedBody, limits: BodyLimits = {}): Promise<Outcome<readonly Entry[]>> => {
  const whole = limitsOf(limits);
  if (typeof body === 'string') return fromText(body, whole);
  if (body instanceof Uint8Array) return fromBytes([body], whole);
  if (Symbol.asyncIterator in body) return fromBytes(body, whole);
  return fromPairs(body, whole);
};

const refused = (code: string, expected: string, found: unknown): Outcome<never> => {
  const issue: Issue = { code, path: '', expected, found };
  return { ok: false, issues: [issue] };
};

const tooLarge = ({ bytes }: WholeLimits) => refused('body-too-large', `<= ${bytes} bytes`, 'more');

const fromBytes = async (
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array | string>,
  limits: WholeLimits,
): Promise<Outcome<readonly Entry[]>> => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let size = 0;
  let text = '';
  try {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.byteLength;
      if (size > limits.bytes) return tooLarge(limits);
      text += decoder.decode(bytes, { stream: true });
    }
    text += decoder.decode();
  } catch (error) {
    // What a stream itself throws, a connection that broke off, is the caller's to know.
    if (!(error instanceof TypeError)) throw error;
    return refused('body-not-utf-8', 'UTF-8', 'other bytes');
  }
  return fromText(text, limits);
};

const fromText = (text: string, limits: WholeLimits): Outcome<readonly Entry[]> => {
  if (text.length > limits.bytes || (text.length * 3 > limits.bytes && bytesOf(text) > limits.bytes))
    return tooLarge(limits);
  const entries: Entry[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('&', start);
    const end = next < 0 ? text.length : next;
    if (end > start) {
      if (entries.length >= limits.fields) return tooMany(limits);
      // Looked for within the pair alone: through the rest of a body without any, each pair would be a walk to its end.
      const pair = text.slice(start, end);
      const equals = pair.indexOf('=');
      const split = equals < 0 ? pair.length : equals;
      // Nine characters encode three bytes, the most that a character of UTF-16 takes.
      if (split > limits.nameCharacters * 9) return tooLong(limits);
      const name = decoded(pair.slice(0, split));
      const value = decoded(pair.slice(split + 1));
      if (name === null || value === null)
        return refused(
          'body-not-urlencoded',
          'application/x-www-form-urlencoded',
          'a percent sign that encodes no UTF-8',
        );
      if (name.length > limits.nameCharacters) return tooLong(limits);
      entries.push([name, value]);
    }
    start = end + 1;
  }
  return { ok: true, value: entries };
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).byteLength;

const tooMany = ({ fields }: WholeLimits) => refused('body-too-many-fields', `<= ${fields} fields`, 'more');

const tooLong = ({ nameCharacters }: WholeLimits) =>
  refused('body-name-too-long', `<= ${nameCharacters} characters`, 'more');

const decoded = (encoded: string): string | null => {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    // URIError alone: nothing else is thrown for a text.
    return null;
  }
};

const fromPairs = (pairs: Iterable<readonly unknown[]>, limits: WholeLimits): Outcome<readonly Entry[]> => {
  const entries: Entry[] = [];
  let size = 0;
  for (const [name, value] of pairs) {
    if (typeof name !== 'string' || typeof value !== 'string') return refused('body-not-text', 'texts', 'a file');
    if (entries.length >= limits.fields) return tooMany(limits);
    if (name.length > limits.nameCharacters) return tooLong(limits);
    size += name.length + value.length;
    if (size > limits.bytes) return tooLarge(limits);
    entries.push([name, value]);
  }
  return { ok: true, value: entries };
};
