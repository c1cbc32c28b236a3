import { canonical } from '../../answers/canonical.js';
import { own, step } from '../../json.js';
import type { ButtonView, EntryView, ListField, Words } from '../field.js';
import type { Posted } from '../posted.js';
import { capital, plainly, small } from '../words-of.js';
import {
  around,
  baseOf,
  type Derived,
  type Drawing,
  type Field,
  idOf,
  labelWithin,
  leafOf,
  type Place,
  type Spot,
} from './field-of.js';
import { under } from './group.js';

interface Listing extends Place {
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

/** A form holds no more entries than this of a list without a limit of its own. */
const mostEntries = 500;

/** Entries that are kept ready; of longer lists the others are made as they are asked for. */
const mostReady = 32;

interface Entry extends Spot {
  readonly parts: ReturnType<Listing['entryOf']>;
  readonly id: string;
  readonly legend: Words;
  readonly remove: ButtonView | null;
}

/** As many entries as are wanted. */
export const list = (place: Listing): Field => {
  const { name, words, noun, most, derived, isSingle } = place;
  const limit = Math.min(most ?? mostEntries, mostEntries);
  const ready: Entry[] = [];
  const entryAt = (index: number): Entry => {
    const known = ready[index];
    if (known !== undefined) return known;
    const made = makeEntry(place, index);
    if (index < mostReady) ready[index] = made;
    return made;
  };
  const base = { ...baseOf(place), kind: 'list' as const, layout: place.layout };
  const addWith = (label: string): ButtonView => ({
    value: `add:${name}`,
    label: plainly(label),
    said: place.isTable
      ? plainly(label)
      : plainly(`${label} (${[place.label.text, place.within].filter((each) => each !== null).join(', ')})`),
  });
  const some = { noun: small(noun.text) };
  const addFirst = addWith(words.add(some));
  const addAnother = addWith(place.isTable ? words.addAnother(some) : words.addOneMore);
  const shownOf = (value: unknown): number => {
    const length = Array.isArray(value) ? value.length : 0;
    return Math.min(isSingle && length < limit ? length + 1 : length, Math.max(limit, mostEntries));
  };
  const drawEntry = (value: unknown, index: number, drawing: Drawing, lastOf: LastOf): EntryView => {
    const { parts, id, legend, remove, name: pointer } = entryAt(index);
    const rows = drawing.rows(name);
    const found = own(value, String(index));
    const last = lastOf(found);
    const seen = rows === null ? parts : parts.filter(({ key }) => key === null || !rows.isHidden(index, key));
    return {
      name: pointer,
      id,
      legend,
      fields: seen.map(({ key, field }) =>
        field.draw(key === null ? found : own(found, key), drawing, key === null ? undefined : own(last, key)),
      ),
      derived: derived.map(({ name: column, label, say }) => {
        const worked = own(rows?.derived(index), column);
        return { label, value: typeof worked === 'number' ? say(worked) : null };
      }),
      error: drawing.told.get(pointer) ?? null,
      warning: drawing.warned.get(pointer) ?? null,
      remove,
    };
  };
  const blank: ListField | null = isSingle ? null : { ...base, entries: [], add: limit > 0 ? addFirst : null };
  const field: Field = {
    ...leafOf(place, idOf(name)),
    below: (at) => (/^\d{1,6}$/.test(at) ? { spot: entryAt(Number(at)), order: Number(at) } : null),
    kind: 'list',
    entryAt,
    derived,
    draw: (value, drawing, last) => {
      const shown = shownOf(value);
      if (shown === 0 && drawing.isQuiet && blank !== null) return blank;
      const length = Array.isArray(value) ? value.length : 0;
      const lastOf = lastByKey(place.key, last);
      const entries = Array.from({ length: shown }, (_, index) => drawEntry(value, index, drawing, lastOf));
      const { error } = around(field, value, drawing, last);
      const add = length >= limit ? null : length === 0 ? addFirst : addAnother;
      return { ...base, error, before: null, entries, add };
    },
    read: (before, posted) => readEntries(place, { before, posted, limit, entryAt }),
    say: (value) =>
      Array.isArray(value) ? value.flatMap((entry: unknown, index) => sayEntry(entryAt(index), entry)) : [],
  };
  return field;
};

type LastOf = (entry: unknown) => unknown;

/** The row of the year before with the same key, wherever it stood. */
const lastByKey = (key: readonly string[], last: unknown): LastOf => {
  if (key.length === 0 || !Array.isArray(last)) return () => undefined;
  const keyOf = (row: unknown): string => canonical(key.map((column) => own(row, column)));
  const byKey = new Map(last.map((row: unknown) => [keyOf(row), row]));
  return (entry) => byKey.get(keyOf(entry));
};

const makeEntry = (place: Listing, index: number): Entry => {
  const { name, noun, words } = place;
  const pointer = step(name, index);
  const legend: Words = { text: words.entry({ noun: capital(noun.text), n: index + 1 }), language: noun.language };
  const within = place.within === null ? legend.text : `${legend.text}, ${place.within}`;
  const parts = place.entryOf(pointer, within);
  const removal = words.remove;
  const remove: ButtonView = {
    value: `remove:${pointer}`,
    label: plainly(removal),
    said: labelWithin(plainly(words.removeEntry({ what: small(legend.text) })), place.within),
  };
  return {
    kind: null,
    ...leafOf(
      { ...place, name: pointer, label: labelWithin(legend, place.within) },
      parts[0]?.field.target ?? idOf(pointer),
    ),
    below: (key) => {
      const [only] = parts;
      if (only?.key === null) return only.field.below(key);
      const at = parts.findIndex((part) => part.key === key);
      const found = parts[at];
      if (found === undefined) return null;
      return { spot: { ...found.field, label: labelWithin(found.field.label, within) }, order: at };
    },
    complain: (typed) => (parts[0]?.key === null ? parts[0].field.complain(typed) : null),
    parts,
    // An entry of a single value is asked for by a field of the same name.
    id: parts[0]?.key === null ? `${idOf(pointer)}--entry` : idOf(pointer),
    legend,
    remove,
  };
};

const sayEntry = ({ parts, legend }: Entry, entry: unknown): readonly Words[] => {
  const said = parts.flatMap(({ key, field }) => field.say(key === null ? entry : own(entry, key)));
  const [first] = said;
  return first === undefined ? [] : [under(legend, { ...first, text: said.map(({ text }) => text).join(', ') })];
};

interface Reading {
  readonly before: unknown;
  readonly posted: Posted;
  readonly limit: number;
  readonly entryAt: (index: number) => Entry;
}

/**
 * Entries that were shown are replaced, and those that were not stay: more than a page shows, or added by somebody else. An
 * entry without anything in it goes, unless the page is shown again at once.
 */
const readEntries = ({ name, order, isSingle }: Listing, { before, posted, limit, entryAt }: Reading): unknown => {
  const known = Array.isArray(before) ? (before as readonly unknown[]) : [];
  const count = posted.count(name, Math.max(limit, Math.min(known.length, mostEntries)) + (isSingle ? 1 : 0));
  if (count === null && !posted.hasBelow(name)) return before;
  const removed = posted.removedFrom(name);
  const shown = count ?? known.length;
  const entries: unknown[] = [];
  for (let index = 0; index < shown; index += 1) {
    const read = readEntry(entryAt(index), order, known[index], posted);
    const kept = read ?? (posted.isShownAgain && !isSingle ? {} : undefined);
    if (kept !== undefined && index !== removed) entries.push(kept);
  }
  entries.push(...known.slice(shown));
  if (posted.isAddedTo(name) && !isSingle && entries.length < limit) entries.push({});
  if (removed !== null) posted.forgetTyped(name, removed);
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
