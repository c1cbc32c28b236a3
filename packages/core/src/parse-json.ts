import type { Issue, Outcome } from './issue.js';
import { scanJson } from './parse-json/scan-json.js';

export interface ParseLimits {
  /** UTF-16 units of text. Default 20 Mi. */
  readonly characters?: number;
  /** Objects and lists inside each other. Default 64. */
  readonly depth?: number;
}

const defaults = { characters: 20 * 1024 * 1024, depth: 64 } as const;

/**
 * Parses JSON that a stranger may have written. Refused besides what is not JSON (RFC 8259): text over the size limit,
 * nesting over the depth limit (told before anything is built), keys that stand twice in one object (a parser keeps one of
 * them without a word), and the keys `__proto__`, `constructor` and `prototype`.
 *
 * Issues say where by line and column, both from 1, and by pointer where there is one. They hold nothing of the text but
 * the names of keys. At most 100 are given.
 */
export const parseJson = (text: string, limits: ParseLimits = {}): Outcome<unknown> => {
  const { characters, depth } = { ...defaults, ...limits };
  if (text.length > characters) return refuse('json-too-large', `<= ${characters} characters`, text.length);
  const issues = scanJson(text, depth);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: JSON.parse(text) };
};

/**
 * Bytes to text, strictly: bytes that are not UTF-8 are refused, never replaced. A byte order mark is dropped. UTF-16, which
 * office programs write as "Unicode", is named in the issue; otherwise the issue gives the line (from 1) that is not UTF-8.
 */
export const decodeUtf8 = (bytes: Uint8Array): Outcome<string> => {
  const other = otherEncoding(bytes);
  if (other !== null) return refuse('text-not-utf-8', 'UTF-8', other);
  const text = decoded(bytes);
  return text === null ? refuse('text-not-utf-8', 'UTF-8', notUtf8In(bytes)) : { ok: true, value: text };
};

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/** By byte order mark, or by a zero byte beside the first character, which JSON and CSV in UTF-8 never have. */
const otherEncoding = ([first, second, third, fourth]: Uint8Array): string | null => {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0 && second === 0) return 'UTF-32';
  return first === 0 || second === 0 ? 'UTF-16' : null;
};

const lineFeed = 0x0a;

/** A line feed is never part of a longer UTF-8 sequence, so every line can be judged alone. */
const notUtf8In = (bytes: Uint8Array): string => {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed === -1 ? bytes.length : feed;
    if (decoded(bytes.subarray(start, end)) === null) return `other bytes in line ${line}`;
    line += 1;
    start = end + 1;
  }
  return 'other bytes';
};

const refuse = (code: string, expected: string, found: Issue['found']): Outcome<never> => ({
  ok: false,
  issues: [{ code, path: '', expected, found }],
});
