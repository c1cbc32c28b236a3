import type { ReadAnswer } from '../answer.js';
import { hidden as hiddenAnswer, unanswered as unansweredAnswer } from '../answers/read-item.js';
import type { CompiledInstrument, CompiledItem } from '../compiled.js';
import { holds as evaluated } from '../evaluate.js';
import type { Expression } from '../expression.js';
import type { Scope } from '../scope.js';
import { codesOf, endingCodes } from './item-inputs.js';
import { hidden, isOpenCode, lowestCode, type Marks, mayHide, mayShow, stateOf } from './marks.js';
import type { Readings } from './readings.js';
import { truth3 } from './truth.js';

const keyed = ({ reverse, range }: CompiledItem, value: number | null): number | null =>
  reverse && range !== null && value !== null ? range.min + range.max - value : value;

/** An answer as conditions read it, from a code: of a choice or a yes/no all that there is to know. */
function answerOf(item: CompiledItem, code: number): ReadAnswer {
  if (code === hidden) return hiddenAnswer;
  if (code < 0) return { ...unansweredAnswer, state: stateOf(code) };
  const option = item.kind === 'choice' ? item.options[code] : undefined;
  return {
    ...unansweredAnswer,
    state: 'answered',
    code: item.kind === 'boolean' ? code === 1 : (option?.code ?? null),
    value: keyed(item, option?.value ?? null),
  };
}

/** An answer as the scorer reads it, from the marks of a whole set. */
export function readAnswerAt({ items }: CompiledInstrument, marks: Marks, index: number): ReadAnswer {
  const item = items[index];
  const code = marks.codes[index] ?? hidden;
  if (item === undefined) return unansweredAnswer;
  if (code === hidden) return hiddenAnswer;
  const read = marks.read[index];
  if (read != null) return read;
  if (code < 0 || item.options.length > 0 || item.kind === 'boolean') return answerOf(item, code);
  const written = marks.written[index];
  const isNumber = item.kind === 'number' || item.kind === 'integer';
  return {
    ...unansweredAnswer,
    state: 'answered',
    code: typeof written === 'string' || typeof written === 'number' ? written : null,
    value: isNumber ? (marks.numbers[index] ?? null) : null,
  };
}

const bit = (code: number): number => 1 << (code - lowestCode);

/** Codes that items have and may come to have. */
export function markReadings({ items }: CompiledInstrument, marks: Marks): Pick<Readings, 'codeAt' | 'codesPossible'> {
  const endings = Int32Array.from(items, (item) => endingCodes(item).reduce((mask, code) => mask | bit(code), 0));
  return {
    codeAt: (item) => (marks.codes[item] ?? hidden) - lowestCode,
    codesPossible(item) {
      const code = marks.codes[item] ?? hidden;
      const sight = marks.sight[item] ?? mayShow;
      const shown = isOpenCode(code) || code === hidden ? (endings[item] ?? 0) : bit(code);
      return (sight & mayShow ? shown : 0) | (sight & mayHide ? bit(hidden) : 0);
    },
  };
}

/** Truth by `code - lowestCode` of a condition on one choice or yes/no. */
export const truthByCode =
  ({ items }: CompiledInstrument, scope: Scope) =>
  (expression: Expression, index: number): Uint8Array | null => {
    const item = items[index];
    if (item === undefined || (item.kind !== 'choice' && item.kind !== 'boolean') || codesOf(item) > 24) return null;
    return Uint8Array.from({ length: codesOf(item) - lowestCode }, (_, place) =>
      truth3(evaluated(expression, { ...scope, item: () => answerOf(item, place + lowestCode) })),
    );
  };
