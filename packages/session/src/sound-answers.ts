import type { Issue, Outcome } from '@plumbline/core';
import { shapeIssues } from '@plumbline/core/shape';

const refused = (found: string): Outcome<never> => ({
  ok: false,
  issues: [{ code: 'answers-no-object', path: '', expected: 'object', found }],
});

/** A copy as JSON has it; `undefined` for what JSON has nothing for, or what throws on being looked at. */
const copied = (given: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(given) ?? 'null');
  } catch {
    // A circle, a number without end, a getter that throws: whoever gives answers is told that they are none.
    return undefined;
  }
};

/** Answers from outside: a copy that is a plain object of sensible depth and size, or why there is none. Never throws. */
export const soundAnswers = (given: unknown): Outcome<Readonly<Record<string, unknown>>> => {
  const copy = copied(given);
  if (Array.isArray(copy)) return refused('array');
  if (typeof copy !== 'object' || copy === null) return refused(given === null ? 'null' : typeof given);
  const issues: readonly Issue[] = shapeIssues(copy);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...copy } };
};
