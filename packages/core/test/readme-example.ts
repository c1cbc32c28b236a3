import { compile, describe, explain, prepare, score, validateAnswers } from '@plumbline/core';

const number = (code: string, title: string) => ({
  title,
  type: 'integer',
  minimum: 0,
  maximum: 10,
  'x-item': { code },
});

const instrument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/instruments/visits/1.0.0.json',
  title: 'Visits',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'visits',
    version: '1.0.0',
    edition: '2026',
    languages: ['en'],
    bands: {
      two: [
        { band: 'high', value: 2, from: 6, title: 'High' },
        { band: 'low', value: 1, title: 'Low' },
      ],
    },
    scores: {
      overall: { title: 'Overall', of: { items: ['onTime', 'seenAlone'] }, method: 'mean', bands: 'two' },
    },
  },
  properties: {
    onTime: number('v1', 'Visits on time'),
    seenAlone: number('v2', 'Children seen alone'),
  },
  additionalProperties: false,
};

// Once: an author's mistakes are found here, all of them. What the instrument refers to goes into `documents`.
const compiled = compile(instrument, { documents: {} });
if (!compiled.ok) throw new Error(compiled.issues.map((issue) => describe(issue, 'en').message).join('\n'));
const visits = compiled.value; // plain data; it serialises without loss

/** Whatever is wrong with somebody's answers, in words; nothing where they may be signed off. */
export const problems = (answers: unknown) =>
  validateAnswers(visits, answers, { mode: 'final' }).map((issue) => `${issue.path}: ${describe(issue, 'en').message}`);

/** Shows how a score came about: `score` keeps the arithmetic, and `explain` needs it. */
export const why = (answers: unknown) => {
  const scored = score(visits, answers);
  return scored.ok ? explain(visits, scored.value, 'overall') : problems(answers);
};

// Once, where only outcomes are wanted, again and again: a form that rescores as somebody types.
const prepared = prepare(visits);
export const bandOf = (answers: unknown) => {
  const scored = prepared.score(answers);
  return scored.ok ? (scored.value.scores[0]?.band?.band ?? null) : null;
};
