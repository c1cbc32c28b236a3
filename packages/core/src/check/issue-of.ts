import type { Issue } from '../issue.js';
import { nearest } from '../nearest.js';

/** An issue of a name that is not known, with the known ones and the nearest of them. */
export const unknownName = (code: string, path: string, found: string, known: Iterable<string>): Issue => {
  const names = [...known];
  const suggestion = nearest(found, names);
  const shown = names.length > 20 ? `one of ${names.length} known` : names.join(' | ');
  return { code, path, expected: shown, found, ...(suggestion === undefined ? {} : { suggestion }) };
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
