import { shownKey } from '../answers/answer-issue.js';
import type { Issue } from '../issue.js';

/** What a button asked for: `add` and `remove` say which list or entry by its pointer. */
export interface PostedButton {
  readonly do: string;
  readonly pointer: string | null;
}

/** What was posted of a page, as fields read it. */
export interface Posted {
  /** Values of a control; `undefined` where none was posted. What nobody takes is unknown. */
  readonly take: (name: string) => readonly string[] | undefined;
  readonly hasBelow: (name: string) => boolean;
  /** How many entries of a list were shown; `null` where the post does not say. At most `most`. */
  readonly count: (list: string, most: number) => number | null;
  readonly isAddedTo: (list: string) => boolean;
  /** Index of the entry to be removed from a list. */
  readonly removedFrom: (list: string) => number | null;
  /** The page is shown again, for an entry more or less, or since it is still being typed into (`stay`): entries without anything in them stay. */
  readonly isShownAgain: boolean;
  readonly refuse: (code: string, path: string, expected: string, found?: unknown) => void;
  readonly keepTyped: (issue: Issue, typed: readonly (readonly [string, string])[]) => void;
  /** A text in an entry could not be read: the entry has something in it, though no answer yet. */
  readonly hasTyped: (entry: string) => boolean;
  /** Texts typed in an entry that is removed go with it, and those of later ones move up. */
  readonly forgetTyped: (list: string, removed: number) => void;
}

/** More than any page holds: 500 entries of 30 fields. */
const mostValues = 15_000;
const mostIssues = 100;

/** Longer than any name of a control. */
const longestName = 1000;

/** More than any name of a control has: what lies deeper would only cost time. */
const mostSteps = 32;

/**
 * Gathers posted name/value pairs; whatever is no such pair is passed over.
 *
 * `known` names were looked for by a field; `leftOver` gives those that nobody took.
 */
export const gather = (entries: unknown) => {
  const values = new Map<string, string[]>();
  const below = new Set<string>();
  const taken = new Set<string>();
  const issues: Issue[] = [];
  const typed = new Map<string, string>();
  const refuse: Posted['refuse'] = (code, path, expected, found = 'text') => {
    if (issues.length < mostIssues) issues.push({ code, path, expected, found });
  };
  let isWhole = true;
  let total = 0;
  for (const [name, value] of pairsIn(entries)) {
    total += 1;
    if (total > mostValues) {
      isWhole = false;
      refuse('entry-too-many', '', `<= ${mostValues}`, 'more');
      break;
    }
    if (name.length > longestName) {
      refuse('entry-unknown', '', 'a name of the page', shownKey(name));
      continue;
    }
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
    for (let at = name.indexOf('/', 1), steps = 1; at > 0 && steps <= mostSteps; steps += 1) {
      below.add(name.slice(0, at));
      at = name.indexOf('/', at + 1);
    }
  }
  const take = (name: string): readonly string[] | undefined => {
    taken.add(name);
    return values.get(name);
  };
  const button = buttonIn(take('do')?.[0]);
  const isOf = (list: string, verb: string) => button?.do === verb && button.pointer === list;
  const posted: Posted = {
    take,
    hasBelow: (name) => below.has(name),
    count: (list, most) => {
      const [count] = take(`count:${list}`) ?? [];
      if (count === undefined || !/^\d{1,9}$/.test(count)) return null;
      if (Number(count) > most) refuse('entry-too-many', list, `<= ${most}`, 'more');
      return Math.min(Number(count), most);
    },
    isAddedTo: (list) => isOf(list, 'add'),
    removedFrom: (list) => {
      if (button?.do !== 'remove' || !button.pointer?.startsWith(`${list}/`)) return null;
      const index = button.pointer.slice(list.length + 1);
      return /^\d{1,6}$/.test(index) ? Number(index) : null;
    },
    isShownAgain: ['add', 'remove', 'stay'].includes(button?.do ?? ''),
    refuse,
    keepTyped: (issue, texts) => {
      if (issues.length < mostIssues) issues.push(issue);
      for (const [name, text] of texts) typed.set(name, text);
    },
    hasTyped: (entry) => [...typed.keys()].some((name) => name.startsWith(`${entry}/`)),
    forgetTyped: (list, removed) => {
      const all = [...typed];
      typed.clear();
      for (const [name, text] of all) {
        const moved = movedUp(name, list, removed);
        if (moved !== null) typed.set(moved, text);
      }
    },
  };
  const leftOver = (): void => {
    for (const name of values.keys())
      if (!taken.has(name)) refuse('entry-unknown', '', 'a name of the page', shownKey(name));
  };
  return { posted, isWhole, button, issues, typed, leftOver, names: [...values.keys()], below };
};

const movedUp = (name: string, list: string, removed: number): string | null => {
  if (!name.startsWith(`${list}/`)) return name;
  const [index = '', ...rest] = name.slice(list.length + 1).split(/(?=[/-])/);
  if (Number(index) === removed) return null;
  return Number(index) > removed ? `${list}/${Number(index) - 1}${rest.join('')}` : name;
};

function* pairsIn(entries: unknown): Generator<readonly [string, string]> {
  if (typeof entries !== 'object' || entries === null || !(Symbol.iterator in entries)) return;
  if (typeof entries[Symbol.iterator] !== 'function') return;
  // Checked just above; what it gives is checked one by one.
  for (const pair of entries as Iterable<unknown>) {
    if (!Array.isArray(pair)) continue;
    const [name, value] = pair as readonly unknown[];
    if (typeof name === 'string' && typeof value === 'string') yield [name, value];
  }
}

const buttonIn = (value: string | undefined): PostedButton | null => {
  const [, verb, pointer] = /^([a-z]+(?:-[a-z]+)*)(?::(.*))?$/s.exec(value?.slice(0, 1000) ?? '') ?? [];
  return verb === undefined ? null : { do: verb, pointer: pointer ?? null };
};
