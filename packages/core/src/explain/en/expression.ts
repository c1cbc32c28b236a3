import type { ExpressionMessages } from '../expression-messages.js';
import { list } from './words.js';

const comparisons = {
  '==': 'is',
  '!=': 'is not',
  '<': 'is below',
  '<=': 'is at most',
  '>': 'is above',
  '>=': 'is at least',
} as const;
const properties = {
  value: 'value',
  state: 'state',
  evidence: 'evidence',
  impact: 'impact statement',
  critical: 'star',
  band: 'band',
  coverage: 'coverage',
  previous: 'value last time',
} as const;
const inputs = {
  min: 'the lowest of what enters',
  max: 'the highest of what enters',
  count: 'the number of what enters',
} as const;
const extremes = { min: 'the lowest of', max: 'the highest of', coalesce: 'the first known of' } as const;
const members = { some: 'at least one', all: 'each', none: 'none' } as const;

const either = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;

export const expression: ExpressionMessages['expression'] = {
  truth: String,
  list,
  part: ({ part, item }) => `${part} of ${item}`,
  score: ({ read, score }) => `the ${read} of ${score}`,
  this: (read) => `its ${properties[read]}`,
  inputs: (read) => inputs[read],
  compare: ({ op, left, right }) => `${left} ${comparisons[op]} ${right}`,
  oneOf: ({ needle, choices }) => `${needle} is ${either(choices)}`,
  has: ({ needle, haystack }) => `${haystack} has ${needle} among it`,
  and: (parts) => parts.join(' and '),
  or: (parts) => parts.join(' or '),
  not: (what) => `not (${what})`,
  answered: ({ what, isAnswered }) => `${what} is ${isAnswered ? '' : 'not '}answered`,
  state: (item) => `the state of ${item}`,
  choice: ({ branches, otherwise }) =>
    [...branches.map(({ when, value }) => `${value} if ${when}`), `else ${otherwise ?? 'unknown'}`].join(', '),
  extreme: ({ op, parts }) => `${extremes[op]} ${list(parts)}`,
  members: ({ op, over, that }) => `for ${members[op]} of ${over}: ${that}`,
  count: ({ over, that }) => `how many of ${over} have: ${that}`,
  sum: ({ over, of }) => (of === null ? `the total of ${over}` : `the total of ${of} over ${over}`),
  rows: (section) => `the rows of ${section}`,
  evidence: () => 'its evidence',
};
