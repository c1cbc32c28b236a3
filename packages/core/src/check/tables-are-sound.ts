import type { Issue } from '../issue.js';
import { ownArray, ownObject, ownText, ownTexts, step } from '../json.js';
import { repeated, unknownName } from './issue-of.js';
import type { Law } from './law.js';

export const keyColumnsExist: Law = ({ sections }) =>
  sections.flatMap(({ annotation, columns, path, isTable }) =>
    isTable
      ? ownTexts(annotation, 'key').flatMap((name, at) =>
          columns.has(name) ? [] : [unknownName('column-unknown', `${path}/x-section/key/${at}`, name, columns)],
        )
      : [],
  );

export const derivedColumnsAreNew: Law = ({ sections }) =>
  sections.flatMap(({ annotation, columns, path }) =>
    Object.keys(ownObject(annotation, 'derived')).flatMap((name): readonly Issue[] =>
      columns.has(name)
        ? [
            {
              code: 'derived-repeats-column',
              path: step(`${path}/x-section/derived`, name),
              expected: 'a name of its own',
              found: name,
            },
          ]
        : [],
    ),
  );

export const checksAreUnique: Law = ({ sections }) =>
  sections.flatMap(({ annotation, path }) =>
    repeated(
      'check-repeated',
      ownArray(annotation, 'checks').flatMap((check, at) => {
        const id = ownText(check, 'id');
        return id === undefined ? [] : [{ name: id, path: `${path}/x-section/checks/${at}/id` }];
      }),
    ),
  );
