import { joined, raw, type Sql, sql } from './sql-text.js';

/** A condition in SQL that is true or false and never NULL. */
export type Predicate = Sql;

export const always: Predicate = raw('TRUE');
export const never: Predicate = raw('FALSE');

export const isAlways = ({ text }: Predicate): boolean => text === always.text;
export const isNever = ({ text }: Predicate): boolean => text === never.text;

export function allOf(parts: readonly Predicate[]): Predicate {
  if (parts.some(isNever)) return never;
  const open = distinct(parts.filter((part) => !isAlways(part)));
  const [only] = open;
  if (only === undefined) return always;
  return open.length === 1 ? only : sql`(${joined(open, ' AND ')})`;
}

export function anyOf(parts: readonly Predicate[]): Predicate {
  if (parts.some(isAlways)) return always;
  const open = distinct(parts.filter((part) => !isNever(part)));
  const [only] = open;
  if (only === undefined) return never;
  return open.length === 1 ? only : sql`(${joined(open, ' OR ')})`;
}

export function not(part: Predicate): Predicate {
  if (isAlways(part)) return never;
  return isNever(part) ? always : sql`(NOT ${part})`;
}

const distinct = (parts: readonly Predicate[]): readonly Predicate[] => [
  ...new Map(parts.map((part) => [part.text, part])).values(),
];

/** Three-valued: where it holds and where it fails; unknown where it does neither. */
export interface Truth {
  readonly holds: Predicate;
  readonly fails: Predicate;
}

export const unknownTruth: Truth = { holds: never, fails: never };
export const knownTruth = (holds: Predicate): Truth => ({ holds, fails: not(holds) });
export const truthOf = (found: boolean | null): Truth =>
  found === null ? unknownTruth : knownTruth(found ? always : never);

export const isUnknown = ({ holds, fails }: Truth): Predicate =>
  fails.text === not(holds).text || holds.text === not(fails).text ? never : not(anyOf([holds, fails]));

export const every = (truths: readonly Truth[]): Truth => ({
  holds: allOf(truths.map(({ holds }) => holds)),
  fails: anyOf(truths.map(({ fails }) => fails)),
});

export const some = (truths: readonly Truth[]): Truth => ({
  holds: anyOf(truths.map(({ holds }) => holds)),
  fails: allOf(truths.map(({ fails }) => fails)),
});

export const opposite = ({ holds, fails }: Truth): Truth => ({ holds: fails, fails: holds });
