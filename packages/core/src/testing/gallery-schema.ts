import type { JsonSchema } from '../compiled.js';

/** Every keyword of the dialect's closed subset of JSON Schema, in the places where it may stand. */
export const gallerySchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://schemas.plumbline.example/instruments/gallery/1.0.0.json',
  title: 'Gallery',
  type: 'object',
  'x-instrument': { id: 'gallery' },
  properties: {
    graded: { $ref: '#/$defs/graded', title: 'By reference', 'x-item': { code: '1' } },
    section: {
      type: 'object',
      'x-section': { code: 's' },
      properties: {
        choice: { $ref: '#/$defs/choice' },
        enumerated: { type: 'string', enum: ['a', 'b'] },
        constant: { type: 'boolean', const: true },
        untyped: { oneOf: [{ const: 'yes', title: 'Yes' }] },
        inner: {
          type: 'object',
          properties: { note: { type: 'string', minLength: 2, maxLength: 4 } },
          required: ['note'],
          additionalProperties: false,
        },
      },
      required: ['choice'],
      additionalProperties: false,
    },
    number: { type: 'number', minimum: 0, maximum: 10 },
    open: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 10 },
    integer: { type: 'integer' },
    boolean: { type: 'boolean' },
    date: { type: 'string', format: 'date' },
    email: { type: 'string', format: 'email' },
    uri: { type: 'string', format: 'uri' },
    choices: {
      type: 'array',
      items: { $ref: '#/$defs/choice' },
      uniqueItems: true,
      minItems: 1,
      maxItems: 3,
    },
    rows: {
      type: 'array',
      maxItems: 2,
      uniqueItems: true,
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, count: { type: 'integer', minimum: 0 } },
        required: ['id'],
        additionalProperties: false,
      },
    },
  },
  required: ['section', 'number'],
  additionalProperties: false,
  $defs: {
    choice: {
      type: 'string',
      oneOf: [
        { const: 'good', title: 'Good', 'x-option': { value: 3 } },
        { const: 'not-applicable', title: 'Not applicable', 'x-option': { missing: 'not-applicable' } },
      ],
    },
    graded: {
      type: 'object',
      'x-answer': { score: 'judgement', reason: 'reason' },
      properties: {
        judgement: { $ref: '#/$defs/choice' },
        reason: { type: 'string', minLength: 1 },
        comment: { type: 'string' },
      },
      anyOf: [
        { properties: { judgement: { enum: ['good'] } }, required: ['judgement'] },
        { properties: { judgement: { const: 'not-applicable' } }, required: ['judgement', 'reason'] },
      ],
      additionalProperties: false,
    },
  },
};

export const galleryAnswers = {
  graded: { judgement: 'good' },
  section: { choice: 'good', enumerated: 'a', constant: true, untyped: 'yes', inner: { note: 'abc' } },
  number: 5,
  open: 5,
  integer: 1,
  boolean: false,
  date: '2015-02-28',
  email: 'chair@board.example',
  uri: 'https://board.example/report',
  choices: ['good'],
  rows: [{ id: 'a', count: 1 }, { id: 'b' }],
};
