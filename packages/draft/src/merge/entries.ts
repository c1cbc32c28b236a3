import { isObject, own } from '../answers.js';
import { canonical, same } from '../same.js';
import { isBlank } from '../tidy.js';
import type { ListRule } from './rules-of.js';

/** Entries of a list by what tells them apart, in their order. */
export type Entries = ReadonlyMap<string, unknown>;

interface Lists {
  readonly base: readonly unknown[];
  readonly mine: readonly unknown[];
  readonly theirs: readonly unknown[];
}

/**
 * The entries of three versions of a list, so that the same entry has the same name in each.
 *
 * By key: rows that lack a part of their key are told by content. By place: only while both kept everything where it
 * was, since otherwise the parts of one row would end up in another; what was added at the end is told by content. Equal
 * entries are numbered.
 */
export const entriesOf = (
  lists: Lists,
  given: ListRule | undefined,
): { readonly [version in keyof Lists]: Entries } => {
  const rule = given ?? { kind: holdsObjects(lists) ? 'place' : 'content' };
  const name = namesBy(rule.kind === 'place' && !keepPlaces(lists) ? { kind: 'content' } : rule, lists.base.length);
  const named = (list: readonly unknown[]): Entries => {
    const seen = new Map<string, number>();
    return new Map(
      list.map((entry, index) => {
        const what = name(entry, index);
        const count = (seen.get(what) ?? 0) + 1;
        seen.set(what, count);
        return [`${what}#${count}`, entry] as const;
      }),
    );
  };
  return { base: named(lists.base), mine: named(lists.mine), theirs: named(lists.theirs) };
};

const namesBy = (rule: ListRule, places: number): ((entry: unknown, index: number) => string) => {
  switch (rule.kind) {
    case 'key':
      return (entry) => {
        const parts = rule.key.map((column) => own(entry, column));
        return parts.some(isBlank) ? `content ${canonical(entry)}` : `key ${canonical(parts)}`;
      };
    case 'place':
      return (entry, index) => (index < places ? `place ${index}` : `content ${canonical(entry)}`);
    case 'content':
      return (entry) => `content ${canonical(entry)}`;
  }
};

const holdsObjects = ({ base, mine, theirs }: Lists): boolean => [...base, ...mine, ...theirs].some(isObject);

/** Nothing was taken out, and no entry that was there stands elsewhere now. */
const keepPlaces = ({ base, mine, theirs }: Lists): boolean =>
  [mine, theirs].every((list) => {
    const contents = new Set(list.map(canonical));
    return (
      list.length >= base.length &&
      base.every((entry, index) => same(entry, list[index]) || !contents.has(canonical(entry)))
    );
  });
