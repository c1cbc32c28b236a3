import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Edit, edited } from './edit.js';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, readDocument } from './published.js';
import { codesIn, runHere } from './run-here.js';

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const board = readDocument(boardInstrument);
const x = '/x-instrument';
const scores = `${x}/scores`;
const governance = '/properties/governance/properties';
const chair = `${governance}/chairIndependent/x-item`;
const vacantSince = '/properties/context/properties/chairVacantSince/x-item/when';
const wellMade = { of: { section: 'governance' }, method: 'mean' };
const yesOrNo = (more: object) => [
  { const: 'yes', title: 'Yes', 'x-option': { value: 1 } },
  { const: 'no', title: 'No', ...more },
];
const question = { title: 'Did all members come?', 'x-item': { code: 'ls1.9' } };

interface Mistake {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly code: string;
  readonly path: string;
  readonly expected?: string;
  readonly found: unknown;
  readonly says: string;
  readonly mend: string;
}

const mistakes: readonly Mistake[] = [
  {
    name: 'two items with one code',
    edits: [[`${governance}/membersSenior/x-item/code`, 'ls1.1']],
    code: 'item-code-repeated',
    path: `${governance}/membersSenior/x-item/code`,
    found: 'ls1.1',
    says: 'The item code “ls1.1” is used twice.',
    mend: 'Give it',
  },
  {
    name: 'a theme that the taxonomy has not',
    edits: [[`${chair}/themes`, ['leadrship']]],
    code: 'theme-unknown',
    path: `${chair}/themes/0`,
    found: 'leadrship',
    says: 'There is no theme “leadrship”.',
    mend: 'Did you mean “leadership”?',
  },
  {
    name: 'a key that is misspelt',
    edits: [[`${chair}/wieght`, 2]],
    code: 'key-unknown',
    path: `${chair}/wieght`,
    found: 'wieght',
    says: 'wieght',
    mend: 'Did you mean “weight”?',
  },
  {
    name: 'an option without a value',
    edits: [[`${governance}/allCame`, { ...question, oneOf: yesOrNo({}) }]],
    code: 'option-without-value',
    path: `${governance}/allCame`,
    found: 'no',
    says: 'The option “no” of a scored item has neither a value nor a missing state.',
    mend: 'x-option',
  },
  {
    name: 'a cap whose condition reads a score that is not there',
    edits: [[`${x}/caps/limitingSections/0/if/==/0/band`, 'treshholds']],
    code: 'score-unknown',
    path: `${x}/caps/limitingSections/0/if/==/0/band`,
    found: 'treshholds',
    says: 'There is no score “treshholds”.',
    mend: 'Did you mean “thresholds”?',
  },
  {
    name: 'scores in a circle',
    edits: [
      [`${scores}/a`, { of: { scores: ['b'] }, method: 'mean' }],
      [`${scores}/b`, { of: { scores: ['a'] }, method: 'mean' }],
    ],
    code: 'score-has-circle',
    path: `${scores}/a`,
    found: 'a -> b -> a',
    says: 'Scores wait for each other: a -> b -> a.',
    mend: 'Take one of them out of the other.',
  },
  {
    name: 'a band that no value falls into',
    edits: [[`${x}/bands/board/1/from`, undefined]],
    code: 'band-unreachable',
    path: `${x}/bands/board/2`,
    found: 'requires-improvement',
    says: 'The band “requires-improvement” can never be reached.',
    mend: 'Take it out, or change what stands before it',
  },
  {
    name: 'a condition on an answer that is not there',
    edits: [[`${vacantSince}/==/0/var`, 'context.chairInpost']],
    code: 'path-unknown',
    path: `${vacantSince}/==/0/var`,
    found: 'context.chairInpost',
    says: 'context.chairInpost',
    mend: 'Did you mean “context.chairInPost”?',
  },
  {
    name: 'a choice that is compared as if it were a number',
    edits: [[vacantSince, { '>': [{ var: 'context.chairInPost' }, 3] }]],
    code: 'types-differ',
    path: `${vacantSince}/>`,
    found: 'choice, number',
    says: 'choice',
    mend: '',
  },
  {
    name: 'an operator of another language',
    edits: [[vacantSince, { '===': [{ var: 'context.chairInPost' }, 'no'] }]],
    code: 'operator-unknown',
    path: vacantSince,
    found: '===',
    says: '===',
    mend: 'Did you mean “==”?',
  },
  {
    name: 'a choice that is not offered',
    edits: [[`${vacantSince}/==/1`, 'noo']],
    code: 'choice-unknown',
    path: `${vacantSince}/==`,
    expected: 'yes | no',
    found: 'noo',
    says: 'noo',
    mend: 'Did you mean “no”?',
  },
  {
    name: 'a level for an option that is not there',
    edits: [[`${chair}/levels`, { goood: 'Appraised yearly' }]],
    code: 'option-unknown',
    path: `${chair}/levels/goood`,
    found: 'goood',
    says: 'There is no option “goood”.',
    mend: 'Did you mean “good”?',
  },
  {
    name: 'a cap to a band that is not there',
    edits: [[`${x}/caps/governance/0/to`, 'poor']],
    code: 'band-unknown',
    path: `${x}/caps/governance/0/to`,
    found: 'poor',
    says: 'There is no band “poor”.',
    mend: 'Use one of:',
  },
  {
    name: 'a use of something that the common document has not',
    edits: [[`${x}/bands/g4/use`, '../../common/1.0.0.json#/x-common/bands/g5']],
    code: 'reference-broken',
    path: `${x}/bands/g4/use`,
    found: '../../common/1.0.0.json#/x-common/bands/g5',
    says: 'g5',
    mend: '',
  },
  {
    name: 'a judgement declared of a score that is not there',
    edits: [['/properties/declaredOverall/x-item/declares', 'overal']],
    code: 'score-unknown',
    path: '/properties/declaredOverall/x-item/declares',
    found: 'overal',
    says: 'There is no score “overal”.',
    mend: 'Did you mean “overall”?',
  },
  {
    name: 'a weight below nothing',
    edits: [[`${chair}/weight`, -2]],
    code: 'weight-not-positive',
    path: `${chair}/weight`,
    expected: '> 0',
    found: -2,
    says: 'weight',
    mend: '',
  },
  {
    name: 'a required property that is not there',
    edits: [['/properties/signOff/required', ['authorRoll']]],
    code: 'required-unknown',
    path: '/properties/signOff/required/0',
    found: 'authorRoll',
    says: 'There is no property “authorRoll”.',
    mend: 'Did you mean “authorRole”?',
  },
  {
    name: 'a last day before the first',
    edits: [[`${x}/validTo`, '2014-12-31']],
    code: 'validity-reversed',
    path: `${x}/validTo`,
    expected: '>= 2015-01-01',
    found: '2014-12-31',
    says: 'The last day, 2014-12-31, comes before the first.',
    mend: '2015-01-01',
  },
  {
    name: 'a score of a section that is not there',
    edits: [[`${scores}/governance/of/section`, 'governence']],
    code: 'section-unknown',
    path: `${scores}/governance/of/section`,
    found: 'governence',
    says: 'There is no section “governence”.',
    mend: 'Did you mean “governance”?',
  },
  {
    name: 'a coverage above the whole',
    edits: [[`${scores}/governance/minCoverage`, 1.5]],
    code: 'number-out-of-range',
    path: `${scores}/governance/minCoverage`,
    expected: '<= 1',
    found: 1.5,
    says: '1.5',
    mend: '<= 1',
  },
  {
    name: 'an indicator that the catalogue has not',
    edits: [[`${chair}/indicators`, ['cin-rat']]],
    code: 'indicator-unknown',
    path: `${chair}/indicators/0`,
    found: 'cin-rat',
    says: 'There is no indicator “cin-rat”.',
    mend: 'Did you mean “cin-rate”?',
  },
  {
    name: 'rules for a score that is a mean',
    edits: [[`${scores}/extra`, { ...wellMade, bands: 'g4', rules: [{ band: 'good' }] }]],
    code: 'rules-without-decision',
    path: `${scores}/extra/rules`,
    found: 'mean',
    says: 'Rules have no effect with the method “mean”.',
    mend: 'take the rules out',
  },
];

