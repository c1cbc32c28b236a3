import type { Issue, Outcome } from '@plumbline/core';
import { type Answers, at, isObject } from './answers.js';
import { applyTo } from './apply-patches.js';
import { frozen, type Written, write } from './immutable.js';
import type { Patch } from './patch.js';
import { stepsOf } from './pointer.js';
import { soundAnswers, unsound } from './sound.js';
import { tidyDraft, tidyPart } from './tidy.js';
import { overwriteAll, writeAt } from './write-at.js';

/** Who made a change and when: given by the caller, kept as it is. */
export interface Stamp {
  readonly by?: string;
  readonly at?: string;
}

/** One change of the answers. `inverse` takes it back. */
export interface Change {
  /** Counts from 1; never given twice within a draft. */
  readonly number: number;
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly by: string | null;
  readonly at: string | null;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** Answers being edited, with what was done to them. A new one for every change; plain data, deeply frozen. */
export interface Draft {
  readonly answers: Answers;
  /** Number of the last change; 0 before the first. */
  readonly revision: number;
  /** How many changes are remembered. */
  readonly limit: number;
  /** What was done, undoing and redoing too: the last `limit` changes, oldest first. */
  readonly log: readonly Change[];
  /** What `undo` can take back, the next one last; at most `limit`. */
  readonly past: readonly Change[];
  /** What `redo` can put back, the next one last. */
  readonly future: readonly Change[];
}

export interface DraftOptions {
  /** How many changes can be undone and are kept in the log. Default 100. */
  readonly limit?: number;
}

/**
 * Begins to edit a set of answers. They are copied and tidied: blank text, empty lists and objects are left out, entries of
 * lists stay. Answers that are no plain JSON object of sensible depth are refused.
 */
export const draftOf = (answers: unknown, { limit = 100 }: DraftOptions = {}): Outcome<Draft> => {
  if (!Number.isInteger(limit) || limit < 0)
    throw new RangeError('The limit of a history is a whole number from 0 on.');
  const sound = soundAnswers(answers);
  if (!sound.ok) return sound;
  const value = { answers: frozen(tidyDraft(sound.value)), revision: 0, limit, log: [], past: [], future: [] };
  return { ok: true, value };
};

/**
 * Answers one question, or one part of it; `undefined` and blank values take the answer out. Objects and lists on the way
 * are made, and what is left blank goes. In a list a pointer may name an entry that is there, or its end (`-`, or the next
 * number) to add one: `{}` adds an entry to be filled in. Whether the answer fits the instrument is for `validateAnswers`.
 *
 * @returns the same draft where nothing changes; issues for a pointer that leads nowhere or is not to be followed
 */
export const set = (draft: Draft, pointer: string, value: unknown, stamp: Stamp = {}): Outcome<Draft> => {
  const steps = stepsOf(pointer);
  if (!steps.ok) return steps;
  if (steps.value.length === 0) return replace(draft, value ?? {}, stamp);
  const refused = unsound(value, pointer);
  if (refused.length > 0) return { ok: false, issues: refused };
  const issues: Issue[] = [];
  const written = write(draft.answers, (answers) => {
    const issue = writeAt(answers, steps.value, partAt(draft, steps.value, value));
    if (issue !== null) issues.push(issue);
  });
  return issues.length > 0 ? { ok: false, issues } : edited(draft, written, stamp);
};

/** Puts a whole set of answers in the place of the former, as a form page gives it. Only what differs is a change. */
export const replace = (draft: Draft, answers: unknown, stamp: Stamp = {}): Outcome<Draft> => {
  const sound = soundAnswers(answers);
  if (!sound.ok) return sound;
  const wanted = tidyDraft(sound.value);
  return edited(
    draft,
    write(draft.answers, (target) => overwriteAll(target, wanted)),
    stamp,
  );
};

/** Takes back the last change that was not taken back yet; the same draft where there is none. */
export const undo = (draft: Draft, stamp: Stamp = {}): Draft => {
  const change = draft.past.at(-1);
  if (change === undefined) return draft;
  const taken = changed(draft, 'undo', { answers: after(draft, change.inverse), ...backwards(change) }, stamp);
  return { ...taken, past: draft.past.slice(0, -1), future: [...draft.future, change] };
};

/** Puts back what was undone last; the same draft where nothing was, or where something was changed since. */
export const redo = (draft: Draft, stamp: Stamp = {}): Draft => {
  const change = draft.future.at(-1);
  if (change === undefined) return draft;
  const put = changed(draft, 'redo', { ...change, answers: after(draft, change.patches) }, stamp);
  return { ...put, past: [...draft.past, change], future: draft.future.slice(0, -1) };
};

/**
 * What was done since a revision (default: since the draft was begun), oldest first: applied to the answers of that
 * revision, the patches give the answers of now.
 *
 * @returns an issue where that is further back than the log reaches
 */
export const patches = (draft: Draft, since = 0): Outcome<readonly Change[]> => {
  const first = draft.revision - draft.log.length;
  if (since >= first) return { ok: true, value: draft.log.filter(({ number }) => number > since) };
  return { ok: false, issues: [{ code: 'history-forgotten', path: '', expected: `>= ${first}`, found: since }] };
};

/** An entry of a list may be blank, to be filled in; anything else that is blank is no answer. */
const partAt = ({ answers }: Draft, steps: readonly string[], value: unknown): unknown => {
  const isEntry = Array.isArray(at(answers, steps.slice(0, -1))) || /^(?:\d+|-)$/.test(steps.at(-1) ?? '');
  return isEntry && isObject(value) ? tidyDraft(value) : tidyPart(value);
};

const edited = (draft: Draft, written: Written, stamp: Stamp): Outcome<Draft> => {
  if (written.patches.length === 0) return { ok: true, value: draft };
  const issues = unsound(written.answers);
  if (issues.length > 0) return { ok: false, issues };
  const next = changed(draft, 'edit', written, stamp);
  return {
    ok: true,
    value: { ...next, past: lastOf([...draft.past, ...next.log.slice(-1)], draft.limit), future: [] },
  };
};

const changed = (draft: Draft, kind: Change['kind'], written: Written, { by, at: when }: Stamp): Draft => {
  const revision = draft.revision + 1;
  const { answers, patches: made, inverse } = written;
  const change = { number: revision, kind, by: by ?? null, at: when ?? null, patches: made, inverse };
  return { ...draft, answers, revision, log: lastOf([...draft.log, change], draft.limit) };
};

const lastOf = <T>(list: readonly T[], count: number): readonly T[] => list.slice(Math.max(0, list.length - count));

const backwards = ({ patches: made, inverse }: Change) => ({ patches: inverse, inverse: made });

const after = ({ answers }: Draft, steps: readonly Patch[]): Answers => {
  const applied = applyTo(answers, steps);
  if (!applied.ok) throw new Error('The history of this draft does not belong to its answers.');
  return applied.value;
};
