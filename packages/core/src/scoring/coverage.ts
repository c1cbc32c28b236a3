import { add, compare, exactOf, type Integer, toNumber } from '../exact.js';
import { applies, counts, type Input } from './input.js';
import { whole } from './whole.js';

/** How much of what applies is answered, by weight. Not applicable and hidden inputs are in neither. */
export interface Coverage {
  readonly answered: Integer;
  readonly applicable: Integer;
}

export function coverageOf(
  inputs: readonly Pick<Input, 'state' | 'value' | 'band' | 'weight'>[],
  weightScale: Integer,
  isCounted: (input: Pick<Input, 'state' | 'value' | 'band'>) => boolean = counts,
): Coverage {
  let answered: Integer = 0;
  let applicable: Integer = 0;
  for (const input of inputs) {
    if (!applies(input)) continue;
    const weight = whole(input.weight, weightScale);
    applicable = add(applicable, weight);
    if (isCounted(input)) answered = add(answered, weight);
  }
  return { answered, applicable };
}

/** Exact: seven of ten equal weights are 0.7. Nothing applicable covers nothing. */
export const covers = ({ answered, applicable }: Coverage, minCoverage: number): boolean =>
  applicable !== 0 && compare({ numerator: answered, denominator: applicable }, exactOf(minCoverage)) >= 0;

/** `null` when nothing applies. */
export const shareOf = ({ answered, applicable }: Coverage): number | null =>
  applicable === 0 ? null : toNumber({ numerator: answered, denominator: applicable });
