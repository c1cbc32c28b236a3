import type { AnswerState } from '../../answer.js';
import type { ScoreInputs } from '../../compiled.js';
import { evaluateIn, holdsIn } from '../../evaluate/within.js';
import { memberOfParts } from '../../scope.js';
import type { Input } from '../input.js';
import type { Candidate } from '../open-inputs.js';
import { type Ending, type PossibleScope, plainEnding, range } from '../possible.js';
import { mayHold, possibly } from '../possibly.js';
import type { InputKind } from './input-kind.js';
import { numbersOf } from './numbers-of.js';

export const ofRows: InputKind<'rows'> = {
  /**
   * Rows that `where` leaves out are not there. A row that may or may not belong counts as applicable and not answered, and so
   * does one without a value.
   */
  inputs({ section, value, where }, { sheet, scope }) {
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
  },
  candidates: (of, { scorer: { sheet }, scope }) =>
    (sheet.rows[of.section] ?? []).flatMap(({ index, parts }) =>
      candidate(of, index, { ...plainEnding, parts, partsOpen: true }, scope),
    ),
};

function candidate(
  of: Extract<ScoreInputs, { kind: 'rows' }>,
  index: number,
  row: Ending,
  scope: PossibleScope,
): readonly Candidate[] {
  const within = { ...scope, member: row };
  const where = of.where === null ? { mayHold: true, mayFail: false, mayBeUnknown: false } : mayHold(of.where, within);
  if (!where.mayHold && !where.mayBeUnknown) return [];
  const found = possibly(of.value, within);
  const value = found.kind === 'anything' ? range(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, true) : found;
  const numbers = where.mayHold ? numbersOf(value) : [];
  return [
    {
      kind: 'row',
      index,
      endings: [row],
      weight: 1,
      range: null,
      lowest: numbers[0] ?? null,
      highest: numbers[1] ?? null,
      mayLeave: where.mayFail,
      mayMiss: where.mayBeUnknown || value.unknown,
      independent: !where.mayFail && !where.mayBeUnknown && !value.unknown && numbers[0] === numbers[1],
    },
  ];
}
