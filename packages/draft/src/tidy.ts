import { type Answers, isObject } from './answers.js';

type Entries = 'keep-blank-entries' | 'drop-blank-entries';

/**
 * The same answers without what says nothing: blank text, `null`, empty lists, objects and entries. What has just been added
 * to a list goes too, so this is for answers that are sent or signed, not for those being edited.
 *
 * Depth is the caller's care: answers that came from outside go through `draftOf` first.
 */
export const tidy = (answers: Answers): Answers => tidyObject(answers, 'drop-blank-entries');

/** As `tidy`, for answers being edited: an entry with nothing in it stays, so that its fields are there to be filled in. */
export const tidyDraft = (answers: Answers): Answers => tidyObject(answers, 'keep-blank-entries');

/** A copy of one part, `undefined` where it says nothing. */
export const tidyPart = (value: unknown): unknown => tidyProperty(value, 'keep-blank-entries');

const tidyObject = (value: Answers, entries: Entries): Answers =>
  Object.fromEntries(
    Object.keys(value)
      .map((key) => [key, tidyProperty(value[key], entries)] as const)
      .filter(([, part]) => part !== undefined),
  );

const tidyProperty = (value: unknown, entries: Entries): unknown => {
  if (isObject(value)) {
    const kept = tidyObject(value, entries);
    return isBlank(kept) ? undefined : kept;
  }
  if (!Array.isArray(value)) return isBlank(value) ? undefined : value;
  const kept = value.map((entry) => tidyEntry(entry, entries)).filter((entry) => entry !== undefined);
  return isBlank(kept) ? undefined : kept;
};

const tidyEntry = (entry: unknown, entries: Entries): unknown =>
  isObject(entry) && entries === 'keep-blank-entries' ? tidyObject(entry, entries) : tidyProperty(entry, entries);

/** By itself: what stands below is not looked into. */
export const isBlank = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  if (isObject(value)) return Object.keys(value).length === 0;
  return value === undefined || value === null;
};
