import type { CompiledInstrument, Expression, MissingPolicy, ScoreInputs, ScoringMethod } from '@plumbline/core';

type FlagKind = CompiledInstrument['flags'][number]['kind'];

/** Names that `@plumbline/core/run` exports them by, in the order in which a module lists them. */
const methods = {
  mean: 'mean',
  sum: 'sum',
  min: 'min',
  max: 'max',
  median: 'median',
  mode: 'mode',
  count: 'count',
  proportion: 'proportion',
  'percent-of-maximum': 'percentOfMaximum',
  lookup: 'lookup',
  formula: 'formula',
  decision: 'decision',
} satisfies Record<ScoringMethod, string>;

const flagKinds = {
  condition: 'condition',
  'stale-evidence': 'staleEvidence',
  'view-disagreement': 'viewDisagreementAlone',
} satisfies Record<FlagKind, string>;

const operators = {
  literal: 'literal',
  item: 'item',
  element: 'element',
  score: 'score',
  this: 'ofThis',
  inputs: 'inputs',
  '==': 'comparison',
  '!=': 'comparison',
  '<': 'comparison',
  '<=': 'comparison',
  '>': 'comparison',
  '>=': 'comparison',
  in: 'among',
  and: 'and',
  or: 'or',
  '!': 'not',
  if: 'choice',
  '+': 'arithmetic',
  '-': 'arithmetic',
  '*': 'arithmetic',
  '/': 'arithmetic',
  min: 'arithmetic',
  max: 'arithmetic',
  coalesce: 'coalesce',
  some: 'some',
  all: 'all',
  none: 'none',
  count: 'countThat',
  sum: 'sumOf',
  answered: 'answered',
  state: 'state',
} satisfies Record<Expression['op'], string>;

const inputs = { items: 'ofItems', scores: 'ofScores', rows: 'ofRows' } satisfies Record<ScoreInputs['kind'], string>;

/** The others need nothing but the arithmetic. */
const policies = { worst: 'worst' } satisfies Partial<Record<MissingPolicy, string>>;

const formats = { date: 'dateFormat', email: 'emailFormat', uri: 'uriFormat' };

/** Keys as the instrument writes them, with the exports of `@plumbline/core/run` that they stand for. */
type Named = readonly (readonly [key: string, exported: string])[];

export interface Parts {
  readonly formats: Named;
  readonly operators: Named;
  readonly possibleOperators: Named;
  readonly methods: Named;
  readonly inputs: Named;
  readonly policies: Named;
  readonly flagKinds: Named;
}

/** Every operator, scoring method, kind of flag and format that an instrument names: all that its module has to bring along. */
export const partsOf = (compiled: CompiledInstrument): Parts => {
  const named = among(operators, namedBy('op', { ...compiled, schema: null }));
  const scores = [...compiled.scores, ...compiled.themeScores];
  return {
    formats: among(formats, namedBy('format', compiled.schema.final)),
    operators: named,
    possibleOperators: named.map(([key, exported]) => [key, `${exported}Possible`]),
    methods: among(
      methods,
      scores.map(({ method }) => method),
    ),
    inputs: among(
      inputs,
      scores.map(({ of }) => of.kind),
    ),
    policies: among(
      policies,
      scores.map(({ missing }) => missing),
    ),
    flagKinds: among(
      flagKinds,
      compiled.flags.map(({ kind }) => kind),
    ),
  };
};

const among = (all: Readonly<Record<string, string>>, named: readonly string[]): Named =>
  Object.entries(all).filter(([key]) => named.includes(key));

/** Wherever the word stands: a property called `format` may bring a format too many, and never one too few. */
const namedBy = (word: string, node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === word && typeof value === 'string' ? [value] : namedBy(word, value),
  );
};
