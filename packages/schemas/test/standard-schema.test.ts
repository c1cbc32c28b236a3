import { compile, standardSchema } from '@plumbline/core';
import { documents, lscb } from '@plumbline/schemas';
import type { LscbAnswers } from '@plumbline/schemas/instruments/lscb';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { expect, expectTypeOf, test } from 'vitest';

const compiledOf = (document: unknown) => {
  const compiled = compile(document, { documents });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const addresses = Object.keys(documents).filter((address) => /\/instruments\/[^/]+\/[\d.]+\.json$/.test(address));

test.each(addresses)('%s is a schema that strict validators of each target take', (address) => {
  const { jsonSchema } = standardSchema(compiledOf(documents[address]), { mode: 'final' })['~standard'];
  for (const [target, Validator] of [
    ['draft-2020-12', Ajv2020],
    ['draft-07', Ajv],
  ] as const) {
    const ajv = new Validator({ strict: true, strictRequired: false });
    addFormats.default(ajv as Ajv);
    expect(ajv.compile(jsonSchema.input({ target }))({ nowhere: 1 })).toBe(false);
  }
  expect(JSON.stringify(jsonSchema.input({ target: 'openapi-3.0' }))).not.toContain('$ref');
});

test('the generated type is that of the answers', () => {
  const { validate } = standardSchema<LscbAnswers>(compiledOf(lscb), { mode: 'draft' })['~standard'];
  const result = validate({ governance: { chairIndependent: { grade: 'good' } } });
  if (result.issues !== undefined) throw new Error('It is a sound draft.');
  expectTypeOf(result.value).toEqualTypeOf<LscbAnswers>();
  // @ts-expect-error: no such grade.
  expect(result.value.governance?.chairIndependent?.grade === 'splendid').toBe(false);
});
