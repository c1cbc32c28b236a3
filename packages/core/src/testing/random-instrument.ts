import fc from 'fast-check';
import type {
  CompiledBandSet,
  CompiledCap,
  CompiledInstrument,
  CompiledItem,
  CompiledScore,
  DecisionRule,
  LookupTable,
  MissingPolicy,
  ScoringMethod,
} from '../compiled.js';
import type { Expression, Members } from '../expression.js';
import { branch } from './expressions.js';

/** Small compiled instruments at random, with every kind of score, cap, condition and missing state. */

const texts = {};
const codes = ['one', 'two', 'three'] as const;

export type RandomAnswers = { readonly [key: string]: string };

const literal = (value: number | string): Expression => ({ op: 'literal', value });
const isCode = (item: number, code: string): Expression => ({
  op: '==',
  left: { op: 'item', item },
  right: literal(code),
});
const thisIs = (read: 'value' | 'band', op: '==' | '>=' | '<=', value: number): Expression => ({
  op,
  left: { op: 'this', read },
  right: literal(value),
});

const bandSet: CompiledBandSet = {
  id: 'three',
  bands: [
    {
      band: 'high',
      value: 3,
      from: 2.5,
      if: { op: '>=', left: { op: 'inputs', read: 'min' }, right: literal(2) },
      texts,
    },
    { band: 'middle', value: 2, from: 1.5, if: null, texts },
    { band: 'low', value: 1, from: null, if: null, texts },
  ],
};

const plainBandSet: CompiledBandSet = {
  id: 'plain',
  bands: bandSet.bands.map((band) => ({ ...band, if: null })),
};

const missingStates = fc.subarray(['not-applicable', 'not-known'] as const);

function itemAt(index: number): fc.Arbitrary<CompiledItem> {
  const when = index === 0 ? fc.constant(null) : fc.option(whenOf(index), { freq: 3 });
  return fc
    .record({
      weight: fc.constantFrom(1, 2, 0.5),
      critical: fc.constantFrom('none', 'limiting', 'critical'),
      reverse: fc.boolean(),
      missing: missingStates,
      when,
    })
    .map(({ weight, critical, reverse, missing, when: condition }) => {
      const options = [
        ...codes.map((code, at) => ({ code, value: at + 1, missing: null, texts })),
        ...missing.map((state) => ({ code: state, value: null, missing: state, texts })),
      ];
      return {
        key: `q${index}`,
        code: `c${index}`,
        pointer: `/q${index}`,
        section: 0,
        rowsOf: null,
        kind: 'choice',
        composite: null,
        options,
        weight,
        critical,
        reverse,
        range: { min: 1, max: 3 },
        themes: ['t'],
        indicators: [],
        when: condition,
        required: 'no',
        missing,
        unit: null,
        control: null,
        duty: null,
        confidentiality: null,
        evidence: [],
        declares: null,
        schema: { type: 'string', enum: options.map(({ code }) => code) },
        texts,
      } as const satisfies CompiledItem;
    });
}

const whenOf = (index: number) =>
  fc.record({
    if: fc
      .tuple(fc.nat({ max: index - 1 }), fc.constantFrom(...codes), fc.boolean())
      .map(
        ([item, code, negate]): Expression => (negate ? { op: '!', operand: isCode(item, code) } : isCode(item, code)),
      ),
    whenUnknown: fc.constantFrom('show', 'hide'),
  });

const capOf = (id: string, cap: Pick<CompiledCap, 'each' | 'if' | 'to'>): CompiledCap => ({ id, texts, ...cap });

const limiting: Expression = { op: '==', left: { op: 'this', read: 'critical' }, right: literal('limiting') };

const itemCaps: readonly CompiledCap[] = [
  capOf('stars/0', { each: 'input', if: { op: 'and', operands: [limiting, thisIs('value', '==', 1)] }, to: 2 }),
  capOf('stars/1', {
    each: 'input',
    if: {
      op: 'and',
      operands: [limiting, { op: '==', left: { op: 'this', read: 'state' }, right: literal('unanswered') }],
    },
    to: 1,
  }),
  capOf('whole/0', { each: null, if: isCode(0, 'two'), to: 1 }),
];

