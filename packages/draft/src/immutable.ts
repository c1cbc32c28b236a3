import { enablePatches, freeze, Immer } from 'immer';
import type { Answers, Writable } from './answers.js';
import { type Patch, patchOf } from './patch.js';

enablePatches();

/** An immer of our own: what a host sets for its own immer changes nothing here. */
const immer = new Immer({ autoFreeze: true });

export interface Written {
  readonly answers: Answers;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** Writes into a copy: the answers before stay as they are, and what is untouched is shared. */
export const write = (answers: Answers, recipe: (draft: Writable) => void): Written => {
  const [next, patches, inverse] = immer.produceWithPatches(answers, (draft) => {
    // Immer's drafts are writable copies; the type of answers says that answers themselves are not.
    recipe(draft as Writable);
  });
  return { answers: next, patches: patches.map(patchOf), inverse: inverse.map(patchOf) };
};

export const frozen = (answers: Answers): Answers => freeze(answers, true);
