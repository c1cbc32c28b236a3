import type { Input } from '../input.js';
import type { Candidate } from '../open-inputs.js';
import { dropsOut, type Ending } from '../possible.js';
import type { InputKind, Standing } from './input-kind.js';
import { numbersOf } from './numbers-of.js';

export const ofItems: InputKind<'items'> = {
  inputs: ({ items }, given) => items.map((index, at) => input(index, given.score.weights[at] ?? 1, given)),
  candidates: ({ items }, { score, scope }) =>
    items.map((index, at) => ({
      ...candidate(index, scope.item(index), score.weights[at] ?? 1),
      range: score.ranges[at] ?? null,
    })),
};

function input(index: number, weight: number, { compiled: { items }, sheet, scope }: Standing): Input {
  const answer = sheet.items[index];
  const item = items[index];
  const value = answer?.value ?? null;
  return {
    kind: 'item',
    index,
    id: item?.key ?? '',
    state: answer?.state ?? 'unanswered',
    numeral: value,
    value,
    band: null,
    weight,
    critical: item?.critical ?? 'none',
    member: scope.itemMember(index),
  };
}

function candidate(index: number, endings: readonly Ending[], weight: number): Candidate {
  const numbers = endings.flatMap(({ state, value }) => (state === 'answered' ? numbersOf(value) : []));
  const reachable = endings.every(({ value }) => value.kind === 'listed');
  const hides = endings.some(({ state }) => state === 'hidden');
  return {
    kind: 'item',
    index,
    endings,
    weight,
    range: null,
    lowest: numbers.length === 0 ? null : Math.min(...numbers),
    highest: numbers.length === 0 ? null : Math.max(...numbers),
    mayLeave: endings.some(dropsOut),
    mayMiss: endings.some(staysMissing),
    independent: (!hides && reachable) || endings.length === 1,
  };
}

const staysMissing = ({ state, value }: Ending): boolean =>
  state === 'not-known' || state === 'declined' || (state === 'answered' && numbersOf(value).length === 0);
