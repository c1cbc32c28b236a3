import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import { default as addFormats } from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { answerSchemas } from './compile/answer-schemas.js';
import type { CompiledInstrument } from './compiled.js';
import { describe as inWords } from './describe.js';
import { standardSchema } from './standard-schema.js';
import { answersFromSchema } from './testing/answers-from-schema.js';
import { galleryAnswers, gallerySchema } from './testing/gallery-schema.js';
import { mutatedFrom } from './testing/mutations.js';
import { completeAnswers, smallInstrument } from './testing/small-instrument.js';
import { validateAnswers } from './validate.js';

interface SmallAnswers {
  readonly governance: { readonly chairInPost: 'yes' | 'no' };
}

const final = standardSchema<SmallAnswers>(smallInstrument, { mode: 'final' })['~standard'];
const draft = standardSchema(smallInstrument, { mode: 'draft' })['~standard'];

describe('validate', () => {
  test('gives sound answers back as they are', () => {
    const result = final.validate(completeAnswers);
    expect(result.issues === undefined && result.value).toBe(completeAnswers);
  });

  test('says in words what is wrong, with keys and numbers of rows as the path', () => {
    const rows = [{ role: 'a' }, { role: 'b', inPostFte: 'many' }];
    const given = { ...completeAnswers, workforce: rows };
    const [issue] = validateAnswers(smallInstrument, given, { mode: 'final' });
    if (issue === undefined) throw new Error('It is sound.');
    expect(final.validate(given)).toEqual({
      issues: [{ message: inWords(issue, 'en').message, path: ['workforce', 1, 'inPostFte'] }],
    });
    expect(final.validate(7).issues?.[0]).toMatchObject({ path: [] });
  });

  test('a draft may leave anything out, and warnings stop nothing', () => {
    expect(draft.validate({}).issues).toBeUndefined();
    const hidden = { governance: { chairInPost: 'yes', chairGap: '2015-01-31' } };
    expect(validateAnswers(smallInstrument, hidden, { mode: 'draft' })).toMatchObject([{ severity: 'warning' }]);
    expect(draft.validate(hidden).issues).toBeUndefined();
    expect(final.validate(hidden).issues?.length).toBeGreaterThan(0);
  });

  test('law: it says no where validateAnswers has an error, and there', () => {
    fc.assert(
      fc.property(mutatedFrom(completeAnswers), fc.constantFrom('draft' as const, 'final' as const), (found, mode) => {
        const errors = validateAnswers(smallInstrument, found, { mode }).filter(
          ({ severity }) => severity !== 'warning',
        );
        const { issues = [] } = standardSchema(smallInstrument, { mode })['~standard'].validate(found);
        expect(issues.map(({ path }) => path.map(String))).toEqual(errors.map(({ path }) => stepsIn(path)));
      }),
      { numRuns: 300 },
    );
  });
});

const stepsIn = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const gallery: CompiledInstrument = {
  ...smallInstrument,
  schema: answerSchemas(gallerySchema),
};

/** Ajv for each target, strict: a keyword that the target does not know is an error. */
const judges = {
  'draft-2020-12': () => new Ajv2020({ strict: true, strictRequired: false, logger: false }),
  'draft-07': () => new Ajv({ strict: true, strictRequired: false, logger: false }),
  // OpenAPI 3.0 keeps the exclusive limits and the lack of `const` of draft 4.
  'openapi-3.0': () => new AjvDraft04.default({ strict: true, strictRequired: false, logger: false }),
} as const;

const judge = (compiled: CompiledInstrument, mode: 'draft' | 'final', target: keyof typeof judges) => {
  const ajv = judges[target]();
  addFormats.default(ajv as Ajv);
  return ajv.compile(standardSchema(compiled, { mode })['~standard'].jsonSchema.input({ target }));
};

