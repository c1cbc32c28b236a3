import type { Issue, Outcome } from '@plumbline/core';
import { shapeIssues } from '@plumbline/core/shape';
import { type Answers, isObject } from './answers.js';

/**
 * What is wrong with a value as a part of answers: it must be plain JSON of sensible depth and size, with no key that
 * reaches for a prototype. A property that is `undefined` counts as left out.
 */
export const unsound = (value: unknown, pointer = ''): readonly Issue[] =>
  shapeIssues(value)
    .filter(({ found }) => found !== 'undefined')
    .map((issue) => ({ ...issue, path: `${pointer}${issue.path}` }));

/** Answers as a whole: sound, and an object. */
export const soundAnswers = (value: unknown): Outcome<Answers> => {
  const issues = unsound(value);
  if (issues.length > 0) return { ok: false, issues };
  if (isObject(value)) return { ok: true, value };
  const found = Array.isArray(value) ? 'array' : typeof value;
  return { ok: false, issues: [{ code: 'answers-no-object', path: '', expected: 'object', found }] };
};
