import type { Operator, PossibleOperator } from './operator.js';

export const score: Operator<'score'> = ({ score: index, read }, _, { scope }) => scope.score(index)[read];

export const scorePossible: PossibleOperator<'score'> = ({ score: index, read }, scope) => scope.score(index)[read];
