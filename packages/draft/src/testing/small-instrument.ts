import { compile } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { soundValue } from './sound-value.js';

const common = 'https://schemas.plumbline.example/common/1.0.0.json';
const graded = (code: string, title: string, more: object = {}) => ({
  $ref: `${common}#/$defs/gradedItem`,
  title,
  'x-item': { code, missing: ['not-applicable'], ...more },
});

export const smallDocument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/instruments/small/1.0.0.json',
  title: 'A small instrument',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'small',
    version: '1.0.0',
    edition: '2015',
    languages: ['en'],
    bands: { g4: { use: `${common}#/x-common/bands/g4` } },
    scores: { board: { of: { section: 'governance' }, method: 'mean', bands: 'g4' } },
  },
  properties: {
    declaredBoard: {
      $ref: `${common}#/$defs/declaration`,
      title: 'Our judgement',
      'x-item': { code: 'D', declares: 'board' },
    },
    governance: {
      type: 'object',
      title: 'Governance',
      'x-section': { code: '1' },
      properties: {
        chairInPost: {
          $ref: `${common}#/$defs/yesNo`,
          title: 'Is the chair in post?',
          'x-item': { code: '1.0', missing: ['not-known'] },
        },
        chairGap: {
          type: 'string',
          format: 'date',
          title: 'Since when not?',
          'x-item': { code: '1.0a', when: { '==': [{ var: 'governance.chairInPost' }, 'no'] } },
        },
        chairIndependent: graded('1.1', 'The chair is independent'),
        challenge: graded('1.2', 'Partners challenge each other'),
        worry: {
          type: 'integer',
          minimum: 0,
          maximum: 10,
          title: 'How worried are you?',
          'x-item': { code: '1.4', scored: false },
        },
        agencies: {
          type: 'array',
          uniqueItems: true,
          maxItems: 3,
          title: 'Which agencies came?',
          items: {
            type: 'string',
            oneOf: ['police', 'health', 'schools'].map((agency) => ({ const: agency, title: agency })),
          },
          'x-item': { code: '1.5' },
        },
        summary: { type: 'string', maxLength: 200, title: 'In your words', 'x-item': { code: '1.6' } },
      },
      additionalProperties: false,
    },
    workforce: {
      type: 'array',
      title: 'Workforce',
      maxItems: 50,
      'x-section': { code: 'W', repeats: 'row', key: ['role'] },
      items: {
        type: 'object',
        properties: {
          role: { type: 'string', title: 'Role', maxLength: 100, 'x-item': { code: 'W.0' } },
          inPostFte: { type: 'number', title: 'In post', minimum: 0, maximum: 1000, 'x-item': { code: 'W.1' } },
          vacancyFte: { type: 'number', title: 'Vacant', minimum: 0, maximum: 1000, 'x-item': { code: 'W.2' } },
          note: { type: 'string', title: 'Note', maxLength: 100, 'x-item': { code: 'W.3' } },
          source: { type: 'string', title: 'Source', maxLength: 100 },
        },
        additionalProperties: false,
      },
    },
    signOff: {
      type: 'object',
      title: 'Sign-off',
      'x-section': { code: 'S' },
      properties: {
        chairSignedOn: { $ref: `${common}#/$defs/day`, title: 'Signed on', 'x-item': { code: 's1' } },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

/** A section of graded items, a question shown by another, several choices, rows with a key, a declared grade and a sign-off. */
export const smallInstrument = soundValue(compile(smallDocument, { documents }));
