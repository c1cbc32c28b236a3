import { conditionOf, rowCondition, type Sight } from './conditions.js';
import type { Node, Profile, Question } from './questions.js';
import type { Chance } from './seeded.js';

/** A score with the band set that is its own. */
export interface Made {
  readonly id: string;
  readonly node: Node;
  readonly bands: readonly Node[] | null;
  readonly hasValue: boolean;
}

interface Ends {
  readonly least: number;
  readonly most: number;
}

const itemMethods = [
  'mean',
  'mean',
  'sum',
  'sum',
  'min',
  'max',
  'median',
  'mode',
  'count',
  'proportion',
  'percent-of-maximum',
] as const;
const methodsOf = {
  any: itemMethods,
  plain: ['mean', 'mean', 'sum', 'min', 'max', 'count', 'proportion'],
  uniform: ['mean', 'mean', 'proportion'],
} as const satisfies Record<Profile, readonly string[]>;
const rowMethods = ['mean', 'sum', 'min', 'max', 'median', 'mode', 'count', 'proportion'] as const;
const upperMethods = ['mean', 'mean', 'sum', 'min', 'max', 'median', 'mode', 'count', 'proportion'] as const;
const places = (chance: Chance) => (chance.in(0.3) ? { places: chance.whole(0, 2) } : {});

export function itemScore(
  chance: Chance,
  id: string,
  questions: readonly Question[],
  sight: Sight,
  profile: Profile,
): Made {
  const of = chance.some(questions, 1);
  const method = chance.one(methodsOf[profile]);
  const isBounded = of.every(({ range }) => range !== null);
  const used = method === 'percent-of-maximum' && !isBounded ? 'mean' : method;
  const node = {
    of: { items: of.map(({ key }) => key) },
    method: used,
    ...(profile === 'uniform' ? uniformSettings(chance, used) : settingsOf(chance, used, of.length, isBounded)),
    ...(chance.in(0.4) ? { weight: chance.one([2, 0.5, 1.5]) } : {}),
  };
  const withBands = banded(chance, id, node, endsOf(used, of), { ...sight, hasInputs: true });
  const caps = [...(chance.in(0.5) ? ['stars'] : []), ...(chance.in(0.4) ? ['whole'] : [])];
  return withBands.bands === null || caps.length === 0
    ? withBands
    : { ...withBands, node: { ...withBands.node, caps } };
}

const uniformSettings = (chance: Chance, method: string): Node => ({
  ...(chance.in(0.6) ? { minCoverage: chance.one([0.3, 0.5, 0.7, 1]) } : {}),
  ...(method === 'proportion' ? { atLeast: chance.one([1, 2, 2.5]) } : {}),
});

function settingsOf(chance: Chance, method: string, inputs: number, isBounded: boolean): Node {
  const policies = [
    'exclude',
    'exclude',
    'fail',
    ...(isBounded ? ['worst', 'worst'] : []),
    ...(method === 'sum' ? ['prorate', 'prorate'] : []),
  ];
  return {
    missing: chance.one(policies),
    ...(chance.in(0.5) ? { minCoverage: chance.one([0.3, 0.5, 0.7, 1]) } : {}),
    ...(chance.in(0.2) ? { minAnswered: chance.whole(1, inputs) } : {}),
    ...(method === 'count' || method === 'proportion' ? { atLeast: chance.one([0, 1, 2, 0.3, 2.5]) } : {}),
    ...(method === 'mode' && chance.in(0.5) ? { ties: chance.one(['lowest', 'highest']) } : {}),
    ...(method === 'percent-of-maximum' && chance.in(0.3) ? { floor: 'minimum' } : {}),
    ...places(chance),
  };
}

function endsOf(method: string, of: readonly Question[]): Ends {
  const ranges = of.map(({ range, weight }) => ({ ...(range ?? { min: 0, max: 5 }), weight }));
  switch (method) {
    case 'sum':
      return {
        least: ranges.reduce((sum, { min, weight }) => sum + Math.min(0, min * weight), 0),
        most: ranges.reduce((sum, { max, weight }) => sum + Math.max(0, max * weight), 0),
      };
    case 'count':
      return { least: 0, most: of.length };
    case 'proportion':
      return { least: 0, most: 1 };
    case 'percent-of-maximum':
      return { least: 0, most: 100 };
    default:
      return { least: Math.min(...ranges.map(({ min }) => min)), most: Math.max(...ranges.map(({ max }) => max)) };
  }
}

const steps = [0.25, 0.3, 0.5, 0.6, 0.75] as const;
const tidy = (value: number): number => Number(value.toFixed(3));

/** Three bands by the same names in every set, so that any cap fits any score. */
function banded(chance: Chance, id: string, node: Node, { least, most }: Ends, sight: Sight): Made {
  if (!chance.in(0.75) || !(most > least)) return { id, node, bands: null, hasValue: true };
  const lower = chance.whole(0, 2);
  const at = (share: number) => tidy(least + share * (most - least));
  const test = (share: number) => (chance.in(share) ? { if: conditionOf(chance, sight, 1) } : {});
  const bands = [
    { band: 'top', value: 3, from: at(steps[lower + chance.whole(1, 2)] ?? 0.75), ...test(0.4) },
    { band: 'middle', value: 2, from: at(steps[lower] ?? 0.25), ...test(0.15) },
    { band: 'low', value: 1 },
  ];
  return { id, node: { ...node, bands: `bands-${id}` }, bands, hasValue: true };
}

