import { type CompiledInstrument, validateAnswers } from '@plumbline/core';
import { autosave, carryForward, type Draft, draftOf, merge, replace, settle, undo } from '@plumbline/draft';

type Answers = Draft['answers'];

/** A new year: last year's answers, as far as they still say the same. */
export const begin = (compiled: CompiledInstrument, lastYear: Answers): Draft => {
  const carried = carryForward(compiled, { answers: lastYear });
  if (!carried.ok) throw new Error('Last year holds no answers.');
  const draft = draftOf(carried.value.answers);
  if (!draft.ok) throw new Error('What is carried can be edited.');
  return draft.value;
};

/** A page was sent: its answers are the whole set, what it asked replaced. */
export const receive = (compiled: CompiledInstrument, draft: Draft, answers: Answers, by: string, at: string) => {
  const next = replace(draft, answers, { by, at });
  if (!next.ok) return { draft, issues: next.issues };
  return { draft: next.value, issues: validateAnswers(compiled, next.value.answers, { mode: 'draft' }) };
};

/** In a browser, with its timers and a store of your own. */
export const saving = (draft: Draft, save: (answers: Answers) => Promise<unknown>, show: (state: string) => void) =>
  autosave(draft, {
    save: ({ answers }) => save(answers),
    afterMs: 1500,
    atLatestMs: 15_000,
    schedule: (run, afterMs) => {
      const timer = setTimeout(run, afterMs);
      return () => clearTimeout(timer);
    },
    retryAfterMs: (failures) => Math.min(60_000, 2000 * 2 ** failures),
    onState: show,
  });

/** Somebody else saved in the meantime: what both changed differently is asked, here always decided for theirs. */
export const together = (compiled: CompiledInstrument, base: Answers, mine: Answers, theirs: Answers) => {
  const merged = merge(base, mine, theirs, compiled);
  if (!merged.ok) throw new Error('These are no answers.');
  const asked = merged.value.conflicts.map(({ pointer }) => pointer);
  return { asked, answers: settle(merged.value, () => 'theirs') };
};

export const takeBack = (draft: Draft, by: string, at: string): Draft => undo(draft, { by, at });
