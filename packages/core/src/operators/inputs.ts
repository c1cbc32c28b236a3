import { never } from '../scoring/possible.js';
import type { Operator, PossibleOperator } from './operator.js';

export const inputs: Operator<'inputs'> = ({ read }, _, { scope }) =>
  scope.inputs === null ? null : scope.inputs[read];

export const inputsPossible: PossibleOperator<'inputs'> = ({ read }, scope) =>
  scope.inputs === null ? never : scope.inputs[read];
