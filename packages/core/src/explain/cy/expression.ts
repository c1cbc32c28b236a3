import type { ExpressionMessages } from '../expression-messages.js';
import { list } from './words.js';

/** Signs, not words: a Welsh comparison turns on what stands first, and a sign does not. */
const comparisons = { '==': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;
const properties = {
  value: 'y gwerth',
  state: 'y cyflwr',
  evidence: 'y dystiolaeth',
  impact: 'y datganiad effaith',
  critical: 'y seren',
  band: 'y band',
  coverage: 'y gyfran a atebwyd',
  previous: 'y gwerth y tro diwethaf',
} as const;
const inputs = { min: 'yr isaf o’r mewnbynnau', max: 'yr uchaf o’r mewnbynnau', count: 'nifer y mewnbynnau' } as const;
const extremes = { min: 'yr isaf o', max: 'yr uchaf o', coalesce: 'y cyntaf sy’n hysbys o' } as const;
const members = { some: 'o leiaf un o', all: 'pob un o', none: 'dim un o' } as const;

const either = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} neu ${parts.at(-1)}`;

/** Not yet reviewed by a speaker; `explanationLanguages` says so to programs. */
export const expression: ExpressionMessages['expression'] = {
  truth: (value) => (value ? 'gwir' : 'anwir'),
  list,
  part: ({ part, item }) => `${part} (${item})`,
  score: ({ read, score }) => `${properties[read]} ar gyfer ${score}`,
  this: (read) => properties[read],
  inputs: (read) => inputs[read],
  compare: ({ op, left, right }) => `${left} ${comparisons[op]} ${right}`,
  oneOf: ({ needle, choices }) => `${needle} = ${either(choices)}`,
  has: ({ needle, haystack }) => `${haystack} yn cynnwys ${needle}`,
  and: (parts) => parts.join(' a hefyd '),
  or: (parts) => parts.join(' neu '),
  not: (what) => `nid (${what})`,
  answered: ({ what, isAnswered }) => `${what} ${isAnswered ? 'wedi’i ateb' : 'heb ateb'}`,
  state: (item) => `cyflwr ${item}`,
  choice: ({ branches, otherwise }) =>
    [...branches.map(({ when, value }) => `${value} os ${when}`), `fel arall ${otherwise ?? 'anhysbys'}`].join(', '),
  extreme: ({ op, parts }) => `${extremes[op]} ${list(parts)}`,
  members: ({ op, over, that }) => `${members[op]} ${over}: ${that}`,
  count: ({ over, that }) => `faint o ${over} sydd â: ${that}`,
  sum: ({ over, of }) => (of === null ? `cyfanswm ${over}` : `cyfanswm ${of} ar draws ${over}`),
  rows: (section) => `rhesi ${section}`,
  evidence: () => 'y dystiolaeth',
};
