import { canonicalJson } from '@plumbline/core';

/** Down to a part of one answer (`/section/item/part`), or a row of a table with its column. */
const deepest = 3;

/**
 * Where two sets of answers differ, as JSON pointers of at most three steps: enough to say which question, and nothing of
 * what was answered. Keys come from answers that were held against the instrument before.
 */
export function changedPointers(before: unknown, after: unknown): readonly string[] {
  const found: string[] = [];
  walk(before, after, '', 0, found);
  return found;
}

function walk(before: unknown, after: unknown, pointer: string, depth: number, found: string[]): void {
  if (isSame(before, after)) return;
  if (depth === deepest || (!isContainer(before) && !isContainer(after))) {
    found.push(pointer);
    return;
  }
  const known = found.length;
  const [old, now] = [entriesOf(before), entriesOf(after)];
  for (const key of new Set([...old.keys(), ...now.keys()]))
    walk(old.get(key), now.get(key), `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1, found);
  // An entry that was just added has nothing in it yet, and so nothing below that could differ.
  if (found.length === known) found.push(pointer);
}

/** Whatever the order of keys. */
const isSame = (before: unknown, after: unknown): boolean =>
  before === after || (before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after));

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(isContainer(value) ? Object.entries(value) : []);
