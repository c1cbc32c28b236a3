import { draftOf, set } from '@plumbline/draft';
import type { Answers } from './stored-response.ts';

/** The same answers with another in one place; `undefined` takes it out. */
export function withAnswer(answers: Answers, pointer: string, value: unknown): Answers {
  const draft = draftOf(answers);
  const written = draft.ok ? set(draft.value, pointer, value) : draft;
  if (!written.ok) throw new Error(`An answer cannot be put in its place: ${written.issues[0]?.code}`);
  return written.value.answers;
}
