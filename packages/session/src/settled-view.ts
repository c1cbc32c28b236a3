import type { ErrorView, FormView } from '@plumbline/core/view';
import { charactersLeft } from './characters-left.js';

/** What a view becomes before it is drawn in a document that other things stand in, too. */
export interface Settling {
  /** Before each id of the view. */
  readonly prefix: string;
  /** Ids of the fields and targets that errors are told at; `null`: wherever the view tells them. */
  readonly told: ReadonlySet<string> | null;
  /** Ids of groups whose folded part stays open: it must not close upon somebody who just cleared a box in it. Added to. */
  readonly open: Set<string>;
  /** It is drawn anew as somebody types, so that texts can say what is left of their limit. */
  readonly isFollowed: boolean;
}

/**
 * Control characters, halves of characters, and those that turn the direction of what follows around until something ends it: a title
 * must not write the grade beside it backwards.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

const harmless = (text: string): string => (text.search(steering) < 0 ? text : text.replace(steering, '\ufffd'));

/** Members that hold an id, wherever in the view they stand. */
const ids: ReadonlySet<string> = new Set(['id', 'target']);
/** Members that are not looked into: what they hold has ids of another kind, or none. */
const apart: ReadonlySet<string> = new Set(['instrument', 'indicative', 'contents', 'progress', 'tasks']);

type Node = Readonly<Record<string, unknown>>;

/** The view with ids that are the form's own, errors where they are told, and words that steer nothing. What needs no change is shared. */
export const settledView = (view: FormView, settling: Settling): FormView => {
  const settle = (value: unknown): unknown => {
    if (Array.isArray(value)) return settleList(value);
    return typeof value === 'object' && value !== null ? settleObject(value as Node) : value; // No list and not null: an object.
  };
  const settleList = (list: readonly unknown[]): readonly unknown[] => {
    const settled = list.map(settle);
    return settled.every((each, at) => each === list[at]) ? list : settled;
  };
  const settleMember = (node: Node, key: string): unknown => {
    const value = node[key];
    if (apart.has(key)) return value;
    if (typeof value === 'string') {
      if (ids.has(key)) return settling.prefix + value;
      return key === 'text' ? harmless(value) : value;
    }
    if (key === 'error' && isUntold(node)) return null;
    if (key === 'wrong' && isUntold(node)) return [];
    if (key === 'errors') return settleList(toldErrors(value as readonly ErrorView[], settling.told)); // Of a page, by its type.
    if (key === 'more' && typeof value === 'object' && value !== null) return settleMore(node, value as Node);
    return settle(value);
  };
  const isUntold = ({ id }: Node): boolean =>
    settling.told !== null && typeof id === 'string' && !settling.told.has(id);
  const settleMore = ({ id }: Node, more: Node): unknown => {
    const group = String(id);
    if (more.isOpen === true) settling.open.add(group);
    return settleObject(settling.open.has(group) && more.isOpen === false ? { ...more, isOpen: true } : more);
  };
  const settleObject = (node: Node): Node => {
    const entries = Object.keys(node).map((key) => [key, settleMember(node, key)] as const);
    const left = settling.isFollowed ? charactersLeft(node) : null;
    if (left !== null) return { ...Object.fromEntries(entries), left };
    return entries.every(([key, value]) => value === node[key]) ? node : Object.fromEntries(entries);
  };
  // Each member keeps its type: texts stay texts, lists lists, and what may be null may be null.
  return settleObject(view as unknown as Node) as unknown as FormView;
};

const toldErrors = (errors: readonly ErrorView[], told: ReadonlySet<string> | null): readonly ErrorView[] =>
  told === null ? errors : errors.filter(({ target }) => told.has(target));

/** Ids of all that a view tells errors at. */
export const toldIn = ({ pages }: FormView): ReadonlySet<string> => {
  const told = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && 'error' in value && value.error !== null) told.add(String(value.id));
    if ('target' in value) told.add(String(value.target));
    for (const each of Object.values(value)) look(each);
  };
  look(pages);
  return told;
};
