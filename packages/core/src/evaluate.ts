import type { Truth } from './evaluate/kleene.js';
import { evaluateWith, truth } from './evaluate/within.js';
import type { Expression, Scalar } from './expression.js';
import { mostSteps } from './operators/operator.js';
import { operators } from './operators/operators.js';
import type { Scope } from './scope.js';

/**
 * Works out a compiled `jlp-1` expression.
 *
 * Three-valued: `null` is unknown. Comparisons and arithmetic on anything unknown are unknown, `and`, `or`, `!`, `some`,
 * `all` and `none` follow Kleene, `count` and `sum` are known only when every member is, `if` on an unknown condition is
 * unknown unless all that it could give is the same. `answered` and `state` are always known. Values of different types
 * do not compare (unknown), division by zero and results that are not finite are unknown. Members that are not
 * applicable or hidden drop out of list operators.
 *
 * Own properties only. An evaluation that takes more than `steps` steps (nodes times members) is unknown as a whole.
 */
export const evaluate = (expression: Expression, scope: Scope, steps: number = mostSteps): Scalar | null =>
  evaluateWith(operators, expression, scope, steps);

/** `evaluate` for a condition: true, false or unknown; anything else than a truth value is unknown. */
export const holds = (expression: Expression, scope: Scope, steps?: number): Truth =>
  truth(evaluate(expression, scope, steps));
