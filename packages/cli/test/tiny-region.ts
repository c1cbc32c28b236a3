import { readFileSync } from 'node:fs';
import type { Folder } from './folder.js';
import { boardResponse, laResponse, published, readDocument, secret } from './published.js';

const figures = (name: string): readonly string[] =>
  readFileSync(published(`examples/region-east/data/${name}`), 'utf8')
    .trimEnd()
    .split('\n');

/** The heading and those rows of a published file that a few authorities need. */
const excerpt = (name: string, wanted: RegExp): string => {
  const [heading, ...rows] = figures(name);
  return [heading, ...rows.filter((row) => wanted.test(row))].join('\n');
};

const licence = 'Open Government Licence v3.0';
const publisher = 'Department for Education';
const instrument = (id: string) => `https://schemas.plumbline.example/instruments/${id}/1.0.0.json`;

/** The definition of the East of England, cut down to one table and a page of published values. */
export const tinyDefinition = {
  $schema: 'https://schemas.plumbline.example/meta/pack/1.0.0.json',
  title: 'A tiny pack',
  region: 'https://schemas.plumbline.example/regions/east-of-england/1.0.0.json',
  year: 2015,
  sources: [
    {
      id: 'dfe-cin',
      title: 'Characteristics of children in need',
      publisher,
      licence,
      files: [
        { path: 'data/referrals.csv', kind: 'areas' },
        { path: 'data/referrals.csv', kind: 'dfe-open-data', table: 'referrals', status: 'revised' },
      ],
    },
    {
      id: 'ons-population',
      title: 'Mid-year population estimates',
      publisher: 'Office for National Statistics',
      licence,
      files: [{ path: 'data/population.csv', kind: 'population' }],
    },
    {
      id: 'dfe-lait-2015',
      title: 'Quartiles of English authorities',
      publisher,
      licence,
      files: [{ path: 'data/quartiles.csv', kind: 'quartiles' }],
    },
  ],
  instruments: [instrument('la'), instrument('lscb')],
  responses: ['responses'],
};

const rows = /^201[345],.*E12000006/;

/** An answer in the board's own words, so that a test can look for them where they must not be. */
const withSecret = (response: Record<string, unknown>): unknown => {
  const [view, ...others] = response.views as readonly { readonly answers: Record<string, object> }[];
  const answers = { ...view?.answers, context: { ...view?.answers.context, contextBoard: secret } };
  return { ...response, views: [{ ...view, answers }, ...others] };
};

/** Writes the region into a folder below the one given. */
export const putTinyRegion = async (folder: Folder, name = 'region'): Promise<string> => {
  const files: Readonly<Record<string, unknown>> = {
    'pack.json': tinyDefinition,
    'data/referrals.csv': excerpt('dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025_la_rows.csv', rows),
    'data/population.csv': excerpt('dfe/ons_mid-year_population_estimates_2012_to_2024.csv', rows),
    'data/quartiles.csv': excerpt('quartiles-2015.csv', /^(ref|reref)-/),
    'responses/board.json': withSecret(readDocument(boardResponse)),
    'responses/council.json': readDocument(laResponse),
  };
  for (const [path, content] of Object.entries(files)) await folder.put(`${name}/${path}`, content);
  return folder.at(name);
};
