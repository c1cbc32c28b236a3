import { all } from './all.js';
import { and } from './and.js';
import { answered } from './answered.js';
import { arithmetic } from './arithmetic.js';
import { coalesce } from './coalesce.js';
import { comparison } from './comparison.js';
import { count } from './count.js';
import { element } from './element.js';
import { choice } from './if.js';
import { among } from './in.js';
import { inputs } from './inputs.js';
import { item } from './item.js';
import { literal } from './literal.js';
import { none } from './none.js';
import { not } from './not.js';
import type { Operators } from './operator.js';
import { or } from './or.js';
import { score } from './score.js';
import { some } from './some.js';
import { state } from './state.js';
import { sum } from './sum.js';
import { ofThis } from './this.js';

export const operators = {
  literal,
  item,
  element,
  score,
  this: ofThis,
  inputs,
  '==': comparison,
  '!=': comparison,
  '<': comparison,
  '<=': comparison,
  '>': comparison,
  '>=': comparison,
  in: among,
  and,
  or,
  '!': not,
  if: choice,
  '+': arithmetic,
  '-': arithmetic,
  '*': arithmetic,
  '/': arithmetic,
  min: arithmetic,
  max: arithmetic,
  coalesce,
  some,
  all,
  none,
  count,
  sum,
  answered,
  state,
} satisfies Required<Operators>;