export function rowScore(chance: Chance, id: string, sight: Sight): Made {
  const method = chance.one(rowMethods);
  const value = chance.in(0.7) ? { var: 'amount' } : { '+': [{ var: 'amount' }, { var: 'level' }] };
  const node = {
    of: { rows: 'rows', value, ...(chance.in(0.5) ? { where: rowCondition(chance) } : {}) },
    method,
    ...settingsOf(chance, method, 1, false),
  };
  return banded(chance, id, node, { least: 0, most: 8 }, { ...sight, hasInputs: true });
}

export function upperScore(chance: Chance, id: string, below: readonly Made[], sight: Sight, isPlain: boolean): Made {
  const means = below.filter(({ node }) => ['mean', 'proportion', 'decision'].includes(String(node.method)));
  const of = chance.some(isPlain ? means : below, 2);
  const method = isPlain ? 'mean' : chance.one(upperMethods);
  const node = {
    of: { scores: of.map((each) => each.id) },
    method,
    ...settingsOf(chance, method, of.length, !isPlain),
  };
  const made = banded(chance, id, node, { least: 0, most: 4 }, { ...sight, hasInputs: true });
  return made.bands === null || !chance.in(0.6) ? made : { ...made, node: { ...made.node, caps: ['upper'] } };
}

export function decision(chance: Chance, id: string, below: readonly Made[], sight: Sight): Made {
  const of = chance.some(below, 1);
  const rule = () => ({
    if: conditionOf(chance, { ...sight, hasInputs: true }, 2),
    band: chance.one(['top', 'middle', 'low']),
  });
  const node = {
    of: { scores: of.map((each) => each.id) },
    method: 'decision',
    rules: [...Array.from({ length: chance.whole(1, 4) }, rule), { band: chance.one(['top', 'middle', 'low']) }],
    ...(chance.in(0.2) ? { missing: 'fail' } : {}),
    ...(chance.in(0.3) ? { minCoverage: 0.5 } : {}),
    ...(chance.in(0.5) ? { caps: ['upper'] } : {}),
    bands: `bands-${id}`,
  };
  const bands = [
    { band: 'top', value: 3 },
    { band: 'middle', value: 2 },
    { band: 'low', value: 1 },
  ].map((band, at) => (at < 2 ? { ...band, from: 3 - at } : band));
  return { id, node, bands, hasValue: false };
}

export function lookup(chance: Chance, id: string, below: readonly Made[], sight: Sight): Made {
  const of = chance.one(below.filter(({ hasValue }) => hasValue));
  const ats = [-2, 0, 0.5, 1, 2, 2.5, 3, 5, 10, 50].filter(() => chance.in(0.7));
  const points = (ats.length > 1 ? ats : [0, 3]).map((at) => ({ at, value: chance.one([-1, 0, 1.5, 2, 3, 10, 0.1]) }));
  const node = {
    of: { scores: [of.id] },
    method: 'lookup',
    lookup: {
      points,
      between: chance.one(['step', 'linear', 'none']),
      beyond: chance.one(['nearest', 'none']),
    },
    ...places(chance),
  };
  return banded(chance, id, node, { least: -1, most: 10 }, { ...sight, hasInputs: true });
}

export function formula(
  chance: Chance,
  id: string,
  below: readonly Made[],
  questions: readonly Question[],
  sight: Sight,
): Made {
  const valued = below.filter(({ hasValue }) => hasValue);
  const numbers = questions.filter(({ kind }) => kind === 'number');
  const counted = questions.filter(({ values }) => values.length > 0);
  const term = (): unknown => {
    switch (chance.whole(0, 4)) {
      case 0:
        return chance.one([1, 0.1, -2, 100, 0.269]);
      case 1:
        return numbers.length === 0 ? 2 : { var: chance.one(numbers).path };
      case 2:
        return counted.length === 0
          ? 3
          : { count: [{ items: chance.some(counted, 1).map(({ key }) => key) }, { '>=': [{ this: 'value' }, 2] }] };
      default:
        return { score: chance.one(valued).id };
    }
  };
  const tree = (depth: number): unknown => {
    if (depth === 0) return term();
    if (chance.in(0.2)) return { if: [conditionOf(chance, sight, 0), tree(depth - 1), term()] };
    return { [chance.one(['+', '-', '*', '/', 'min', 'max'])]: [tree(depth - 1), term()] };
  };
  const of = chance.some(valued, 1);
  const node = {
    of: { scores: of.map((each) => each.id) },
    method: 'formula',
    formula: tree(chance.whole(1, 2)),
    ...(chance.in(0.3) ? { minAnswered: chance.whole(1, of.length) } : {}),
    ...places(chance),
  };
  return banded(chance, id, node, { least: -5, most: 20 }, { ...sight, hasInputs: true });
}
