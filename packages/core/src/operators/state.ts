import { listed } from '../scoring/possible.js';
import type { Operator, PossibleOperator } from './operator.js';

export const state: Operator<'state'> = ({ item }, _, { scope }) => scope.item(item).state;

export const statePossible: PossibleOperator<'state'> = ({ item }, scope) =>
  listed([...new Set(scope.item(item).map((ending) => ending.state))]);