const scoreCaps: readonly CompiledCap[] = [
  capOf('bands/0', { each: 'input', if: thisIs('band', '==', 1), to: 1 }),
  capOf('whole/0', { each: null, if: isCode(0, 'three'), to: 2 }),
];

const valueMethods: readonly ScoringMethod[] = [
  'mean',
  'sum',
  'min',
  'max',
  'median',
  'mode',
  'count',
  'proportion',
  'percent-of-maximum',
];
const policies: readonly MissingPolicy[] = ['exclude', 'prorate', 'worst', 'fail'];

const common = {
  scale: { value: 1, weight: 2 },
  places: null,
  atLeast: 2,
  weight: 1,
  texts,
} as const;

const table: LookupTable = {
  points: [
    { at: 1, value: 30 },
    { at: 1.5, value: 20 },
    { at: 3, value: 45 },
  ],
  between: 'linear',
  beyond: 'nearest',
};

const tables: readonly LookupTable[] = [
  table,
  { ...table, between: 'step' },
  { ...table, between: 'none' },
  { ...table, between: 'step', beyond: 'none' },
];

const settings = {
  minAnswered: fc.constantFrom(0, 0, 0, 1, 2),
  ties: fc.constantFrom('lowest', 'highest'),
  floor: fc.constantFrom('minimum', 'zero'),
  lookup: fc.constantFrom(...tables),
  formula: fc.nat({ max: 4 }),
} as const;

const sumOf = (over: Members, read: 'value' | 'band'): Expression => ({ op: 'sum', over, of: { op: 'this', read } });

/** A decimal, a division, a condition and something put in place of what is not known. */
const formulasOver = (over: Members): readonly Expression[] => [
  { op: '-', operands: [sumOf(over, 'value'), literal(2.7)] },
  { op: '/', operands: [sumOf(over, 'value'), { op: 'count', over, that: thisIs('value', '>=', 2) }] },
  {
    op: 'if',
    branches: [branch({ op: 'some', over, that: thisIs('value', '==', 3) }, literal(-0.3))],
    otherwise: { op: '*', operands: [literal(0.1), sumOf(over, 'value')] },
  },
  { op: 'max', operands: [{ op: 'coalesce', operands: [sumOf(over, 'value'), literal(1)] }, literal(1.5)] },
  { op: 'inputs', read: 'max' },
];

interface Drawn extends Omit<CompiledScore, 'formula' | 'ranges'> {
  readonly formula: number;
}

/** A table reads one input; a formula says itself what missing means. */
function settled({ formula, ...score }: Drawn, over: Members, ranges: CompiledScore['ranges']): CompiledScore {
  const isFormula = score.method === 'formula';
  return {
    ...score,
    missing: isFormula && score.missing !== 'fail' ? 'exclude' : score.missing,
    formula: isFormula ? (formulasOver(over)[formula] ?? null) : null,
    ranges,
  };
}

const itemScore = (id: string, items: readonly CompiledItem[]): fc.Arbitrary<CompiledScore> =>
  fc
    .record({
      ...constants(common),
      ...settings,
      id: fc.constant(id),
      of: fc
        .subarray(
          items.map((_, index) => index),
          { minLength: 1 },
        )
        .map((list) => ({ kind: 'items', items: list, from: 'items' }) as const),
      method: fc.constantFrom(...valueMethods, 'lookup' as const, 'formula' as const),
      missing: fc.constantFrom(...policies),
      minCoverage: fc.constantFrom(0, 0.5, 0.7),
      bands: fc.constantFrom(0, 1),
      caps: fc.subarray([...itemCaps]),
      rules: fc.constant([]),
      weights: fc.constant<readonly number[]>([]),
    })
    .map((score) => {
      const of = score.method === 'lookup' ? { ...score.of, items: score.of.items.slice(0, 1) } : score.of;
      const weights = of.items.map((index) => items[index]?.weight ?? 1);
      return settled(
        { ...score, of, weights },
        { kind: 'items', items: of.items },
        of.items.map((index) => items[index]?.range ?? null),
      );
    });

const overScores = { kind: 'scores', scores: [0, 1] } as const;

