import type { CompiledItem, Response } from '@plumbline/core';

/** What stands at a JSON pointer in the answers; `undefined` for nothing. Own properties only. */
export function answerAt(answers: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (value, step) => propertyOf(value, step.replaceAll('~1', '/').replaceAll('~0', '~')),
    answers,
  );
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as { readonly [name: string]: unknown })[name]
    : undefined;

/** Code of the chosen option, also where the answer is composite; `null` for none. */
export function chosenCode(item: Pick<CompiledItem, 'composite'>, answer: unknown): string | null {
  const scored = item.composite ? propertyOf(answer, item.composite.score) : answer;
  return typeof scored === 'string' ? scored : null;
}

/** Answers of the view that speaks for the authority: its own, or the first where it has none. That is the one scored first. */
export const ownAnswers = ({ views }: Response): unknown =>
  (views.find(({ kind }) => kind === 'self') ?? views[0])?.answers;
