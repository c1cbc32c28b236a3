import { certainly } from '../scoring/possible.js';
import type { Operator, PossibleOperator } from './operator.js';

export const literal: Operator<'literal'> = ({ value }) => value;

export const literalPossible: PossibleOperator<'literal'> = ({ value }) => certainly(value);
