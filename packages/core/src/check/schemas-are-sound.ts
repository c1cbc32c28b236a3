import type { Issue } from '../issue.js';
import { isObject, type JsonObject, own, ownArray, ownNumber, ownObject, ownText, ownTexts, step } from '../json.js';
import { unknownName } from './issue-of.js';
import type { Law } from './law.js';
import { type PlacedSchema, schemasOf } from './schemas-of.js';

export const requiredNamesExist: Law = (survey) =>
  schemasOf(survey).flatMap(({ schema, path }) => {
    const known = new Set(Object.keys(ownObject(schema, 'properties')));
    const branches = ownArray(schema, 'anyOf').flatMap((branch, at) => {
      const below = `${path}/anyOf/${at}`;
      return [...unknownRequired(branch, below, known), ...unknownProperties(branch, below, known)];
    });
    return [...unknownRequired(schema, path, known), ...branches];
  });

const unknownRequired = (holder: unknown, path: string, known: ReadonlySet<string>): readonly Issue[] =>
  ownTexts(holder, 'required').flatMap((name, at) =>
    known.has(name) ? [] : [unknownName('required-unknown', `${path}/required/${at}`, name, known)],
  );

const unknownProperties = (holder: unknown, path: string, known: ReadonlySet<string>): readonly Issue[] =>
  Object.keys(ownObject(holder, 'properties')).flatMap((name) =>
    known.has(name) ? [] : [unknownName('required-unknown', step(`${path}/properties`, name), name, known)],
  );

export const answerPartsExist: Law = (survey) =>
  schemasOf(survey).flatMap(({ schema, path }) => {
    const known = new Set(Object.keys(ownObject(schema, 'properties')));
    return Object.entries(ownObject(schema, 'x-answer')).flatMap(([part, name]) =>
      typeof name !== 'string' || known.has(name)
        ? []
        : [unknownName('answer-part-unknown', `${path}/x-answer/${part}`, name, known)],
    );
  });

export const limitsAreInOrder: Law = (survey) =>
  schemasOf(survey).flatMap(({ schema, path }) =>
    limits.flatMap(([least, most]): readonly Issue[] => {
      const from = ownNumber(schema, least);
      const to = ownNumber(schema, most);
      if (from === undefined || to === undefined || from <= to) return [];
      return [{ code: 'limits-reversed', path: step(path, most), expected: `>= ${from}`, found: to }];
    }),
  );

const limits = [
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
] as const;

export const answersHaveTypes: Law = ({ items, sections }) => [
  ...items.flatMap(({ path, shape }) => (shape.kind === null ? [typeless(path)] : [])),
  ...sections.flatMap(({ columns }) =>
    [...columns.values()].flatMap(({ shape, path, item }) =>
      shape.kind === null && item === null ? [typeless(path)] : [],
    ),
  ),
];

const typeless = (path: string): Issue => ({
  code: 'answer-without-type',
  path,
  expected: 'type | oneOf | enum | $ref',
  found: null,
});

/** `x-item` makes a question of a property of a section, of the root or of a row; anywhere else it would be ignored. */
export const itemsAreInPlace: Law = (survey) => {
  const placed = new Set([...survey.items.map(({ path }) => path)]);
  const rows = rowDefinitions(survey.sections.map(({ node }) => ownObject(node, 'items')));
  return schemasOf(survey).flatMap(({ schema, path }): readonly Issue[] =>
    own(schema, 'x-item') === undefined || placed.has(path) || isInRow(path, rows) ? [] : [misplaced({ schema, path })],
  );
};

const rowDefinitions = (rows: readonly JsonObject[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => ownText(row, '$ref')?.replace(/^#/, '') ?? []));

const isInRow = (path: string, rows: ReadonlySet<string>): boolean =>
  rows.has(path.slice(0, path.lastIndexOf('/properties/'))) &&
  path.slice(path.lastIndexOf('/properties/') + '/properties/'.length).indexOf('/') < 0;

const misplaced = ({ schema, path }: Pick<PlacedSchema, 'schema' | 'path'>): Issue => ({
  code: 'annotation-misplaced',
  path: `${path}/x-item`,
  expected: 'on a property of a section, of the root or of a row',
  found: isObject(schema['x-item']) ? (ownText(schema['x-item'], 'code') ?? null) : null,
});
