import type { Issue } from '../issue.js';
import { own, ownArray, ownText, step } from '../json.js';
import { repeated } from './issue-of.js';
import type { Law } from './law.js';

export const flagIdsAreUnique: Law = ({ annotation }) =>
  repeated(
    'flag-repeated',
    ownArray(annotation, 'flags').flatMap((flag, at) => {
      const id = ownText(flag, 'id');
      return id === undefined ? [] : [{ name: id, path: `${step('/x-instrument/flags', at)}/id` }];
    }),
  );

const needs = { condition: 'if', 'stale-evidence': 'months', 'view-disagreement': 'difference' } as const;

/** Each kind of flag has one thing that it goes by. */
export const flagsHaveWhatTheyNeed: Law = ({ annotation }) =>
  ownArray(annotation, 'flags').flatMap((flag, at) => {
    const kind = ownText(flag, 'kind') ?? 'condition';
    if (!Object.hasOwn(needs, kind)) return [];
    const path = step('/x-instrument/flags', at);
    return Object.values(needs).flatMap((key): readonly Issue[] => {
      const isNeeded = needs[kind as keyof typeof needs] === key;
      const isThere = own(flag, key) !== undefined;
      if (isNeeded && !isThere) return [{ code: 'flag-parameter-missing', path, expected: key, found: null }];
      // A condition may narrow down any kind of flag.
      if (!isNeeded && isThere && key !== 'if')
        return [{ code: 'flag-parameter-out-of-place', path: step(path, key), expected: kind, found: key }];
      return [];
    });
  });

export const themeFlagsHaveScores: Law = ({ annotation }) =>
  ownArray(annotation, 'flags').flatMap((flag, at): readonly Issue[] =>
    own(flag, 'each') === 'theme' && own(annotation, 'themeScores') === undefined
      ? [
          {
            code: 'theme-flag-without-scores',
            path: `${step('/x-instrument/flags', at)}/each`,
            expected: 'x-instrument/themeScores',
            found: 'theme',
          },
        ]
      : [],
  );
