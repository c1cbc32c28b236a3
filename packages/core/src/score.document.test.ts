import { expect, test } from 'vitest';
import validate from './generated/result-validator.js';
import { score } from './score.js';
import { completeAnswers, smallInstrument } from './testing/small-instrument.js';

test.each([
  { name: 'complete answers', answers: completeAnswers },
  { name: 'no answers', answers: {} },
  { name: 'rows without figures', answers: { workforce: [{ role: 'manager' }] } },
])('the result of $name follows the published meta-schema and survives as JSON', ({ answers }) => {
  const result = score(smallInstrument, answers, { asAt: '2015-09-30' });
  if (!result.ok) throw new Error('refused');
  validate(result.value);
  expect(validate.errors ?? []).toEqual([]);
  expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
});
