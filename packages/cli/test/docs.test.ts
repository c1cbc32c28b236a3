import { readdirSync, readFileSync } from 'node:fs';
import { type CompiledInstrument, check, compile, score } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { describe, expect, test } from 'vitest';
import { published } from './published.js';

const folder = published('docs/scoring');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

const jsonOf = (page: string): readonly Record<string, unknown>[] =>
  [...readFileSync(`${folder}/${page}`, 'utf8').matchAll(/^```json\n(.*?)^```/gms)].map(([, text]) =>
    JSON.parse(text ?? ''),
  );

interface Question {
  readonly answer: number | null;
  readonly weight?: number;
  readonly from?: number;
  readonly to?: number;
}

/** An instrument of numbers around the one score that a page shows. */
const around = (shown: object, questions: { readonly [key: string]: Question }): unknown => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/page.json',
  title: 'What a page shows',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'page',
    version: '1.0.0',
    edition: '2026',
    languages: ['en'],
    scores: { shown },
  },
  properties: Object.fromEntries(
    Object.entries(questions).map(([key, { weight = 1, from = 1, to = 4 }]) => [
      key,
      { title: key, type: 'number', minimum: from, maximum: to, 'x-item': { code: key, weight } },
    ]),
  ),
  additionalProperties: false,
});

