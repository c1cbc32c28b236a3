import type { AnswerState } from '../answer.js';
import type { AnswerSheet } from '../answers/answer-sheet.js';
import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import { evaluateIn, holdsIn } from '../evaluate/within.js';
import type { WorkedScope } from '../operators/operator.js';
import { memberOfParts } from '../scope.js';
import { bandRef } from './bands.js';
import type { Input } from './input.js';
import type { Settled } from './settled.js';

/** What a score is made of, as the answers stand, in the order of `of`. Rows that `where` leaves out are not there. */
export function inputsOf(
  score: CompiledScore,
  compiled: CompiledInstrument,
  sheet: AnswerSheet,
  scope: WorkedScope,
  settled: (score: number) => Settled,
): readonly Input[] {
  const { of, weights } = score;
  switch (of.kind) {
    case 'items':
      return of.items.map((index, at) => itemInput(index, weights[at] ?? 1, compiled, sheet, scope));
    case 'scores':
      return of.scores.map((index, at) => scoreInput(index, weights[at] ?? 1, compiled, scope, settled(index)));
    case 'rows':
      return rowInputs(of, sheet, scope);
  }
}

function itemInput(
  index: number,
  weight: number,
  { items }: CompiledInstrument,
  sheet: AnswerSheet,
  scope: WorkedScope,
): Input {
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

function scoreInput(
  index: number,
  weight: number,
  { scores }: CompiledInstrument,
  scope: WorkedScope,
  { status, value, number, band }: Settled,
): Input {
  return {
    kind: 'score',
    index,
    id: scores[index]?.id ?? '',
    state: status,
    // A decision gives no number of its own: its ordinal is all that there is to count.
    numeral: value ?? band?.value ?? null,
    value: number ?? band?.value ?? null,
    band: band && bandRef(band),
    weight,
    critical: 'none',
    member: scope.scoreMember(index),
  };
}

type Rows = Extract<CompiledScore['of'], { kind: 'rows' }>;

/** A row that may or may not belong counts as applicable and not answered, and so does one without a value. */
function rowInputs({ section, value, where }: Rows, sheet: AnswerSheet, scope: WorkedScope): readonly Input[] {
  const inputs: Input[] = [];
  for (const row of sheet.rows[section] ?? []) {
    const member = memberOfParts(row.parts);
    const within = { ...scope, member };
    const belongs = where === null ? true : holdsIn(where, within);
    if (belongs === false) continue;
    const found = belongs === true ? evaluateIn(value, within) : null;
    const number = typeof found === 'number' ? found : null;
    const state: AnswerState = number === null ? 'unanswered' : 'answered';
    inputs.push({
      kind: 'row',
      index: row.index,
      id: String(row.index),
      state,
      numeral: number,
      value: number,
      band: null,
      weight: 1,
      critical: 'none',
      member,
    });
  }
  return inputs;
}
