import fc from 'fast-check';
import type { Answers } from '../answers.js';

const key = fc.constantFrom('a', 'b', 'c', 'd/e', 'toString', 'length');

const scalar = fc.oneof(fc.constantFrom('', ' ', 'x', 'y', 'z'), fc.integer({ min: 0, max: 3 }), fc.boolean());

const { part } = fc.letrec<{ part: unknown }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    scalar,
    fc.dictionary(key, tie('part'), { maxKeys: 4 }),
    fc.array(tie('part'), { maxLength: 3 }),
  ),
}));

/** Objects of a few keys, nested, with lists and blanks: small, so that two of them often meet. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(key, part, { maxKeys: 4 });
