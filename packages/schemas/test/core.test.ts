import { bundle, type CompiledInstrument, compile, score } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { base, folderOf, readBundles, readDocuments } from '../scripts/documents.ts';

const files = readDocuments();
const splitByAddress = Object.fromEntries(files.map(({ document }) => [String(document.$id), document]));
const instruments = files.filter(({ path }) => folderOf(path) === 'instruments');

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
const validateResult = ajv.compile(splitByAddress[`${base}meta/result/1.0.0.json`] ?? {});

const compiledOf = (instrument: unknown, beside: { readonly [address: string]: unknown }): CompiledInstrument => {
  const outcome = compile(instrument, { documents: beside });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

describe.each(instruments)('$path', ({ document }) => {
  const flat = documents[String(document.$id)];

  test('the module, with the documents beside it, compiles to what the split files compile to', () => {
    expect(compiledOf(flat, documents)).toEqual(compiledOf(document, splitByAddress));
  });

  test('nothing answered is a result that fits the meta-schema', () => {
    const result = score(compiledOf(flat, documents), {});
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    validateResult(JSON.parse(JSON.stringify(result.value)));
    expect(validateResult.errors ?? []).toEqual([]);
  });
});

test.each(readBundles())('bundling $path again changes nothing', ({ document }) => {
  expect(bundle(document, {})).toEqual({ ok: true, value: document });
});

test('graded answers with evidence give a result that fits the meta-schema', () => {
  const compiled = compiledOf(documents[`${base}instruments/la/1.0.0.json`], documents);
  const evidence = [{ kind: 'audit', title: 'Audit of plans', date: '2015-02-01' }];
  const answers = {
    earlyHelp: { earlyHelpShared: { grade: 'good', evidence }, earlyHelpPlans: { grade: 'inadequate' } },
  };
  const result = score(compiled, answers, { asAt: '2015-06-01' });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(result.value.states.answered).toBe(2);
  validateResult(JSON.parse(JSON.stringify(result.value)));
  expect(validateResult.errors ?? []).toEqual([]);
});
