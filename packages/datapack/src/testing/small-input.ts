import { figureOf, missingFigure, notPublished } from '../figure.js';
import type { Observation } from '../observation.js';
import type { Catalogue, CatalogueIndicator, Region } from '../pack-documents.js';
import type { PackInput } from '../pack-input.js';
import { input, instrument, returned, scoreResult } from './small-returns.js';

/** Three authorities, two indicators, two returns: small enough to work the pack out by hand. */

const authority = (code: string, name: string, validFrom: string | null = null) => ({
  code,
  name,
  short: name.slice(0, 3),
  type: 'county',
  policeForce: name,
  names: [
    { name: `Old ${name}`, validFrom: null, validTo: '2014-12-31' },
    { name, validFrom: '2015-01-01', validTo: null },
  ],
  member: { validFrom, validTo: null },
});

const region: Region = {
  $id: 'https://example.org/regions/small/1.0.0.json',
  code: 'E12000006',
  name: 'East of England',
  country: { code: 'E92000001', name: 'England' },
  authorities: [
    authority('E10000012', 'Essex'),
    authority('E10000003', 'Cambridgeshire'),
    authority('E10000015', 'Hertfordshire'),
    authority('E10000099', 'Later', '2016-04-01'),
  ],
  neighbourSets: [],
};

const indicator = (id: string, more: Partial<CatalogueIndicator>): CatalogueIndicator => ({
  id,
  title: id,
  domain: 'help',
  numerator: 'Plans',
  denominator: 'Children',
  unit: 'per-10000',
  polarity: 'neither',
  source: 'cin',
  themes: ['voice'],
  period: 'at-31-march',
  places: 1,
  interval: 'byar',
  ...more,
});

export const catalogue: Catalogue = {
  domains: [{ id: 'help', title: 'Help and protection' }],
  sources: [{ id: 'cin', title: 'Children in need census', publisher: 'Department for Education' }],
  units: [
    { id: 'per-10000', factor: 10000 },
    { id: 'percent', factor: 100 },
  ],
  indicators: [
    indicator('plans', {}),
    indicator('repeat', { unit: 'percent', polarity: 'low', interval: 'wilson', tolerance: 2 }),
    indicator('unheard-of', {}),
  ],
};

export const observation = (
  of: string,
  area: string,
  year: number,
  counts: readonly [number, number] | null,
  more: Partial<Observation> = {},
): Observation => ({
  indicator: of,
  area,
  year,
  period: `${year}-03-31`,
  value: notPublished,
  numerator: counts ? figureOf(counts[0]) : notPublished,
  denominator: counts ? figureOf(counts[1]) : notPublished,
  status: 'published',
  source: 'dfe',
  ...more,
});

export const smallInput = (more: Partial<PackInput> = {}): PackInput => ({
  title: 'A small pack',
  year: 2015,
  region,
  catalogue,
  themes: {
    themes: [
      { slug: 'workforce', title: 'Workforce', meaning: 'Enough social workers' },
      { slug: 'voice', title: 'Voice', meaning: 'Children heard' },
    ],
  },
  observations: [
    observation('plans', 'E10000012', 2015, [462, 299781]),
    observation('plans', 'E10000003', 2015, [387, 130241]),
    observation('plans', 'E10000015', 2015, [896, 260663]),
    observation('plans', 'E92000001', 2015, null, { value: figureOf(43.1) }),
    observation('repeat', 'E10000012', 2015, [90, 635], { value: figureOf(14.2) }),
    observation('repeat', 'E10000012', 2014, [110, 600], { value: figureOf(18.3) }),
    observation('repeat', 'E10000003', 2015, null, { value: missingFigure('confidential', 'c') }),
    observation('repeat', 'E10000015', 2015, [157, 977], { value: figureOf(16.1) }),
    observation('repeat', 'E12000006', 2015, null, { value: figureOf(17.1) }),
    observation('repeat', 'E92000001', 2015, null, { value: figureOf(16.6) }),
  ],
  quartiles: [{ indicator: 'repeat', year: 2015, q1: 13.3, median: 16.6, q3: 19.9, source: 'lait' }],
  instruments: [instrument],
  responses: [
    returned('E10000012', {
      invented: true,
      themes: [scoreResult('voice', 2)],
      answers: { priorities: [{ priorityTheme: 'workforce' }] },
      flags: [
        {
          id: 'unsupported',
          state: 'raised',
          severity: 'attention',
          subject: { kind: 'item', id: 'screening' },
          themes: ['voice'],
          facts: {},
          skipped: 0,
        },
      ],
    }),
    returned('E10000015', {
      invented: true,
      themes: [
        scoreResult('voice', 3.5, {
          trace: {
            method: 'mean',
            inputs: [input('screening', 4, 'limiting')],
            sum: null,
            rules: [],
            bands: [],
            minCoverage: 0.5,
          },
        }),
      ],
    }),
  ],
  attribution: ['Contains public sector information.'],
  sources: [
    {
      id: 'dfe',
      title: 'Children in need',
      publisher: 'Department for Education',
      licence: 'Open Government Licence v3.0',
      file: null,
      sha256: null,
    },
  ],
  issues: [],
  ...more,
});
