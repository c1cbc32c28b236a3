import { expect, test } from 'vitest';
import { environmentOf } from '../compile/environment.js';
import { surveyOf } from '../compile/survey.js';
import { compile } from '../compile.js';
import type { Expression } from '../expression.js';
import { documents, instrumentDocument } from '../testing/instrument-document.js';
import { type CompileExpressionOptions, compileExpression } from './compile.js';
import { unbound } from './compile-environment.js';
import { printExpression } from './print.js';

// In the order in which the document has them.
const scoreIds = ['overall', 'governance', 'learning', 'vacancy'];
const environment = environmentOf(surveyOf(instrumentDocument(), documents()), scoreIds);

const item = (index: number): Expression => ({ op: 'item', item: index });
const literal = (value: string | number | boolean): Expression => ({ op: 'literal', value });

const chair = { var: 'governance.chairInPost' };
const independent = { var: 'governance.chairIndependent' };

test.each<{ name: string; json: unknown; want: Expression; options?: CompileExpressionOptions }>([
  {
    name: 'a choice is its code',
    json: { '==': [chair, 'no'] },
    want: { op: '==', left: item(0), right: literal('no') },
  },
  {
    name: 'a composite is its scored part',
    json: { '!=': ['good', independent] },
    want: { op: '!=', left: literal('good'), right: item(2) },
  },
  {
    name: 'a part of a composite',
    json: { '==': [{ var: 'governance.chairIndependent.direction' }, 'declining'] },
    want: { op: '==', left: { op: 'item', item: 2, part: 'direction' }, right: literal('declining') },
  },
  {
    name: 'dates compare with dates',
    json: { '<': [{ var: 'governance.chairGap' }, '2015-04-01'] },
    want: { op: '<', left: item(1), right: literal('2015-04-01') },
  },
  {
    name: 'in a list',
    json: { in: [chair, ['yes', 'no']] },
    want: { op: 'in', needle: item(0), haystack: ['yes', 'no'] },
  },
  {
    name: 'among several choices',
    json: { in: ['police', { var: 'learningSection.partners' }] },
    want: { op: 'in', needle: literal('police'), haystack: item(5) },
  },
  {
    name: 'a single operand needs no brackets',
    json: { '!': { '==': [chair, 'no'] } },
    want: { op: '!', operand: { op: '==', left: item(0), right: literal('no') } },
  },
  {
    name: 'a state is a choice of states',
    json: { '==': [{ state: 'governance.chairInPost' }, 'declined'] },
    want: { op: '==', left: { op: 'state', item: 0 }, right: literal('declined') },
  },
  { name: 'answered', json: { answered: chair }, want: { op: 'answered', operand: item(0) } },
  {
    name: 'if takes pairs and what is otherwise',
    json: { if: [{ answered: chair }, 1, 0] },
    options: { gives: 'number' },
    want: {
      op: 'if',
      // biome-ignore lint/suspicious/noThenProperty: the word of the compiled format; never awaited
      branches: [{ when: { op: 'answered', operand: item(0) }, then: literal(1) }],
      otherwise: literal(0),
    },
  },
  {
    name: 'scores one by one',
    json: { all: [{ scores: ['governance', 'learning'] }, { '>=': [{ this: 'band' }, 3] }] },
    want: {
      op: 'all',
      over: { kind: 'scores', scores: [1, 2] },
      that: { op: '>=', left: { op: 'this', read: 'band' }, right: literal(3) },
    },
  },
  {
    name: 'rows one by one, columns that are items by index',
    json: { sum: [{ rows: 'workforce' }, { var: 'inPostFte' }] },
    options: { gives: 'number' },
    want: { op: 'sum', over: { kind: 'rows', section: 4 }, of: { op: 'element', property: 'inPostFte', column: 6 } },
  },
  {
    name: 'minus may stand before one',
    json: { '-': [3] },
    options: { gives: 'number' },
    want: { op: '-', operands: [literal(3)] },
  },
  {
    name: 'this where something is bound to it',
    json: { some: [{ this: 'evidence' }, { answered: { var: 'date' } }] },
    options: { binding: { ...unbound, this: 'item' } },
    want: {
      op: 'some',
      over: { kind: 'evidence' },
      that: { op: 'answered', operand: { op: 'element', property: 'date' } },
    },
  },
])('$name', ({ json, want, options }) => {
  expect(compileExpression(json, environment, options)).toEqual({ ok: true, value: want });
});