describe('jsonSchema', () => {
  const all = Object.keys(judges) as (keyof typeof judges)[];

  test.each(all)('%s: the same verdict as before, by another validator, on every mutation of the gallery', (target) => {
    const [before, after] = [judge(gallery, 'final', 'draft-2020-12'), judge(gallery, 'final', target)];
    const original = new Ajv2020({ strict: false, logger: false });
    addFormats.default(original as unknown as Ajv);
    const byOriginal = original.compile(gallerySchema);
    expect(after(galleryAnswers)).toBe(true);
    fc.assert(
      // A key that every object inherits is Ajv's own affair (`ownProperties`), and the same in each.
      fc.property(mutatedFrom(galleryAnswers, ['extra', 'note', 'reason']), (found) => {
        expect([before(found), after(found)]).toEqual([byOriginal(found), byOriginal(found)]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(all.flatMap((target) => (['draft', 'final'] as const).map((mode) => ({ target, mode }))))(
    '$target, $mode: the small instrument',
    ({ target, mode }) => {
      const [before, after] = [judge(smallInstrument, mode, 'draft-2020-12'), judge(smallInstrument, mode, target)];
      const sound = answersFromSchema(smallInstrument.schema.final);
      fc.assert(
        fc.property(fc.oneof(mutatedFrom(completeAnswers), sound), (found) => {
          expect(after(found)).toBe(before(found));
        }),
        { numRuns: 500 },
      );
    },
  );

  test('open ends: a mark in OpenAPI 3.0, on the tighter of two limits', () => {
    const schema = (properties: object): CompiledInstrument => ({
      ...smallInstrument,
      schema: { draft: {}, final: { type: 'object', properties } },
    });
    const both = schema({
      open: { type: 'number', exclusiveMinimum: 0, maximum: 9 },
      openIsTighter: { type: 'number', minimum: 0, exclusiveMinimum: 0 },
      closedIsTighter: { type: 'number', maximum: 4, exclusiveMaximum: 5 },
    });
    const { jsonSchema } = standardSchema(both, { mode: 'final' })['~standard'];
    expect(jsonSchema.output({ target: 'openapi-3.0' }).properties).toEqual({
      open: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9 },
      openIsTighter: { type: 'number', minimum: 0, exclusiveMinimum: true },
      closedIsTighter: { type: 'number', maximum: 4 },
    });
  });

  test.each(all)('%s: no annotation, no address, and nothing that the instrument itself holds', (target) => {
    const { jsonSchema } = final;
    const given = jsonSchema.input({ target });
    expect(JSON.stringify(given)).not.toMatch(/"x-|"\$id"/);
    expect(JSON.stringify(given).includes('$ref')).toBe(target !== 'openapi-3.0');
    const before = structuredClone(smallInstrument.schema.final);
    (given.properties as Record<string, unknown>).governance = null;
    expect(smallInstrument.schema.final).toEqual(before);
    expect(jsonSchema.input({ target })).not.toEqual(given);
  });

  test('a property may be called as a keyword', () => {
    const named: CompiledInstrument = {
      ...smallInstrument,
      schema: {
        draft: {},
        final: {
          type: 'object',
          properties: {
            const: { type: 'string' },
            properties: { type: 'object', properties: { items: { const: 'a' } } },
          },
        },
      },
    };
    const { jsonSchema } = standardSchema(named, { mode: 'final' })['~standard'];
    expect(jsonSchema.input({ target: 'openapi-3.0' }).properties).toEqual({
      const: { type: 'string' },
      properties: { type: 'object', properties: { items: { enum: ['a'] } } },
    });
  });

  test.each(['draft-04', 'openapi-3.1', 'toString', ''])('%j throws, as the standard asks', (target) => {
    expect(() => final.jsonSchema.input({ target })).toThrow(TypeError);
    expect(() => final.jsonSchema.output({ target })).toThrow(/draft-2020-12, draft-07, openapi-3.0/);
  });
});

test('types: it is what the standard says, and carries the type of the answers', () => {
  const schema = standardSchema<SmallAnswers>(smallInstrument, { mode: 'final' });
  expectTypeOf(schema).toExtend<StandardSchemaV1<SmallAnswers>>();
  expectTypeOf(schema).toExtend<StandardJSONSchemaV1<SmallAnswers>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<SmallAnswers>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<SmallAnswers>();
  expectTypeOf<StandardJSONSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<SmallAnswers>();
  // @ts-expect-error: answers of another instrument are not these.
  const other: StandardSchemaV1<{ readonly voice: string }> = schema;
  // @ts-expect-error: without a mode it is not said what is asked.
  const modeless = () => standardSchema(smallInstrument, {});
  const result = schema['~standard'].validate({});
  // @ts-expect-error: there is no value until issues have been ruled out.
  const value = result.value;
  expect([other, typeof modeless, value]).toEqual([schema, 'function', undefined]);
});