const compiledOf = (document: unknown): CompiledInstrument => {
  const compiled = compile(document, { documents });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const answered = (...answers: readonly (number | null)[]): { readonly [key: string]: Question } =>
  Object.fromEntries(answers.map((answer, at) => [['first', 'second', 'third', 'fourth', 'fifth'][at], { answer }]));

/** The numbers of each page's worked example, and what it says comes of them. */
const examples: {
  readonly [page: string]: { readonly questions: { readonly [key: string]: Question }; readonly value: number };
} = {
  'mean.md': {
    questions: { independent: { answer: 3, weight: 2 }, challenge: { answer: 4 }, practice: { answer: null } },
    value: 10 / 3,
  },
  'sum.md': { questions: { ...answered(3, 4, null), first: { answer: 3, weight: 2 } }, value: 40 / 3 },
  'min.md': { questions: answered(4, 2, 3), value: 2 },
  'max.md': { questions: answered(1, 2, 3), value: 3 },
  'median.md': { questions: answered(1, 4, 2, 3), value: 2.5 },
  'mode.md': { questions: answered(2, 3, 3, 1, 2), value: 3 },
  'count.md': { questions: answered(1, 4, 2, 3), value: 2 },
  'proportion.md': { questions: { ...answered(1, 4, 2, 3), first: { answer: 1, weight: 5 } }, value: 0.25 },
  'percent-of-maximum.md': {
    questions: { first: { answer: 2, to: 5 }, second: { answer: 4, weight: 2, to: 5 } },
    value: 700 / 12,
  },
  'lookup.md': { questions: { raw: { answer: 12, from: 0, to: 30 } }, value: 56 },
  'formula.md': {
    questions: { mobility: { answer: 0.314, from: 0, to: 1 }, pain: { answer: 0.123, from: 0, to: 1 } },
    value: 0.294,
  },
};

describe('the page of each method shows a score that compiles and comes to what the page says', () => {
  test('there is one for each', () => {
    expect(pages.filter((page) => !Object.hasOwn(examples, page))).toEqual(['decision.md']);
  });

  test.each(Object.keys(examples))('%s', (page) => {
    const [shown, ...others] = jsonOf(page);
    expect(others).toEqual([]);
    const { questions, value } = examples[page] as (typeof examples)[string];
    const document = around(shown ?? {}, questions);
    expect(check(document, { documents })).toEqual([]);
    const answers = Object.entries(questions).flatMap(([key, { answer }]) => (answer === null ? [] : [[key, answer]]));
    const scored = score(compiledOf(document), Object.fromEntries(answers));
    expect(scored.ok && scored.value.scores[0]?.value).toBe(value);
  });

  test('formula.md, with every decrement at its most', () => {
    const questions = { mobility: { answer: 0.614, from: 0, to: 1 }, pain: { answer: 0.386, from: 0, to: 1 } };
    const [shown = {}] = jsonOf('formula.md');
    const scored = score(compiledOf(around(shown, questions)), { mobility: 0.614, pain: 0.386 });
    expect(scored.ok && scored.value.scores[0]?.value).toBe(-0.269);
  });

  test('decision.md shows rules as ilacs-2018 has them', () => {
    const [shown] = jsonOf('decision.md') as readonly { readonly rules: readonly object[] }[];
    const document = JSON.parse(readFileSync(published('schemas/instruments/ilacs-2018/1.0.0.json'), 'utf8'));
    const { overall } = document['x-instrument'].scores;
    expect(shown).toMatchObject({ of: overall.of, method: overall.method, bands: overall.bands });
    expect(shown?.rules[0]).toEqual(overall.rules[0]);
    document['x-instrument'].scores.overall = shown;
    expect(check(document, { documents })).toEqual([]);
  });
});

describe('the table of operators in the dialect', () => {
  const dialect = readFileSync(published('docs/reference/dialect.md'), 'utf8');
  const [, table = ''] = /\| operators \| operands \|\n(.*?)\n\n/s.exec(dialect) ?? [];
  const rows = table
    .split('\n')
    .slice(1)
    .map((line) => line.split(' | '))
    .map(([names = '', operands = '']) => ({
      names: [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
      operands,
    }));
  const codesOf = (formula: object) =>
    check(around({ of: { items: ['first'] }, method: 'formula', formula }, answered(1)), { documents });

  test('has them all', () => {
    const unknown = codesOf({ nonsense: [] }).find(({ code }) => code === 'operator-unknown');
    expect(rows.flatMap(({ names }) => names).toSorted()).toEqual(unknown?.expected.split(' | ').toSorted());
  });

  test.each(
    rows
      .filter(({ operands }) => !operands.startsWith('1, a name'))
      .flatMap(({ names, operands }) => names.map((name) => ({ name, operands }))),
  )('$name takes so many: $operands', ({ name, operands }) => {
    const [, first, more] = /^(\d)( or more)?/.exec(operands) ?? [];
    const [, second] = /; or (\d)/.exec(operands) ?? [];
    for (const count of [1, 2, 3, 4]) {
      const isTaken =
        count === Number(first) || count === Number(second) || (more !== undefined && count > Number(first));
      const codes = codesOf({ [name]: Array(count).fill(1) }).map(({ code }) => code);
      expect([count, codes.includes('operands-miscounted')]).toEqual([count, !isTaken]);
    }
  });
});

describe('docs/how-to/write-an-instrument.md', () => {
  const read = (path: string) => readFileSync(published(`docs/how-to/${path}`), 'utf8');
  const page = read('write-an-instrument.md');
  const [instrument, response] = ['instrument', 'response'].map((name) => read(`supervision-check/${name}.json`)) as [
    string,
    string,
  ];

  test('shows the two files whole', () => {
    expect(page).toContain(instrument);
    expect(page).toContain(response);
  });

  test('which are sound, and come to what stands there on paper', () => {
    const document: unknown = JSON.parse(instrument);
    expect(check(document, { documents })).toEqual([]);
    const scored = score(compiledOf(document), JSON.parse(response).views[0].answers);
    if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
    const [rhythm, overall] = ['rhythm', 'overall'].map((id) => scored.value.scores.find((each) => each.id === id));
    expect(rhythm).toMatchObject({ status: 'scored', value: 6, band: null });
    expect(overall).toMatchObject({
      fraction: { numerator: '175', denominator: '3' },
      band: { band: 'mixed' },
      coverage: { answered: 4, applicable: 5 },
      bounds: { lowest: 700 / 15, highest: 1000 / 15, lowestBand: { band: 'weak' }, highestBand: { band: 'mixed' } },
    });
    expect(scored.value.flags).toMatchObject([{ id: 'mistakes-stay-hidden', state: 'raised' }]);
  });

  test('and may use what is published by its full address', () => {
    const [shown] = [...page.matchAll(/```json\n(\{\n {2}"bands".*?)```/gs)].map(([, text]) => JSON.parse(text ?? ''));
    const mine = JSON.parse(instrument);
    Object.assign(mine['x-instrument'].bands, shown.bands);
    mine.properties.trust.properties.heard = { title: 'Heard', ...shown.property, 'x-item': { code: 't1' } };
    mine['x-instrument'].scores.trust = { of: { items: ['heard'] }, method: 'mean', bands: 'g4' };
    const scored = score(compiledOf(mine), { trust: { heard: { grade: 'good' } } });
    expect(scored.ok && scored.value.scores.find(({ id }) => id === 'trust')?.band?.band).toBe('good');
  });

  test('with one answer of three the subscale says nothing', () => {
    const scored = score(compiledOf(JSON.parse(instrument)), { rhythm: { onTime: 'often' } });
    expect(scored.ok && scored.value.scores.find(({ id }) => id === 'rhythm')?.status).toBe('insufficient');
  });
});
