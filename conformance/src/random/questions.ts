import type { Chance } from './seeded.js';

export type Node = { readonly [key: string]: unknown };

/** A question as the rest of the generator needs to know it. */
export interface Question {
  readonly key: string;
  /** As `var` reads it: `s.q3`. */
  readonly path: string;
  readonly section: string | null;
  readonly kind: 'choice' | 'composite' | 'number' | 'plain';
  /** Codes that are answers, and codes that say why there is none. */
  readonly codes: readonly string[];
  readonly missing: readonly string[];
  readonly values: readonly number[];
  /** `null`: open-ended, or nothing to count. */
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly isScored: boolean;
  readonly weight: number;
}

const scales: readonly (readonly number[])[] = [
  [1, 2, 3, 4],
  [0, 1, 2, 3],
  [0, 1],
  [-2, -1, 0, 1, 2],
  [0.1, 0.2, 0.3, 0.5],
  [4, 3, 2, 1],
  [0, 2.5, 5, 10],
];
const states = ['not-applicable', 'not-known', 'declined'] as const;
const weights = [1, 1, 1, 2, 0.5, 1.5, 0.1, 3, 0.25] as const;

/**
 * How much of the dialect an instrument uses. `plain` keeps to what flat tables hold, `uniform` to what columns are summed
 * by, so that the fast ways of the engines are walked as often as the general ones.
 */
export type Profile = 'any' | 'plain' | 'uniform';

export function questionOf(chance: Chance, key: string, section: string | null, profile: Profile): Question {
  const path = section === null ? key : `${section}.${key}`;
  const drawn = chance.one(['choice', 'choice', 'choice', 'composite', 'number', 'plain'] as const);
  const kind = profile !== 'any' && drawn === 'number' ? 'composite' : drawn;
  const common = { key, path, section, kind, weight: chance.one(weights) };
  if (kind === 'number') {
    const range = chance.in(0.7)
      ? chance.one([
          { min: 0, max: 10 },
          { min: -5, max: 5 },
          { min: 0.5, max: 4 },
        ])
      : null;
    return { ...common, codes: [], missing: [], values: [], range, isScored: chance.in(0.8) };
  }
  if (kind === 'plain')
    return { ...common, codes: ['yes', 'no'], missing: [], values: [], range: null, isScored: false };
  const values = profile === 'uniform' ? [1, 2, 3] : chance.one(scales);
  const range = { min: Math.min(...values), max: Math.max(...values) };
  const codes = values.map((_, at) => `o${at}`);
  return { ...common, codes, missing: chance.some(states), values, range, isScored: chance.in(0.9) };
}

/** The JSON Schema of a question's answer. */
export function schemaOf(question: Question): Node {
  const options = [
    ...question.codes.map((code, at) => ({
      const: code,
      title: code,
      ...(question.values.length === 0 ? {} : { 'x-option': { value: question.values[at] } }),
    })),
    ...question.missing.map((state) => ({ const: state, title: state, 'x-option': { missing: state } })),
  ];
  switch (question.kind) {
    case 'choice':
    case 'plain':
      return { oneOf: options };
    case 'number':
      return {
        type: 'number',
        ...(question.range === null ? {} : { minimum: question.range.min, maximum: question.range.max }),
      };
    case 'composite':
      return { $ref: `#/$defs/${question.key}` };
  }
}

const evidence = {
  type: 'array',
  items: {
    type: 'object',
    properties: { title: { type: 'string' }, date: { type: 'string', format: 'date' } },
    additionalProperties: false,
  },
};

/** Composite answers are definitions; each question has its own. */
export const definitionsOf = (questions: readonly Question[]): Node =>
  Object.fromEntries(
    questions
      .filter(({ kind }) => kind === 'composite')
      .map((question) => [
        question.key,
        {
          type: 'object',
          properties: {
            grade: { ...schemaOf({ ...question, kind: 'choice' }), type: 'string' },
            evidence,
            impact: { type: 'string' },
          },
          additionalProperties: false,
          'x-answer': { score: 'grade', evidence: 'evidence', impact: 'impact' },
        },
      ]),
  );
