import { own, step } from '../../json.js';
import type { ButtonView, ListField, Words } from '../field.js';
import type { Posted } from '../posted.js';
import type { Derived, Field, Place, Spot } from './field-of.js';

/** A list in its place. */
export interface Listing extends Place {
  readonly noun: Words;
  readonly layout: ListField['layout'];
  /** Most that the schema allows; `null` where it sets no limit. */
  readonly most: number | null;
  /** Fields of an entry by its pointer; their keys are `null` where an entry is a single value. */
  readonly entryOf: (
    pointer: string,
    within: string,
  ) => readonly { readonly key: string | null; readonly field: Field }[];
  /** It is a page of its own, with a noun for what it holds. */
  readonly isTable: boolean;
  /** Columns by which a row is known again the year after. */
  readonly key: readonly string[];
  /** Entries are texts, numbers and the like: an empty one stands at the end. */
  readonly isSingle: boolean;
  /** In the order of the schema. */
  readonly order: readonly string[];
  readonly derived: readonly Derived[];
}

/** An entry in its place. */
export interface Entry extends Spot {
  readonly parts: ReturnType<Listing['entryOf']>;
  readonly id: string;
  readonly legend: Words;
  readonly remove: ButtonView | null;
}

/** A form holds no more entries than this of a list without a limit of its own. */
export const mostEntries = 500;

interface Reading {
  readonly before: unknown;
  readonly posted: Posted;
  readonly limit: number;
  readonly entryAt: (index: number) => Entry;
}

/**
 * Entries that were shown are replaced, and those that were not stay: more than a page shows, or added by somebody else. An
 * entry without anything in it goes, unless the page is shown again at once or what was typed in it cannot be read.
 */
export const readEntries = (
  { name, order, isSingle }: Listing,
  { before, posted, limit, entryAt }: Reading,
): unknown => {
  const known = Array.isArray(before) ? (before as readonly unknown[]) : [];
  const count = posted.count(name, Math.max(limit, Math.min(known.length, mostEntries)) + (isSingle ? 1 : 0));
  if (count === null && !posted.hasBelow(name)) return before;
  const removed = posted.removedFrom(name);
  const shown = count ?? known.length;
  const entries: unknown[] = [];
  const gone: number[] = [];
  for (let index = 0; index < shown; index += 1) {
    const read = readEntry(entryAt(index), order, known[index], posted);
    const stays = !isSingle && (posted.isShownAgain || posted.hasTyped(step(name, index)));
    const kept = read ?? (stays ? {} : undefined);
    if (kept === undefined || index === removed) gone.push(index);
    else entries.push(kept);
  }
  entries.push(...known.slice(shown));
  if (posted.isAddedTo(name) && !isSingle && entries.length < limit) entries.push({});
  // From the last, so that those before keep their places meanwhile.
  for (const index of gone.reverse()) posted.forgetTyped(name, index);
  return entries.length === 0 ? undefined : entries;
};

const readEntry = ({ parts }: Entry, order: readonly string[], before: unknown, posted: Posted): unknown => {
  const single = parts.find(({ key }) => key === null);
  if (single !== undefined) return single.field.read(before, posted);
  const found: Record<string, unknown> = {};
  let isEmpty = true;
  for (const key of order) {
    const value = parts.find((part) => part.key === key)?.field.read(own(before, key), posted);
    if (value === undefined) continue;
    found[key] = value;
    isEmpty = false;
  }
  return isEmpty ? undefined : found;
};
