import type { FieldView } from './field.js';
import { fieldsOf, within } from './find-field.js';
import type { PageView } from './form-view.js';

interface Seen {
  readonly names: Set<string>;
  readonly entries: Set<string>;
}

const look = (field: FieldView, seen: Seen, isNew: (entry: string) => boolean): void => {
  seen.names.add(field.name);
  if (field.kind !== 'list') for (const each of within(field)) look(each, seen, isNew);
  else
    for (const { name, fields } of field.entries) {
      seen.entries.add(name);
      if (!isNew(name)) for (const each of fields) look(each, seen, isNew);
    }
};

const seenOn = (page: PageView, isNew: (entry: string) => boolean): Seen => {
  const seen: Seen = { names: new Set(), entries: new Set() };
  for (const field of fieldsOf(page)) look(field, seen, isNew);
  return seen;
};

/** Names of what is asked now and was not before, in the order of the page: questions, and columns within an entry that was there. A new entry is not among them. */
export const appearedOn = (before: PageView, after: PageView): readonly string[] => {
  const known = seenOn(before, () => false);
  const now = seenOn(after, (entry) => !known.entries.has(entry));
  return [...now.names].filter((name) => !known.names.has(name));
};
