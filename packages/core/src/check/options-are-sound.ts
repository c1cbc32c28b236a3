import { missingOffered } from '../compile/build-items.js';
import { isScored } from '../compile/scored-items.js';
import type { Issue } from '../issue.js';
import { isObject, own, ownArray, ownObject, ownText, step } from '../json.js';
import { repeated, unknownName } from './issue-of.js';
import type { Law } from './law.js';
import { schemasOf } from './schemas-of.js';

export const optionCodesAreUnique: Law = (survey) =>
  schemasOf(survey).flatMap(({ schema, path }) =>
    repeated(
      'option-repeated',
      ownArray(schema, 'oneOf').flatMap((option, at) => {
        const code = ownText(option, 'const');
        return code === undefined ? [] : [{ name: code, path: `${path}/oneOf/${at}/const` }];
      }),
    ),
  );

export const optionsAreValueOrMissing: Law = (survey) =>
  schemasOf(survey).flatMap(({ schema, path }) =>
    ownArray(schema, 'oneOf').flatMap((option, at): readonly Issue[] => {
      const annotation = ownObject(option, 'x-option');
      if (own(annotation, 'value') === undefined || own(annotation, 'missing') === undefined) return [];
      const found = ownText(option, 'const') ?? null;
      return [
        { code: 'option-value-and-missing', path: `${path}/oneOf/${at}/x-option`, expected: 'value | missing', found },
      ];
    }),
  );

/** A scored choice without a value would count as nothing at all. */
export const scoredOptionsHaveValues: Law = ({ items }) =>
  items.flatMap((item): readonly Issue[] => {
    if (!isScored(item)) return [];
    if (item.shape.kind !== 'choice')
      return isNumeric(item.shape.kind) ? [] : [notScorable(`${item.path}/x-item/scored`, item.key)];
    return item.shape.options
      .filter(({ value, missing }) => value === null && missing === null)
      .map(({ code }) => ({
        code: 'option-without-value',
        path: item.path,
        expected: 'x-option value | missing',
        found: code,
      }));
  });

export const isNumeric = (kind: string | null): boolean => kind === 'number' || kind === 'integer';

export const notScorable = (path: string, key: string): Issue => ({
  code: 'item-not-scorable',
  path,
  expected: 'number, or choice whose options have values',
  found: key,
});

export const levelsNameOptions: Law = ({ items }) =>
  items.flatMap(({ annotation, path, shape }) => {
    const codes = shape.options.map(({ code }) => code);
    return Object.keys(ownObject(annotation, 'levels'))
      .filter((level) => !codes.includes(level))
      .map((level) => unknownName('option-unknown', step(`${path}/x-item/levels`, level), level, codes));
  });

export const missingStatesHaveOptions: Law = ({ items }) =>
  items.flatMap((item) => {
    const offered: readonly string[] = missingOffered(item);
    return ownArray(item.annotation, 'missing').flatMap((state, at): readonly Issue[] =>
      typeof state !== 'string' || offered.includes(state)
        ? []
        : [
            {
              code: 'missing-state-not-offered',
              path: `${item.path}/x-item/missing/${at}`,
              expected: offered.join(' | '),
              found: state,
            },
          ],
    );
  });

export const reverseHasRange: Law = ({ items }) =>
  items.flatMap(({ annotation, path, shape }): readonly Issue[] =>
    own(annotation, 'reverse') === true && shape.range === null
      ? [
          {
            code: 'reverse-without-range',
            path: `${path}/x-item/reverse`,
            expected: 'minimum and maximum, or options with values',
            found: true,
          },
        ]
      : [],
  );

export const choicesAreUnique: Law = ({ items }) =>
  items.flatMap(({ schema, path, shape }): readonly Issue[] =>
    shape.kind === 'choices' && isObject(schema) && own(schema, 'uniqueItems') !== true
      ? [
          {
            code: 'choices-not-unique',
            path,
            expected: '"uniqueItems": true',
            found: own(schema, 'uniqueItems') ?? null,
          },
        ]
      : [],
  );
