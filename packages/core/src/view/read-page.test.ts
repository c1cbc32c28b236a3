import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledInstrument } from '../compiled.js';
import { isObject } from '../json.js';
import { prepare } from '../prepare.js';
import { answersFromSchema } from '../testing/answers-from-schema.js';
import { formGallery } from '../testing/form-gallery.js';
import { type Pairs, postedOf } from '../testing/posted-of.js';
import { published } from '../testing/published-forms.js';
import { smallInstrument } from '../testing/small-instrument.js';
import { validateAnswers } from '../validate.js';
import { english, type PreparedForm, prepareView } from '../view.js';

const instruments: readonly (readonly [string, CompiledInstrument])[] = [
  ['small', smallInstrument],
  ['form gallery', formGallery],
  ['LSCB', published('lscb')],
  ['LA', published('la')],
];

const formOf = (compiled: CompiledInstrument, layout: 'section' | 'question' = 'section'): PreparedForm =>
  prepareView(compiled, { words: english, layout, score: prepare(compiled).score });

/** What a form cannot hold goes: blank texts, lists and objects with nothing in them. */
const withoutBlank = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const kept = value.map(withoutBlank).filter((entry) => entry !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, of]) => {
    const left = withoutBlank(of);
    return left === undefined ? [] : [[key, left] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

describe.each(instruments)('posting the pages of %s as they stand', (_, compiled) => {
  test.each(['section', 'question'] as const)('gives the same answers, a page for each %s', (layout) => {
    const form = formOf(compiled, layout);
    fc.assert(
      fc.property(answersFromSchema(compiled.schema.draft), (given) => {
        const shown = form.withoutHidden(given);
        // A state that the question does not offer cannot be posted.
        fc.pre(validateAnswers(compiled, shown, { mode: 'draft' }).every(({ severity }) => severity === 'warning'));
        const { pages } = form.view({ answers: shown }, { tell: 'nothing' });
        const after = pages.reduce<unknown>((answers, page) => {
          const read = form.read(page.key, postedOf(page), answers);
          expect(read).toMatchObject({ issues: [], typed: {}, button: null });
          return read.answers;
        }, shown);
        expect(withoutBlank(after)).toEqual(withoutBlank(shown));
      }),
      { numRuns: layout === 'section' ? 20 : 3, endOnFailure: true },
    );
  });
});

const wrongInDrafts = new Set(['answer-wrong-type', 'answer-unknown-key', 'answer-not-an-option']);

/** Names of the form, of nothing, and such as reach for what every object inherits. */
const anyName = (names: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('__proto__', '/__proto__/x', 'constructor', '/board/__proto__/grade', '', '/'),
    },
    { weight: 1, arbitrary: fc.string() },
  );

const anyValue = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'good',
    'yes',
    '3',
    '1,234',
    '£5',
    '-0',
    '1e999',
    '31',
    '2',
    'May',
    '2015',
    '99',
    '\ud800',
    'a\r\nb',
    '\u0000',
  ),
  fc.integer().map(String),
);

describe.each(instruments)('whatever is posted to %s', (_, compiled) => {
  const form = formOf(compiled);
  const { pages } = form.view({ answers: {} }, { tell: 'nothing' });
  const everyName = pages.flatMap((page) => postedOf(page).map(([name]) => name));
  const more = pages.flatMap(({ content }) =>
    content.kind === 'rows'
      ? [`count:${content.rows.name}`, `${content.rows.name}/0/role`, `${content.rows.name}/1`]
      : [],
  );
  const names = [
    ...everyName,
    ...more,
    ...compiled.items.map(({ pointer }) => pointer.replace('/-/', '/0/')),
    'do',
    'page',
  ];

  test('answers keep to the schema of a draft, and nothing throws', () => {
    const post = fc.array(fc.tuple(anyName(names), anyValue), { maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...pages), post, answersFromSchema(compiled.schema.draft), (page, pairs, answers) => {
        const read = form.read(page.key, pairs, answers);
        const issues = validateAnswers(compiled, read.answers, { mode: 'draft' });
        expect(issues.filter(({ code }) => wrongInDrafts.has(code))).toEqual([]);
        expect(Object.getPrototypeOf(read.answers)).toBe(Object.prototype);
        form.view({ answers: read.answers, typed: read.typed }, { tell: 'final' });
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  test('names of hundreds of steps cost no more than others', () => {
    const pairs = Array.from({ length: 15_000 }, (_, at) => [`/${at}${'/'.repeat(270)}`, ''] as const);
    const started = performance.now();
    form.read(pages[0]?.key ?? '', pairs, {});
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('a view comes of whatever is stored, too', () => {
    const key = fc.constantFrom(...compiled.items.map((item) => item.key), '0', 'x');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(key, tie('tree')),
        fc.array(tie('tree')),
      ),
    }));
    const sections = fc.dictionary(fc.constantFrom(...compiled.sections.map((section) => section.key)), tree);
    const typed = fc.dictionary(anyName(names), fc.string());
    fc.assert(
      fc.property(fc.oneof(tree, sections), typed, (answers, texts) => {
        const found = form.view({ answers, typed: texts, before: answers }, { tell: 'final' });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  test('and whatever is no list of pairs, or belongs to no page', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.oneof(fc.string(), fc.constantFrom(...pages.map(({ key }) => key))),
        (entries, page) => {
          form.read(page, entries, {});
        },
      ),
    );
    for (const answers of [null, undefined, 3, 'text', [], [[]], { governance: 3 }])
      for (const { key } of pages) form.read(key, [['page', key]] satisfies Pairs, answers);
  });
});
