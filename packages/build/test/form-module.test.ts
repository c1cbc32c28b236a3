import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type CompiledInstrument, compile, type JsonSchema, prepare } from '@plumbline/core';
import { english, type FormDraft, type FormModule, formOf, welsh } from '@plumbline/core/view';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formGallery } from '../../core/src/testing/form-gallery.js';
import { filesOf } from '../src/files-of.js';
import { anyAnswers, publishedInstruments } from '../src/testing/published.js';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-form-'));
afterAll(() => rmSync(folder, { recursive: true }));

const standalone = { folder: fileURLToPath(new URL('../src/', import.meta.url)), conditions: ['plumbline-source'] };
const plain: JsonSchema = { title: 'Plain', type: 'object', properties: {} };

const made = async (compiled: CompiledInstrument, languages: readonly string[]): Promise<FormModule> => {
  const files = await filesOf(compiled, plain, { languages, standalone, hasForm: true });
  if (!files.ok) throw new Error(files.issues.map(({ code }) => code).join());
  const form = files.value.find(({ name }) => name.endsWith('.form.js'));
  const file = join(folder, `${compiled.id}-${languages.join('-')}.mjs`);
  writeFileSync(file, form?.text ?? '');
  return (await import(pathToFileURL(file).href)).form;
};

/** Its rows have a column that is no item, and its words a translation that nobody asks for. */
const withOtherColumns = (): CompiledInstrument => {
  const outcome = compile(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/instruments/columns/1.0.0.json',
      title: 'Columns',
      'x-text': { cy: { title: 'Colofnau' }, pl: { title: 'Kolumny' } },
      type: 'object',
      'x-instrument': {
        dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
        id: 'columns',
        version: '1.0.0',
        edition: '2015',
        languages: ['en', 'cy', 'pl'],
      },
      properties: {
        staff: {
          title: 'Staff',
          type: 'array',
          'x-section': { code: 'S', repeats: 'role', key: ['role'] },
          items: {
            type: 'object',
            properties: {
              role: { title: 'Role', description: 'As in the structure chart', type: 'string', maxLength: 60 },
              posts: {
                title: 'Posts',
                'x-text': { cy: { title: 'Swyddi' } },
                type: 'integer',
                'x-item': { code: 'S1', scored: false },
              },
            },
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
    { documents: {} },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const instruments = [
  ...publishedInstruments().map(({ name, compiled }) => ({ name, compiled, languages: ['en'] })),
  { name: 'the gallery of fields', compiled: formGallery, languages: ['en', 'cy'] },
  { name: 'columns that are no items', compiled: withOtherColumns(), languages: ['cy'] },
];

describe.each(instruments)('the form module of $name', ({ compiled, languages }) => {
  let form: FormModule;
  const whole = formOf(compiled, (answers, context) => prepare(compiled).score(answers, context));
  beforeAll(async () => {
    form = await made(compiled, languages);
  });

  test.each(
    [english, welsh]
      .filter(({ language }) => languages.includes(language))
      .flatMap((words) => (['section', 'question'] as const).map((layout) => ({ words, layout }))),
  )('draws what the instrument draws: $words.language, $layout', ({ words, layout }) => {
    const [small, large] = [form.prepare({ words, layout }), whole.prepare({ words, layout })];
    const same = (draft: FormDraft) => {
      for (const tell of ['nothing', 'final'] as const)
        expect(small.view(draft, { tell })).toEqual(large.view(draft, { tell }));
    };
    same({ answers: {} });
    fc.assert(
      fc.property(anyAnswers(compiled), (answers) => same({ answers, before: answers })),
      { numRuns: 6, seed: 12 },
    );
  });

  test('reads what the instrument reads', () => {
    const [small, large] = [form.prepare({ words: english }), whole.prepare({ words: english })];
    fc.assert(
      fc.property(anyAnswers(compiled), (answers) => {
        expect(small.withoutHidden(answers)).toEqual(large.withoutHidden(answers));
        for (const { key } of large.view({ answers }, { tell: 'nothing', needs: [] }).contents) {
          const entries = compiled.items.map(({ pointer }) => [pointer, '1']);
          expect(small.read(key, entries, answers)).toEqual(large.read(key, entries, answers));
        }
      }),
      { numRuns: 6, seed: 34 },
    );
  });
});

test('words of another release are refused, and told how to be made again', async () => {
  const files = await filesOf(withOtherColumns(), plain, { languages: ['en'], hasForm: true, standalone });
  const text = files.ok ? (files.value.find(({ name }) => name.endsWith('.form.js'))?.text ?? '') : '';
  const file = join(folder, 'other.mjs');
  writeFileSync(file, text.replace(/\{"format":1,"languages"/, '{"format":0,"languages"'));
  const { form } = await import(pathToFileURL(file).href);
  expect(() => form.prepare({ words: english })).toThrow(/another release.*plumbline build/);
});
