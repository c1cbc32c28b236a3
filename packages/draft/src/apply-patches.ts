import type { Issue, Outcome } from '@plumbline/core';
import { type Answers, own, type Writable } from './answers.js';
import { frozen, write } from './immutable.js';
import type { Patch } from './patch.js';
import { leadsNowhere, stepsOf } from './pointer.js';
import { soundAnswers, unsound } from './sound.js';
import { isWritable, outOfList, placeIn, put, takeOut } from './write-at.js';

/**
 * Applies patches in their order, all or none: `add`, `replace` and `remove` as RFC 6902 has them. A pointer that leads
 * nowhere, reaches for a prototype or is too deep is an issue, and so is a value that is no plain JSON. Nothing is tidied.
 */
export const applyPatches = (answers: Answers, patches: readonly Patch[]): Outcome<Answers> => {
  const sound = soundAnswers(answers);
  if (!sound.ok) return sound;
  const applied = applyTo(frozen(structuredClone(sound.value)), patches);
  return applied.ok ? soundAnswers(applied.value) : applied;
};

/** As `applyPatches`, for frozen answers that are known to be sound: what no patch touches is shared. */
export const applyTo = (answers: Answers, patches: readonly Patch[]): Outcome<Answers> => {
  const issues: Issue[] = [];
  const { answers: value } = write(answers, (draft) => {
    for (const patch of patches) {
      const issue = applyOne(draft, patch);
      if (issue === null) continue;
      issues.push(issue);
      return;
    }
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
};

const applyOne = (root: Writable, patch: Patch): Issue | null => {
  const steps = stepsOf(own(patch, 'path'));
  if (!steps.ok) return steps.issues[0] ?? null;
  const path = steps.value;
  const holder = path.slice(0, -1).reduce<unknown>(own, root);
  if (path.length === 0 || !isWritable(holder)) return leadsNowhere(path, 'an object or a list', 'nothing');
  const place = placeIn(holder, path.at(-1) ?? '');
  if (place === null) return outOfList(holder, path);
  if (patch.op !== 'add' && own(holder, place) === undefined) return leadsNowhere(path, 'something', 'nothing');
  switch (patch.op) {
    case 'remove':
      takeOut(holder, place);
      return null;
    case 'add':
    case 'replace':
      return putSound(holder, place, patch);
  }
  // Types end here; patches that came as JSON need not.
  return { code: 'patch-unknown', path: '', expected: 'add | replace | remove', found: typeof patch };
};

const putSound = (
  holder: Writable,
  place: string | number,
  { op, path, value }: Extract<Patch, { value: unknown }>,
) => {
  const [issue] = value === undefined ? [nothingToPut(path)] : unsound(value, path);
  if (issue !== undefined) return issue;
  const copy = structuredClone(value);
  if (op === 'add' && Array.isArray(holder)) holder.splice(Number(place), 0, copy);
  else put(holder, place, copy);
  return null;
};

const nothingToPut = (path: string): Issue => ({ code: 'patch-unknown', path, expected: 'a value', found: 'nothing' });
