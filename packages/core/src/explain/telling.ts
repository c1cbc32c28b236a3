import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import { exactFromText, roundToText } from '../exact.js';
import type { Result, ScoreResult, TraceInput } from '../result.js';
import { messagesIn } from './languages.js';
import type { InputKind, Messages } from './messages.js';
import { type Names, namesOf } from './names.js';
import { localNumber, shownNumber } from './numbers.js';

/** What every part of an explanation needs to hand. Made once for each explanation. */
export interface Telling {
  readonly compiled: CompiledInstrument;
  /** As it was asked for. */
  readonly language: string;
  readonly messages: Messages;
  readonly names: Names;
  /** A number as readers of the language write it. */
  readonly shown: (value: number) => string;
  /** Decimal text, likewise. */
  readonly written: (text: string) => string;
}

export function tellingOf(compiled: CompiledInstrument, language: string): Telling {
  const messages = messagesIn(language);
  return {
    compiled,
    language,
    messages,
    names: namesOf(compiled, language, messages),
    shown: (value) => shownNumber(value, messages.numbers),
    written: (text) => localNumber(text, messages.numbers),
  };
}

/** A score with what came of it, found by name. */
export interface Told {
  readonly score: CompiledScore;
  readonly result: ScoreResult;
}

/** Scores of a result by id, made once: a score behind another is looked up for each input. */
export function scoresById(compiled: CompiledInstrument, { scores }: Result): ReadonlyMap<string, Told> {
  const results = new Map(scores.map((result) => [result.id, result]));
  return new Map(
    compiled.scores.flatMap((score) => {
      const result = results.get(score.id);
      return result === undefined ? [] : [[score.id, { score, result }] as const];
    }),
  );
}

export const kindOf = ({ of }: CompiledScore): InputKind =>
  of.kind === 'items' ? 'item' : of.kind === 'scores' ? 'score' : 'row';

export const applies = ({ state }: Pick<TraceInput, 'state'>): boolean =>
  state !== 'not-applicable' && state !== 'hidden';

export const isKnown = ({ state, value, band }: TraceInput): boolean =>
  (state === 'answered' || state === 'scored') && (value !== null || band !== null);

/** Decimal places that a score's value is shown with: its own, else none for a count and two for any other. */
export const placesOf = ({ places, method }: Pick<CompiledScore, 'places' | 'method'>): number =>
  places ?? (method === 'count' ? 0 : 2);

/** The value rounded to the places that the score shows; `null` when there is none. */
export function valueText(score: CompiledScore, { fraction }: ScoreResult, { written }: Telling): string | null {
  return fraction === null ? null : written(roundToText(exactFromText(fraction), placesOf(score)));
}

/** "a mean of 2.92". */
export function fromWords(score: CompiledScore, result: ScoreResult, telling: Telling): string | null {
  const value = valueText(score, result, telling);
  return value === null ? null : telling.messages.method({ method: score.method, value });
}
