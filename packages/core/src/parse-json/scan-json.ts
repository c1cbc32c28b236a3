import { shownKey } from '../answers/answer-issue.js';
import type { Issue } from '../issue.js';
import { step } from '../json.js';
import { endOfLiteral, endOfNumber, endOfString, skipSpace } from './tokens.js';

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const mostIssues = 100;

/** An object or list that is open: keys met so far, or `null` for a list; the key or place that stands now. */
interface Open {
  readonly keys: Set<string> | null;
  key: string | number;
}

/**
 * Walks JSON text once, without recursion and without building it: syntax, depth, keys that repeat or are forbidden.
 * Syntax and depth end the walk: they are then the only issue, as what was met before may be no key at all.
 */
export const scanJson = (text: string, maxDepth: number): readonly Issue[] => {
  const issues: Issue[] = [];
  const open: Open[] = [];
  let at = skipSpace(text, 0);
  for (;;) {
    // A value starts here.
    const opener = text.charAt(at);
    if (opener === '{' || opener === '[') {
      if (open.length === maxDepth) return [tooDeep(text, at, pointerOf(open), maxDepth)];
      const isObject = opener === '{';
      open.push({ keys: isObject ? new Set() : null, key: isObject ? '' : 0 });
      at = skipSpace(text, at + 1);
      if (text.charAt(at) !== (isObject ? '}' : ']')) {
        if (!isObject) continue;
        at = readKey(text, at, open, issues);
        if (at < 0) return [notJson(text, ~at, 'a key in double quotes and a colon')];
        continue;
      }
      open.pop();
      at += 1;
    } else {
      const end = endOfScalar(text, at);
      if (end < 0) return [notJson(text, ~end, 'a JSON value')];
      at = end;
    }
    // A value ended here.
    for (;;) {
      at = skipSpace(text, at);
      const inside = open.at(-1);
      if (inside === undefined) return at === text.length ? issues : [notJson(text, at, 'the end')];
      const closer = inside.keys === null ? ']' : '}';
      const next = text.charAt(at);
      if (next === closer) {
        open.pop();
        at += 1;
        continue;
      }
      if (next !== ',') return [notJson(text, at, `, or ${closer}`)];
      at = skipSpace(text, at + 1);
      if (typeof inside.key === 'number') {
        inside.key += 1;
        break;
      }
      at = readKey(text, at, open, issues);
      if (at < 0) return [notJson(text, ~at, 'a key in double quotes and a colon')];
      break;
    }
  }
};

/** Reads `"key":` and what is before the value; the complement of the place where it is not that. */
const readKey = (text: string, start: number, open: readonly Open[], issues: Issue[]): number => {
  const inside = open.at(-1);
  const end = endOfString(text, start);
  if (end < 0 || inside === undefined) return end;
  const written = text.slice(start + 1, end - 1);
  const key: string = written.includes('\\') ? JSON.parse(text.slice(start, end)) : written;
  inside.key = key;
  if (issues.length < mostIssues) {
    if (forbiddenKeys.has(key)) issues.push(keyIssue('json-key-forbidden', text, start, open, 'another name'));
    else if (inside.keys?.has(key)) issues.push(keyIssue('json-key-repeats', text, start, open, 'each key once'));
  }
  inside.keys?.add(key);
  const colon = skipSpace(text, end);
  return text.charAt(colon) === ':' ? skipSpace(text, colon + 1) : ~colon;
};

const endOfScalar = (text: string, at: number): number => {
  const first = text.charAt(at);
  if (first === '"') return endOfString(text, at);
  return first === 't' || first === 'f' || first === 'n' ? endOfLiteral(text, at) : endOfNumber(text, at);
};

const pointerOf = (open: readonly Open[]): string =>
  open.reduce((pointer, { key }) => step(pointer, typeof key === 'string' ? shownKey(key) : key), '');

const place = (text: string, at: number): string => {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return `line ${before.split('\n').length}, column ${at - lineStart + 1}`;
};

const keyIssue = (code: string, text: string, at: number, open: readonly Open[], expected: string): Issue => ({
  code,
  path: pointerOf(open),
  expected,
  found: place(text, at),
});

const notJson = (text: string, at: number, expected: string): Issue => ({
  code: 'json-syntax',
  path: '',
  expected,
  found: at >= text.length ? `the end, ${place(text, at)}` : place(text, at),
});

const tooDeep = (text: string, at: number, path: string, maxDepth: number): Issue => ({
  code: 'json-too-deep',
  path,
  expected: `<= ${maxDepth} levels`,
  found: place(text, at),
});
