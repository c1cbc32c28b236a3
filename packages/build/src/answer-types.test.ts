import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { answerTypes } from './answer-types.js';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-answer-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

/** What the TypeScript compiler, strict, has against a module that uses the types. */
const problems = (types: string, uses: string): string => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'types.ts'), types);
  writeFileSync(join(folder, 'uses.ts'), uses);
  const config = { extends: path('../../../tsconfig.base.json'), compilerOptions: { types: [] }, files: ['uses.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    execFileSync(path('../../../node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout);
  }
};

const gradedItem = {
  type: 'object',
  title: 'Graded */ export const out = 1; /*',
  properties: {
    grade: {
      oneOf: [
        { const: 'good', title: 'Good' },
        { const: 'poor', title: 'Poor' },
      ],
    },
    evidence: {
      type: 'array',
      items: {
        type: 'object',
        properties: { kind: { type: 'string' }, title: { type: 'string' } },
        required: ['kind', 'title'],
        additionalProperties: false,
      },
    },
  },
  required: ['grade'],
  additionalProperties: false,
};

const instrument = (definitions: object = {}) => ({
  title: 'Small',
  type: 'object',
  properties: {
    governance: {
      type: 'object',
      properties: { chair: { $ref: '#/$defs/gradedItem' }, worry: { type: 'integer' } },
      required: ['chair'],
      additionalProperties: false,
    },
    agencies: { type: 'array', items: { type: 'string', enum: ['police', 'health'] } },
  },
  required: ['governance'],
  additionalProperties: false,
  $defs: { gradedItem, ...definitions },
});

const uses = `
import type { SmallAnswers, SmallAnswersDraft } from './types.js';
export const finished: SmallAnswers = { governance: { chair: { grade: 'good', evidence: [{ kind: 'audit', title: 'A' }] } } };
export const draft: SmallAnswersDraft = finished;
export const nothing: SmallAnswersDraft = {};
export const begun: SmallAnswersDraft = { governance: { chair: { evidence: [{ title: 'A' }, {}] }, worry: 3 }, agencies: ['police'] };
// @ts-expect-error a draft is not finished answers
export const early: SmallAnswers = begun;
// @ts-expect-error no such option, in a draft either
export const option: SmallAnswersDraft = { governance: { chair: { grade: 'splendid' } } };
// @ts-expect-error no such agency
export const agency: SmallAnswersDraft = { agencies: ['fire'] };
// @ts-expect-error no such question
export const question: SmallAnswersDraft = { governance: { chiar: {} } };
// @ts-expect-error a part of evidence that there is not
export const part: SmallAnswersDraft = { governance: { chair: { evidence: [{ name: 'A' }] } } };
// @ts-expect-error a text is no number
export const number: SmallAnswersDraft = { governance: { worry: 'very' } };
// @ts-expect-error frozen drafts are not written to
draft.agencies = [];
`;

test('the compiler takes drafts as drafts and nothing else as finished', async () => {
  const { text, answers, draft } = await answerTypes(instrument(), 'small');
  expect([answers, draft]).toEqual(['SmallAnswers', 'SmallAnswersDraft']);
  expect(problems(text, uses)).toBe('');
  // The test can fail: with the draft's type in the place of the finished one, the compiler has something to say.
  expect(problems(text.replaceAll('SmallAnswersDraft =', 'Other ='), uses)).toContain('SmallAnswersDraft');
});

test('a shared definition that has one of their names keeps it', async () => {
  const object = { type: 'object', properties: {}, additionalProperties: false };
  const { text, answers, draft } = await answerTypes(
    instrument({ smallAnswers: object, 'small-answers-draft': object, unfinished: object }),
    'small',
  );
  expect([answers, draft]).toEqual(['SmallAnswers_', 'SmallAnswersDraft_']);
  const renamed = uses.replace(
    '{ SmallAnswers, SmallAnswersDraft }',
    '{ SmallAnswers_ as SmallAnswers, SmallAnswersDraft_ as SmallAnswersDraft }',
  );
  expect(problems(text, renamed)).toBe('');
});

test('the same instrument gives the same text', async () => {
  expect(await answerTypes(instrument(), 'small')).toEqual(await answerTypes(instrument(), 'small'));
});
