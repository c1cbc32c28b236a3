import { addTerms } from '../finite.js';
import type { InputView } from '../inputs.js';
import type { Whole, Wholes } from '../whole.js';

/** Inputs of one weight are summed before they are weighed. */
export function weighed(inputs: readonly InputView[], of: (input: InputView) => Whole, wholes: Wholes): Whole {
  const weights = [...new Set(inputs.map(({ weight }) => weight))];
  return wholes.add(
    weights.map((weight) =>
      wholes.multiply(wholes.add(inputs.filter((input) => input.weight === weight).map(of)), wholes.literal(weight)),
    ),
  );
}

/** Values, each times its weight. */
export const weighedTotal = (inputs: readonly InputView[], wholes: Wholes): Whole =>
  addTerms(
    inputs.flatMap(({ terms, weight }) => terms.map(({ by, whole }) => ({ by: by * weight, whole }))),
    wholes,
  );
