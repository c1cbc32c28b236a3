import { compile, prepare } from '@plumbline/core';
import { english, prepareView } from '@plumbline/core/view';

const compiled = compile(
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://schemas.plumbline.example/instruments/visits/1.0.0.json',
    title: 'Visits',
    type: 'object',
    'x-instrument': {
      dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
      id: 'visits',
      version: '1.0.0',
      edition: '2026',
      languages: ['en'],
    },
    properties: {
      visits: {
        type: 'object',
        title: 'Visits',
        'x-section': { code: 'v' },
        properties: {
          onTime: { type: 'integer', title: 'Visits on time', minimum: 0, 'x-item': { code: 'v1', required: true } },
          since: { type: 'string', format: 'date', title: 'Counted since', 'x-item': { code: 'v2' } },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
  { documents: {} },
);
if (!compiled.ok) throw new Error('The instrument is not sound.');

// Once for each language; then again and again.
const form = prepareView(compiled.value, { words: english, score: prepare(compiled.value).score });

// What a browser posts, as `FormData` or the body of a request gives it.
const posted = new URLSearchParams(
  'page=visits&/visits/onTime=eight&/visits/since-day=3&/visits/since-month=May&/visits/since-year=2026&do=continue',
);
export const read = form.read('visits', posted, {});

// The page again, with what is wrong told; or the next one, where nothing is.
const draft = { answers: read.answers, typed: read.typed };
export const [page] = form.view(draft, { tell: 'draft', pages: ['visits'], needs: ['pages'] }).pages;
