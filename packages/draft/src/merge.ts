import type { CompiledInstrument, Issue, Outcome } from '@plumbline/core';
import type { Answers } from './answers.js';
import { frozen, write } from './immutable.js';
import type { Conflict } from './merge/conflict.js';
import { mergePart } from './merge/merge-part.js';
import { rulesOf } from './merge/rules-of.js';
import { stepsOf } from './pointer.js';
import { soundAnswers } from './sound.js';
import { writeAt } from './write-at.js';

export interface Merged {
  /** Frozen. In the place of a conflict stands mine; an entry that one took out and the other changed stays. */
  readonly answers: Answers;
  /** In the order of the answers; none where everything could be merged. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what two people made of the same answers. What only one changed is taken, question by question and part by part;
 * what both changed, differently, is a conflict, and every version of it is told.
 *
 * With the instrument, rows of repeating sections are told apart by their key (without one, by their place), pieces of evidence by
 * their content, and what excludes each other is a conflict: a number and the reason why there is none. Without it, lists
 * of objects go by place and other lists by content. Whoever moved entries decides their order.
 *
 * Neither `merge(base, x, base)` nor `merge(base, base, x)` changes anything of x. Without conflicts it does not matter who is mine.
 */
export const merge = (
  base: Answers,
  mine: Answers,
  theirs: Answers,
  compiled?: CompiledInstrument,
): Outcome<Merged> => {
  const issues = [base, mine, theirs].flatMap((answers): readonly Issue[] => {
    const sound = soundAnswers(answers);
    return sound.ok ? [] : sound.issues;
  });
  if (issues.length > 0) return { ok: false, issues };
  const { value, conflicts } = mergePart({ base, mine, theirs }, { pointer: '', pattern: '' }, rulesOf(compiled));
  // Of three objects comes an object, or nothing.
  const answers = (value ?? {}) as Answers;
  return { ok: true, value: { answers: frozen(structuredClone(answers)), conflicts } };
};

export type Choice = 'base' | 'mine' | 'theirs';

/** The merged answers once every conflict is decided. */
export const settle = ({ answers, conflicts }: Merged, choose: (conflict: Conflict) => Choice): Answers =>
  write(answers, (draft) => {
    // From the last on, so that an entry taken out does not move those that are still to be decided.
    for (const conflict of conflicts.toReversed()) {
      const steps = stepsOf(conflict.pointer);
      const value = structuredClone(conflict[choose(conflict)]);
      if (steps.ok) writeAt(draft, steps.value, value);
    }
  }).answers;
