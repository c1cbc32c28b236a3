export type { Answers } from './answers.js';
export { applyPatches } from './apply-patches.js';
export { type Answered, type Autosave, type AutosaveHost, type AutosaveState, autosave } from './autosave.js';
export type { CarryOptions } from './carry/gather.js';
export type { NotCarried, WhyNot } from './carry/not-carried.js';
export { type Carried, carryForward, type LastYear } from './carry-forward.js';
export {
  type Change,
  type Draft,
  type DraftOptions,
  draftOf,
  patches,
  redo,
  replace,
  type Stamp,
  set,
  undo,
} from './draft.js';
export { describe } from './issue-codes.js';
export type { Conflict } from './merge/conflict.js';
export { type Choice, type Merged, merge, settle } from './merge.js';
export type { Patch } from './patch.js';
export { tidy } from './tidy.js';
