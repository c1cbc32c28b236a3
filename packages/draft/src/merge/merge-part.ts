import { isObject, own } from '../answers.js';
import { pointerOf } from '../pointer.js';
import { same } from '../same.js';
import type { Conflict, Versions } from './conflict.js';
import { entriesOf } from './entries.js';
import { mergedOrder } from './order.js';
import type { MergeRules } from './rules-of.js';

/** Where a part stands: in the merged answers, and in the instrument, which knows no numbers of rows. */
interface Place {
  readonly pointer: string;
  readonly pattern: string;
}

interface MergedPart {
  /** `undefined`: nothing. */
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
}

/** Merges three versions of one part. Where only one side changed it, its version is taken as it is. */
export const mergePart = (versions: Versions, place: Place, rules: MergeRules): MergedPart => {
  const { base, mine, theirs } = versions;
  if (same(mine, theirs) || same(theirs, base)) return agreed(mine);
  if (same(mine, base)) return agreed(theirs);
  const there = [base, mine, theirs].filter((version) => version !== undefined);
  if (there.every(Array.isArray)) return mergeList(versions, place, rules);
  return there.every(isObject) ? mergeObject(versions, place, rules) : conflicting(versions, place);
};

const agreed = (value: unknown): MergedPart => ({ value, conflicts: [] });

const conflicting = (versions: Versions, { pointer }: Place, value: unknown = versions.mine): MergedPart => ({
  value,
  conflicts: [{ pointer, ...versions }],
});

/** Part by part. What was taken out altogether had its parts taken out. */
const mergeObject = ({ base, mine, theirs }: Versions, place: Place, rules: MergeRules): MergedPart => {
  const names = new Set([mine, base, theirs].flatMap((version) => Object.keys(version ?? {})));
  const below = (name: string): Versions => ({
    base: own(base, name),
    mine: own(mine, name),
    theirs: own(theirs, name),
  });
  const within = (name: string): Place => {
    const step = pointerOf([name]);
    return { pointer: place.pointer + step, pattern: place.pattern + step };
  };
  const parts = new Map([...names].map((name) => [name, mergePart(below(name), within(name), rules)]));
  for (const name of exclusiveParts(parts, place, rules)) {
    const versions = below(name);
    if (!same(versions.mine, versions.theirs)) parts.set(name, conflicting(versions, within(name)));
  }
  const kept = [...parts].filter(([, { value }]) => value !== undefined).map(([name, { value }]) => [name, value]);
  return {
    value: kept.length === 0 ? undefined : Object.fromEntries(kept),
    conflicts: [...parts.values()].flatMap(({ conflicts }) => conflicts),
  };
};

/** A number by one and the reason why there is none by the other: neither meant both. */
const exclusiveParts = (
  parts: ReadonlyMap<string, MergedPart>,
  { pattern }: Place,
  { exclusive }: MergeRules,
): readonly string[] => {
  const rule = exclusive.get(pattern);
  if (rule === undefined || parts.get(rule.score)?.value === undefined) return [];
  const reasons = [...rule.missing].filter(([part, codes]) => codes.has(String(parts.get(part)?.value)));
  return reasons.length === 0 ? [] : [rule.score, ...reasons.map(([part]) => part)];
};

const mergeList = (versions: Versions, place: Place, rules: MergeRules): MergedPart => {
  const [base, mine, theirs] = [listOf(versions.base), listOf(versions.mine), listOf(versions.theirs)];
  const entries = entriesOf({ base, mine, theirs }, rules.lists.get(place.pattern));
  const order = mergedOrder({
    base: [...entries.base.keys()],
    mine: [...entries.mine.keys()],
    theirs: [...entries.theirs.keys()],
  });
  if (order === null) return conflicting(versions, place);
  const merged: MergedPart[] = [];
  for (const name of order) {
    const within = { pointer: `${place.pointer}/${merged.length}`, pattern: `${place.pattern}/-` };
    const [before, first, second] = [entries.base.get(name), entries.mine.get(name), entries.theirs.get(name)];
    const part = mergeEntry({ base: before, mine: first, theirs: second }, within, rules);
    if (part.value !== undefined) merged.push(part);
  }
  const value = merged.map((part) => part.value);
  if (standsAlone(value, rules.alone.get(place.pattern))) return conflicting(versions, place);
  return {
    value: value.length === 0 ? undefined : value,
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
};

/** One took it out and the other changed it: it stays until somebody decides. */
const mergeEntry = (versions: Versions, place: Place, rules: MergeRules): MergedPart => {
  const { base, mine, theirs } = versions;
  if (mine !== undefined && theirs !== undefined) {
    const { value, conflicts } = mergePart(versions, place, rules);
    return { value: value ?? {}, conflicts };
  }
  const one = mine ?? theirs;
  if (base === undefined) return agreed(one);
  return same(one, base) ? agreed(undefined) : conflicting(versions, place, one);
};

const listOf = (version: unknown): readonly unknown[] => (Array.isArray(version) ? version : []);

/** "Not known" and an agency: neither meant both. */
const standsAlone = (value: readonly unknown[], codes: ReadonlySet<string> | undefined): boolean =>
  codes !== undefined && value.length > 1 && value.some((code) => codes.has(String(code)));