const conditions: readonly Expression[] = [
  { op: 'some', over: overScores, that: thisIs('band', '==', 1) },
  { op: 'all', over: overScores, that: thisIs('band', '>=', 2) },
  { op: 'none', over: overScores, that: thisIs('band', '<=', 1) },
  {
    op: '<=',
    left: { op: 'count', over: overScores, that: thisIs('band', '==', 2) },
    right: literal(1),
  },
  { op: '==', left: { op: 'score', score: 0, read: 'band' }, right: { op: 'score', score: 1, read: 'band' } },
  { op: '>=', left: { op: 'inputs', read: 'min' }, right: literal(2) },
  isCode(1, 'three'),
  { op: 'answered', operand: { op: 'item', item: 0 } },
  { op: '>', left: { op: 'score', score: 0, read: 'value' }, right: literal(1.5) },
];

const rules: fc.Arbitrary<readonly DecisionRule[]> = fc
  .array(fc.record({ if: fc.constantFrom(...conditions), band: fc.nat({ max: 2 }), texts: fc.constant(texts) }), {
    maxLength: 3,
  })
  .chain((list) => fc.nat({ max: 2 }).map((band) => [...list, { if: null, band, texts }]));

const topScore: fc.Arbitrary<CompiledScore> = fc
  .record({
    ...constants(common),
    ...settings,
    id: fc.constant('top'),
    of: fc.constant(overScores),
    method: fc.constantFrom(
      ...valueMethods,
      'formula' as const,
      'lookup' as const,
      'decision' as const,
      'decision' as const,
      'decision' as const,
    ),
    missing: fc.constantFrom(...policies),
    minCoverage: fc.constantFrom(0, 0.7),
    bands: fc.constant(0),
    caps: fc.subarray([...scoreCaps]),
    rules,
    weights: fc.constantFrom([1, 1], [2, 1]),
  })
  .map((score) => {
    const of = score.method === 'lookup' ? { ...overScores, scores: [0] } : score.of;
    const weights = score.weights.slice(0, of.scores.length);
    return settled(
      { ...score, of, weights },
      overScores,
      of.scores.map(() => ({ min: 0, max: 10 })),
    );
  });

function constants<T extends object>(values: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
}

const instrumentOf = (items: readonly CompiledItem[], scores: readonly CompiledScore[]): CompiledInstrument => {
  const schema = {
    type: 'object',
    properties: Object.fromEntries(items.map((item) => [item.key, item.schema])),
    additionalProperties: false,
  };
  return {
    format: 1,
    address: 'https://schemas.plumbline.example/instruments/random/1.0.0.json',
    id: 'random',
    version: '1.0.0',
    edition: '2015',
    languages: ['en'],
    texts,
    sections: [{ key: '', code: '', pointer: '', parent: null, weight: 1, when: null, repeats: null, texts }],
    items,
    bandSets: [bandSet, plainBandSet],
    scores,
    themeScores: [],
    flags: [],
    schema: { draft: schema, final: schema },
  } as CompiledInstrument;
};

export const randomInstrument: fc.Arbitrary<CompiledInstrument> = fc
  .integer({ min: 2, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => itemAt(index))))
  .chain((items) =>
    fc
      .tuple(itemScore('first', items), itemScore('second', items), topScore)
      .map((scores) => instrumentOf(items, scores)),
  );

/** Some of the items answered, with any option that each allows. */
export const randomAnswers = ({ items }: CompiledInstrument): fc.Arbitrary<RandomAnswers> =>
  fc
    .tuple(
      ...items.map(({ key, options }) =>
        fc.option(fc.constantFrom(...options.map(({ code }) => code))).map((code) => [key, code] as const),
      ),
    )
    .map((entries) => Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null)));

/** Every set of answers that completes this one: an answer or an allowed state for each item that is open. */
export function completions({ items }: CompiledInstrument, answers: RandomAnswers): readonly RandomAnswers[] {
  let all: readonly RandomAnswers[] = [{}];
  for (const { key, options } of items) {
    const given = answers[key];
    const final = given !== undefined && given !== 'not-known';
    const choices = final ? [given] : options.map(({ code }) => code);
    all = all.flatMap((head) => choices.map((code) => ({ ...head, [key]: code })));
  }
  return all;
}