describe('an instrument with one mistake', () => {
  test.each(mistakes)('$name', async ({ edits, code, path, expected, found, says, mend }) => {
    const file = await folder.put('broken.json', edited(board, edits));
    const ran = await runHere('check', file);
    expect(ran.code).toBe(1);
    expect(codesIn(ran.err)).toEqual([code]);
    const [where = '', remedy = '', facts = ''] = ran.err.split('\n');
    expect(where.startsWith(`${file}#${path}: problem: `)).toBe(true);
    expect(where).toContain(says);
    expect(remedy.startsWith('    mend:     ')).toBe(true);
    expect(remedy.length).toBeGreaterThan('    mend:     '.length + 5);
    expect(remedy).toContain(mend);
    expect(facts).toContain(`found: ${JSON.stringify(found)} (${code})`);
    expect(facts).toContain(`expected: ${expected ?? ''}`);
    expect(ran.out).toBe(`${file}: instrument: 1 problem`);
  });
});

test('an instrument with several mistakes has all of them named, in the order of the document', async () => {
  const several = mistakes.filter(({ name }) =>
    ['two items with one code', 'a theme that the taxonomy has not', 'a last day before the first'].includes(name),
  );
  const file = await folder.put(
    'several.json',
    edited(
      board,
      several.flatMap(({ edits }) => edits),
    ),
  );
  const { code, err, out } = await runHere('check', file);
  expect(code).toBe(1);
  expect(codesIn(err)).toEqual(['validity-reversed', 'theme-unknown', 'item-code-repeated']);
  for (const { says, path } of several) {
    expect(err).toContain(says);
    expect(err).toContain(path);
  }
  expect(out).toBe(`${file}: instrument: 3 problems`);
});

test('a broken instrument that is brought along is told when a response needs it', async () => {
  const file = await folder.put(
    'mine.json',
    edited(board, [
      [`${x}/id`, 'mine'],
      ['/$id', 'https://schemas.plumbline.example/instruments/mine/1.0.0.json'],
      [`${chair}/weight`, -2],
    ]),
  );
  const response = await folder.put('response.json', {
    $schema: 'https://schemas.plumbline.example/meta/response/1.0.0.json',
    instrument: { id: 'mine', version: '1.0.0' },
    organisation: 'E06000033',
    period: '2015',
    state: 'draft',
    revision: 1,
    views: [{ id: 'self', kind: 'self', by: { role: 'author' }, answers: {} }],
  });
  const { code, err, out } = await runHere('score', '--instrument', file, response);
  expect([code, out]).toEqual([1, '']);
  expect(codesIn(err)).toEqual(['instrument-unsound']);
  expect(err).toContain(`plumbline check ${file}`);
});
