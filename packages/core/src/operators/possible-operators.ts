import { allPossible } from './all.js';
import { andPossible } from './and.js';
import { answeredPossible } from './answered.js';
import { arithmeticPossible } from './arithmetic.js';
import { coalescePossible } from './coalesce.js';
import { comparisonPossible } from './comparison.js';
import { countPossible } from './count.js';
import { elementPossible } from './element.js';
import { choicePossible } from './if.js';
import { amongPossible } from './in.js';
import { inputsPossible } from './inputs.js';
import { itemPossible } from './item.js';
import { literalPossible } from './literal.js';
import { nonePossible } from './none.js';
import { notPossible } from './not.js';
import type { PossibleOperators } from './operator.js';
import { orPossible } from './or.js';
import { scorePossible } from './score.js';
import { somePossible } from './some.js';
import { statePossible } from './state.js';
import { sumPossible } from './sum.js';
import { ofThisPossible } from './this.js';

export const possibleOperators = {
  literal: literalPossible,
  item: itemPossible,
  element: elementPossible,
  score: scorePossible,
  this: ofThisPossible,
  inputs: inputsPossible,
  '==': comparisonPossible,
  '!=': comparisonPossible,
  '<': comparisonPossible,
  '<=': comparisonPossible,
  '>': comparisonPossible,
  '>=': comparisonPossible,
  in: amongPossible,
  and: andPossible,
  or: orPossible,
  '!': notPossible,
  if: choicePossible,
  '+': arithmeticPossible,
  '-': arithmeticPossible,
  '*': arithmeticPossible,
  '/': arithmeticPossible,
  min: arithmeticPossible,
  max: arithmeticPossible,
  coalesce: coalescePossible,
  some: somePossible,
  all: allPossible,
  none: nonePossible,
  count: countPossible,
  sum: sumPossible,
  answered: answeredPossible,
  state: statePossible,
} satisfies Required<PossibleOperators>;
