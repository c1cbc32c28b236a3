import type { Issue, Outcome } from '@plumbline/core';

/** Answers of the deepest instrument are some eight steps down. */
const mostSteps = 32;
const mostCharacters = 2000;
const mostShown = 100;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The steps of a JSON pointer (RFC 6901). One that is malformed, too long, or reaches for a prototype is an issue. */
export const stepsOf = (pointer: unknown): Outcome<readonly string[]> => {
  // First of all: over millions of characters the expression below would run out of stack.
  if (typeof pointer === 'string' && pointer.length > mostCharacters)
    return refused('pointer-too-deep', pointer, `<= ${mostCharacters} characters`, pointer.length);
  if (typeof pointer !== 'string' || !/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer))
    return refused('pointer-malformed', pointer, 'a JSON pointer: /section/item');
  const steps = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (steps.length > mostSteps) return refused('pointer-too-deep', pointer, `<= ${mostSteps} steps`, steps.length);
  const bad = steps.find((step) => forbidden.has(step));
  return bad === undefined ? { ok: true, value: steps } : refused('pointer-forbidden', pointer, 'another name', bad);
};

export const pointerOf = (steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The pointer leads out of a list, or through something that holds nothing. */
export const leadsNowhere = (steps: readonly string[], expected: string, found: string): Issue => ({
  code: 'pointer-leads-nowhere',
  path: shown(pointerOf(steps)),
  expected,
  found,
});

const refused = (
  code: string,
  pointer: unknown,
  expected: string,
  found: unknown = typeof pointer,
): Outcome<never> => ({
  ok: false,
  issues: [{ code, path: typeof pointer === 'string' ? shown(pointer) : '', expected, found }],
});

const shown = (pointer: string): string => (pointer.length <= mostShown ? pointer : `${pointer.slice(0, mostShown)}…`);
