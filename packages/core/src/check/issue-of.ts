import type { Issue } from '../issue.js';
import { nearest } from '../nearest.js';

/** An issue of a name that is not known, with the known ones and the nearest of them. */
export const unknownName = (code: string, path: string, found: string, known: Names): Issue => {
  const suggestion = nearest(found, namesIn(known));
  return { code, path, expected: listed(namesIn(known)), found, ...(suggestion === undefined ? {} : { suggestion }) };
};

/** A map or set is not copied for every unknown name: there may be thousands of both. */
export type Names = readonly string[] | ReadonlySet<string> | ReadonlyMap<string, unknown>;

export const namesIn = (known: Names): Iterable<string> => (isList(known) ? known : known.keys());

const isList = (known: Names): known is readonly string[] => Array.isArray(known);

const mostListed = 20;

export const listed = (known: Iterable<string>): string => {
  const names: string[] = [];
  for (const name of known) {
    if (names.length === mostListed) return `${names.slice(0, 5).join(' | ')} | …`;
    names.push(name);
  }
  return names.join(' | ');
};

export interface Named {
  readonly name: string;
  readonly path: string;
}

/** An issue for every name that an earlier one has already. */
export const repeated = (code: string, named: readonly Named[]): readonly Issue[] => {
  const first = new Map<string, string>();
  return named.flatMap(({ name, path }) => {
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, path);
      return [];
    }
    return [{ code, path, expected: `a name not used at ${earlier}`, found: name }];
  });
};
