import { beforeAll, describe, expect, test } from 'vitest';
import { exportedTypes, typesOf } from './types-of.js';

const grades = [
  { const: 'good', title: 'Good', 'x-option': { value: 3 } },
  { const: 'inadequate', title: 'Inadequate', 'x-option': { value: 1 } },
];

const instrument = {
  $id: 'https://example.org/instruments/small/1.0.0.json',
  title: 'A small instrument',
  type: 'object',
  'x-instrument': { id: 'small' },
  properties: {
    governance: {
      type: 'object',
      title: 'Governance',
      'x-section': { code: '1' },
      properties: {
        chair: { title: 'The chair is independent', $ref: '#/$defs/gradedItem', 'x-item': { code: '1.1' } },
        members: { title: 'Members attend', $ref: '#/$defs/gradedItem', 'x-item': { code: '1.2' } },
        since: { title: 'Since when?', $ref: '#/$defs/day', 'x-item': { code: '1.3' } },
      },
      required: ['chair'],
      additionalProperties: false,
    },
    priorities: {
      type: 'array',
      maxItems: 5,
      items: { type: 'object', properties: { text: { type: 'string' } }, additionalProperties: false },
    },
  },
  additionalProperties: false,
  $defs: {
    day: { type: 'string', format: 'date' },
    gradedItem: {
      title: 'Graded item',
      type: 'object',
      'x-answer': { score: 'grade' },
      properties: { grade: { title: 'Grade', oneOf: grades }, reason: { type: 'string' } },
      required: ['grade'],
      additionalProperties: false,
      anyOf: [{ properties: { grade: { enum: ['good'] } } }, { required: ['reason'] }],
    },
  },
};

describe('types of an instrument', () => {
  let types = '';
  beforeAll(async () => {
    types = await typesOf(instrument, 'SmallAnswers');
  });

  test('there is one for the root and one for each shared definition, none for a title or a pattern', () => {
    expect(exportedTypes(types).toSorted()).toEqual(['GradedItem', 'SmallAnswers']);
  });

  test.each([
    ['a shared definition is one type', 'chair: GradedItem;'],
    ['what is not required is optional', 'members?: GradedItem;'],
    ['a choice is a union of its codes', "grade: 'good' | 'inadequate';"],
    ['a short definition stands in place', 'since?: string;'],
    ['a limited list is a list', 'priorities?: {\n    text?: string;\n  }[];'],
    ['the words beside a reference are the comment', '* The chair is independent'],
  ])('%s', (_, text) => {
    expect(types).toContain(text);
  });

  test('unknown keys are refused and the generator leaves no remarks', () => {
    expect(types).not.toContain('[k: string]');
    expect(types).not.toContain('This interface was referenced');
  });
});

test('a fork between null and something is a union', async () => {
  const day = JSON.parse('{ "if": { "type": "null" }, "then": { "type": "null" }, "else": { "type": "string" } }');
  const types = await typesOf({ type: 'object', properties: { validTo: day }, additionalProperties: false }, 'Dated');
  expect(types).toContain('validTo?: null | string;');
});

test('a reference that leads nowhere is refused', async () => {
  await expect(typesOf({ properties: { chair: { $ref: '#/$defs/gone' } } }, 'Broken')).rejects.toThrow('#/$defs/gone');
});
