import { canonical } from '../../answers/canonical.js';
import { own, step } from '../../json.js';
import type { ButtonView, EntryView, ListField, Words } from '../field.js';
import { capital, plainly, small } from '../words-of.js';
import { around, baseOf, type Drawing, type Field, idOf, labelWithin, leafOf, type RowsOf } from './field-of.js';
import { under } from './group.js';
import { type Entry, type Listing, mostEntries, readEntries } from './read-entries.js';

/** Entries within a question or a row that are kept ready; others are made as they are asked for. Rows of a table all are. */
const mostReady = 5;

/** As many entries as are wanted. */
export const list = (place: Listing): Field => {
  const { name, words, noun, most, derived, isSingle } = place;
  const limit = Math.min(most ?? mostEntries, mostEntries);
  const ready: Entry[] = [];
  const entryAt = (index: number): Entry => {
    const known = ready[index];
    if (known !== undefined) return known;
    const made = makeEntry(place, index);
    if (index < (place.isTable ? mostEntries : mostReady)) ready[index] = made;
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
  const drawEntry = (value: unknown, index: number, drawing: Drawing, { rows, lastOf }: Beside): EntryView => {
    const { parts, id, legend, remove, name: pointer } = entryAt(index);
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
      const beside: Beside = { rows: place.isTable ? drawing.rows(name) : null, lastOf: lastByKey(place.key, last) };
      const entries = Array.from({ length: shown }, (_, index) => drawEntry(value, index, drawing, beside));
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

/** What is known of the entries of a list besides the entries. */
interface Beside {
  readonly rows: ReturnType<RowsOf>;
  readonly lastOf: LastOf;
}

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
