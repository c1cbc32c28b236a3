import { conditionOf, type Sight } from './conditions.js';
import { definitionsOf, type Node, type Profile, type Question, questionOf, schemaOf } from './questions.js';
import { decision, formula, itemScore, lookup, type Made, rowScore, upperScore } from './scores.js';
import type { Chance } from './seeded.js';

/** An instrument document drawn at random, with what answers to it need to know. */
export interface Drawn {
  readonly document: Node;
  readonly documents: { readonly [address: string]: unknown };
  readonly questions: readonly Question[];
  readonly hasTable: boolean;
  readonly declared: boolean;
}

const base = 'https://schemas.plumbline.example';
const themes = `${base}/themes/random/1.0.0.json`;

export function instrumentOf(chance: Chance): Drawn {
  const profile = chance.one(['any', 'any', 'plain', 'uniform'] as const);
  const isPlain = profile !== 'any';
  const questions = questionsOf(chance, profile);
  const hasTable = !isPlain && chance.in(0.6);
  const hasThemes = chance.in(0.4);
  const scores = scoresOf(chance, questions, hasTable, profile);
  const judged = scores.filter(({ bands }) => bands !== null);
  const declares = judged.length > 0 && chance.in(0.4) ? chance.one(judged).id : null;
  const annotations = questions.map((question, at) =>
    annotationOf(chance, question, questions.slice(0, at), hasThemes, isPlain),
  );
  const properties = arranged(chance, questions, annotations);
  const definitions = definitionsOf(questions);
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/instruments/random/1.0.0.json`,
    title: 'Drawn at random',
    type: 'object',
    'x-instrument': {
      dialect: `${base}/meta/instrument/1.0.0.json`,
      id: 'random',
      version: '1.0.0',
      edition: '2026',
      languages: ['en'],
      ...(hasThemes ? { themes } : {}),
      bands: Object.fromEntries([
        ...scores.flatMap(({ id, bands }) => (bands === null ? [] : [[`bands-${id}`, bands]])),
        [
          'bands-theme',
          [
            { band: 'top', value: 3, from: 1.5 },
            { band: 'low', value: 1 },
          ],
        ],
      ]),
      caps: capsOf(chance, questions, scores, hasTable, isPlain),
      scores: Object.fromEntries(scores.map(({ id, node }) => [id, node])),
      ...(hasThemes
        ? { themeScores: { method: chance.one(['mean', 'sum', 'max']), minCoverage: 0.5, bands: 'bands-theme' } }
        : {}),
      flags: flagsOf(chance, questions, scores, { hasTable, hasThemes, isPlain, isDeclared: declares !== null }),
    },
    properties: {
      ...properties,
      ...(hasTable ? { rows: table } : {}),
      ...(declares === null ? {} : { declared: { $ref: '#/$defs/declared', 'x-item': { code: 'D', declares } } }),
    },
    additionalProperties: false,
    $defs: { ...definitions, ...(declares === null ? {} : { declared }) },
  };
  const isEmpty = Object.keys(document.$defs).length === 0;
  const { $defs: _, ...bare } = document;
  return {
    document: isEmpty ? bare : document,
    documents: hasThemes
      ? {
          [themes]: {
            $id: themes,
            themes: [
              { slug: 'one', title: '1' },
              { slug: 'two', title: '2' },
            ],
          },
        }
      : {},
    questions,
    hasTable,
    declared: declares !== null,
  };
}

/** The first two are always counted, shown and bounded: the score that visibility may read is made of them. */
function questionsOf(chance: Chance, profile: Profile): readonly Question[] {
  const hasSection = chance.in(0.5);
  const first = [0, 1].map(
    (at): Question => ({
      key: `q${at}`,
      path: `q${at}`,
      section: null,
      kind: 'choice',
      codes: ['o0', 'o1', 'o2'],
      missing: ['not-applicable', 'not-known', 'declined'],
      values: [1, 2, 3],
      range: { min: 1, max: 3 },
      isScored: true,
      weight: chance.one([1, 2, 0.5]),
    }),
  );
  const count = chance.whole(1, 6);
  const rest = Array.from({ length: count }, (_, at) =>
    questionOf(chance, `q${at + 2}`, hasSection && at > 1 ? 's' : null, profile),
  );
  return [...first, ...rest];
}

function annotationOf(
  chance: Chance,
  question: Question,
  before: readonly Question[],
  hasThemes: boolean,
  isPlain: boolean,
): Node {
  const isFirst = before.length < 2;
  const canTurn = question.range !== null && question.kind !== 'plain';
  const sight: Sight = {
    questions: before,
    scores: before.length >= 2 && !isPlain ? [{ id: 'early', hasBands: false, hasValue: true }] : [],
    table: null,
    member: null,
    hasInputs: false,
    isFlag: false,
    isPlain,
  };
  return {
    code: question.key.toUpperCase(),
    weight: question.weight,
    ...(chance.in(0.4) ? { critical: chance.one(['critical', 'limiting']) } : {}),
    ...(canTurn && !isFirst && chance.in(0.25) ? { reverse: true } : {}),
    ...(!isFirst && chance.in(0.35)
      ? { when: conditionOf(chance, sight, 1), whenUnknown: chance.one(['hide', 'show']) }
      : {}),
    ...(hasThemes && chance.in(0.6) ? { themes: chance.some(['one', 'two'], 1) } : {}),
    ...(question.kind === 'number' && question.isScored ? { scored: true } : {}),
    ...(question.values.length > 0 && !question.isScored ? { scored: false } : {}),
  };
}

function arranged(chance: Chance, questions: readonly Question[], annotations: readonly Node[]): Node {
  const nodes = questions.map(
    (question, at) => [question, { ...schemaOf(question), 'x-item': annotations[at] }] as const,
  );
  const inside = nodes.filter(([{ section }]) => section !== null);
  const first = questions[0];
  const when =
    first !== undefined && chance.in(0.4)
      ? { when: { [chance.one(['==', '!='])]: [{ var: first.path }, 'o0'] }, whenUnknown: chance.one(['hide', 'show']) }
      : {};
  const section = {
    type: 'object',
    'x-section': { code: 'S', ...when },
    properties: Object.fromEntries(inside.map(([{ key }, node]) => [key, node])),
    additionalProperties: false,
  };
  return {
    ...Object.fromEntries(nodes.filter(([{ section: of }]) => of === null).map(([{ key }, node]) => [key, node])),
    ...(inside.length === 0 ? {} : { s: section }),
  };
}

const table = {
  type: 'array',
  'x-section': { code: 'R', repeats: 'row', key: ['role'] },
  items: {
    type: 'object',
    properties: {
      role: { type: 'string', oneOf: ['x', 'y', 'z'].map((code) => ({ const: code, title: code })) },
      amount: { type: 'number', 'x-item': { code: 'R1' } },
      level: { type: 'integer', minimum: 0, maximum: 3, 'x-item': { code: 'R2' } },
    },
    additionalProperties: false,
  },
};

const declared = {
  type: 'object',
  properties: {
    grade: {
      type: 'string',
      oneOf: [3, 2, 1].map((value) => ({ const: `g${value}`, title: `g${value}`, 'x-option': { value } })),
    },
  },
  additionalProperties: false,
  'x-answer': { score: 'grade' },
};

const readable = (made: readonly Made[]): Sight['scores'] =>
  made.map(({ id, bands, hasValue }) => ({ id, hasBands: bands !== null, hasValue }));

function scoresOf(
  chance: Chance,
  questions: readonly Question[],
  hasTable: boolean,
  profile: Profile,
): readonly Made[] {
  const isPlain = profile !== 'any';
  const counted = questions.filter(({ isScored }) => isScored);
  const early: Made = {
    id: 'early',
    node: { of: { items: ['q0', 'q1'] }, method: 'mean' },
    bands: null,
    hasValue: true,
  };
  const made: Made[] = [early];
  const sight = (): Sight => ({
    questions,
    scores: readable(made),
    table: hasTable ? 'rows' : null,
    member: null,
    hasInputs: false,
    isFlag: false,
    isPlain,
  });
  const count = chance.whole(1, 3);
  for (let at = 0; at < count; at++)
    made.push(itemScore(chance, `i${at}`, counted, { ...sight(), scores: readable([early]) }, profile));
  if (hasTable) made.push(rowScore(chance, 'r0', { ...sight(), scores: readable([early]) }));
  if (chance.in(0.6)) made.push(upperScore(chance, 't0', made, sight(), isPlain));
  if (!isPlain && chance.in(0.6)) made.push(lookup(chance, 'l0', made, sight()));
  if (!isPlain && chance.in(0.6)) made.push(formula(chance, 'f0', made, questions, sight()));
  if (chance.in(0.6)) made.push(decision(chance, 'd0', made, sight()));
  if (chance.in(0.2)) made.push(upperScore(chance, 't1', made, sight(), isPlain));
  return made;
}

function capsOf(
  chance: Chance,
  questions: readonly Question[],
  scores: readonly Made[],
  hasTable: boolean,
  isPlain: boolean,
): Node {
  const low = scores.filter(({ id }) => id === 'early' || id.startsWith('i'));
  const sight: Sight = {
    questions,
    scores: readable(low.filter(({ id }) => id === 'early')),
    table: hasTable ? 'rows' : null,
    member: null,
    hasInputs: true,
    isFlag: false,
    isPlain,
  };
  const cap = (each: Sight['member'], of: Sight) => ({
    ...(each === null ? {} : { each: 'input' }),
    if: conditionOf(chance, { ...of, member: each }, 1),
    to: chance.one(['middle', 'low']),
  });
  const limiting = { '==': [{ this: 'critical' }, 'limiting'] };
  return {
    stars: [
      { each: 'input', if: { and: [limiting, { '<=': [{ this: 'value' }, chance.one([0, 1])] }] }, to: 'low' },
      { each: 'input', if: { and: [limiting, { '==': [{ this: 'state' }, 'unanswered'] }] }, to: 'middle' },
      cap('item', sight),
    ],
    whole: [cap(null, sight)],
    upper: [cap('score', { ...sight, scores: readable(low) }), cap(null, { ...sight, scores: readable(low) })],
  };
}

function flagsOf(
  chance: Chance,
  questions: readonly Question[],
  scores: readonly Made[],
  has: {
    readonly hasTable: boolean;
    readonly hasThemes: boolean;
    readonly isPlain: boolean;
    readonly isDeclared: boolean;
  },
): readonly Node[] {
  const sight: Sight = {
    questions,
    scores: readable(scores),
    table: has.hasTable ? 'rows' : null,
    member: null,
    hasInputs: false,
    isFlag: true,
    isPlain: has.isPlain,
  };
  const flag = (id: string, each: string | null, member: Sight['member']) => ({
    id,
    severity: chance.one(['info', 'attention', 'concern', 'urgent']),
    ...(each === null ? {} : { each }),
    if: conditionOf(chance, { ...sight, member }, 2),
  });
  return [
    flag('of-items', 'item', 'item'),
    flag('of-scores', 'score', 'score'),
    flag('of-all', null, null),
    ...(has.hasThemes ? [flag('of-themes', 'theme', 'score')] : []),
    ...(has.isDeclared ? [flag('of-declarations', 'declaration', 'declaration')] : []),
    ...(chance.in(0.5) ? [{ id: 'stale', severity: 'info', kind: 'stale-evidence', months: chance.whole(1, 14) }] : []),
    ...(chance.in(0.2) ? [{ id: 'apart', severity: 'info', kind: 'view-disagreement', difference: 1 }] : []),
  ];
}
