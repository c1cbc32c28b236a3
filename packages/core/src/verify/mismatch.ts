import type { Issue } from '../issue.js';
import { step } from '../json.js';

/** A place where a stored result is not what the answers give. */
export interface Mismatch extends Issue {
  /** Score, theme or flag that it belongs to; `null` for the result as a whole. */
  readonly score: string | null;
  /** Place within it: `bounds/lowest`. */
  readonly field: string;
}

export interface About {
  readonly score: string | null;
  readonly path: string;
  readonly field: string;
  /** Numbers and states here are those of single answers, which an issue never holds. */
  readonly isAnswer: boolean;
}

export const under = (about: About, key: string | number): About => ({
  ...about,
  path: step(about.path, key),
  field: about.field === '' ? String(key) : `${about.field}/${key}`,
});

const longest = 60;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

/** Itself where it is short enough to read. */
const brief = (value: unknown): unknown =>
  typeof value === 'string' && value.length > longest
    ? `${value.slice(0, longest - 1)}…`
    : typeof value === 'object' && value !== null
      ? shown(value)
      : value;

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? `list of ${value.length}` : typeof value;

export const differs = ({ score, path, field, isAnswer }: About, stored: unknown, recomputed: unknown): Mismatch => ({
  code: 'result-differs',
  path,
  score,
  field,
  expected: isAnswer ? 'what was answered' : shown(recomputed),
  found: isAnswer ? `another ${kindOf(stored)}` : brief(stored),
});

export const missing = ({ score, path, field }: About, name: string): Mismatch => ({
  code: 'result-part-missing',
  path,
  score,
  field,
  expected: name,
  found: null,
});

export const extra = ({ score, path, field }: About, name: string): Mismatch => ({
  code: 'result-part-extra',
  path,
  score,
  field,
  expected: 'nothing',
  found: name.length > longest ? `${name.slice(0, longest - 1)}…` : name,
});