test.each<{ name: string; json: unknown; code: string }>([
  {
    name: 'an absolute path inside a list',
    json: { some: [{ rows: 'workforce' }, { '==': [chair, 'no'] }] },
    code: 'path-unknown',
  },
  { name: 'what every object inherits', json: { '==': [{ var: 'constructor' }, 'x'] }, code: 'path-unknown' },
  { name: 'an operator that every object inherits', json: { toString: [] }, code: 'operator-unknown' },
  { name: 'two operators in one', json: { '==': [1, 1], '!': true }, code: 'expression-not-understood' },
  { name: 'a bare list', json: [1], code: 'expression-not-understood' },
  { name: 'null', json: null, code: 'expression-not-understood' },
  {
    name: 'a path that is worked out',
    json: { answered: { var: { if: [true, 'a', 'b'] } } },
    code: 'expression-not-understood',
  },
  { name: 'a missing code compared', json: { '==': [independent, 'not-applicable'] }, code: 'choice-unknown' },
  { name: 'an unknown code in a list', json: { in: [chair, ['yes', 'maybe']] }, code: 'choice-unknown' },
  { name: 'no such state', json: { '==': [{ state: 'governance.chairInPost' }, 'absent'] }, code: 'choice-unknown' },
  { name: 'text as a condition', json: 'yes', code: 'types-differ' },
  { name: 'a number as a condition', json: { '+': [1, 2] }, code: 'types-differ' },
  { name: 'numbers and texts in one', json: { '==': [{ if: [true, 1, 'x'] }, 1] }, code: 'types-differ' },
  { name: 'a day that is none', json: { '==': [{ var: 'governance.chairGap' }, '2015-13-01'] }, code: 'types-differ' },
  {
    name: 'several choices are no choice',
    json: { '==': [{ var: 'learningSection.partners' }, 'police'] },
    code: 'types-differ',
  },
  {
    name: 'evidence of a score',
    json: { some: [{ scores: ['governance'] }, { some: [{ this: 'evidence' }, true] }] },
    code: 'this-out-of-place',
  },
])('$name is an issue', ({ json, code }) => {
  const outcome = compileExpression(json, environment);
  expect(outcome).toMatchObject({ ok: false, issues: [{ code }] });
  expect(!outcome.ok && outcome.issues).toHaveLength(1);
});

test('every mistake is told, each where it is', () => {
  const json = { and: [{ '==': [chair, 'maybe'] }, { '<': [{ score: 'govrnance' }, 2] }, { nand: [] }] };
  const outcome = compileExpression(json, environment, { path: '/when' });
  expect(!outcome.ok && outcome.issues.map(({ code, path }) => [code, path])).toEqual([
    ['choice-unknown', '/when/and/0/=='],
    ['score-unknown', '/when/and/1/</0/score'],
    ['operator-unknown', '/when/and/2'],
  ]);
});

test.each<{ json: unknown; want: string }>([
  { json: { '==': [chair, 'no'] }, want: '“Is the chair in post?” is “No”' },
  { json: { '!': { answered: chair } }, want: '“Is the chair in post?” is not answered' },
  {
    json: { and: [{ '>=': [{ band: 'governance' }, 3] }, { '<': [{ score: 'learning' }, 2] }] },
    want: 'the band of “governance” is at least “good” and the value of “learning” is below 2',
  },
  {
    json: { some: [{ scores: ['overall', 'learning'] }, { '==': [{ this: 'band' }, 1] }] },
    want: 'for at least one of “Overall” and “learning”: its band is “inadequate”',
  },
  {
    json: { in: [independent, ['good', 'outstanding']] },
    want: '“The chair is independent” is “Good” or “Outstanding”',
  },
  {
    json: { '>': [{ '/': [{ sum: [{ rows: 'workforce' }, { var: 'vacancyFte' }] }, 2] }, 10] },
    want: '((the total of “vacancyFte” over the rows of “Workforce”) ÷ 2) is above 10',
  },
])('$want', ({ json, want }) => {
  const compiled = compile(instrumentDocument(), { documents: documents() });
  if (!compiled.ok) throw new Error('no instrument');
  const survey = surveyOf(instrumentDocument(), documents());
  const inOrder = environmentOf(
    survey,
    compiled.value.scores.map(({ id }) => id),
  );
  const expression = compileExpression(json, inOrder);
  expect(expression.ok && printExpression(expression.value, compiled.value, 'en')).toBe(want);
});

test('titles are in the language asked for where there are any, and so are the words between them', () => {
  const compiled = compile(instrumentDocument(), { documents: documents() });
  if (!compiled.ok) throw new Error('no instrument');
  const expression: Expression = { op: '==', left: item(2), right: literal('good') };
  expect(printExpression(expression, compiled.value, 'cy')).toBe('“The chair is independent” = “Da”');
});
