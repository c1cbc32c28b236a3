import type { CompiledInstrument } from '../compiled.js';
import type { Operators, WorkedScope } from '../operators/operator.js';
import {
  type Member,
  memberOfItem,
  memberOfParts,
  memberOfScore,
  readPart,
  type Scope,
  type ScoreReading,
  unknownScore,
} from '../scope.js';
import type { AnswerSheet } from './answer-sheet.js';
import { unanswered } from './read-item.js';

/** What a sheet does not say itself. */
interface Given {
  /** By index into the compiled scores. Left out: every score is unknown. */
  readonly score?: (score: number) => ScoreReading;
  /** What an item as a member has besides its answer: band of the declared score, previous result. */
  readonly beside?: (item: number) => Partial<Pick<Member, 'band' | 'coverage' | 'previous'>>;
  readonly previousScore?: (score: number) => number | null;
  readonly member?: Member | null;
  readonly inputs?: Scope['inputs'];
}

/** The scope of a sheet that has been read: what `evaluate` needs for bands, caps, rules, flags and checks. */
export const scopeOf = (compiled: CompiledInstrument, sheet: AnswerSheet, given: Given = {}): Scope =>
  scopeWith({}, compiled, sheet, given);

/** `scopeOf`, which brings operators. */
export const scopeWith = (
  operators: Operators,
  compiled: CompiledInstrument,
  sheet: AnswerSheet,
  given: Given = {},
): WorkedScope => {
  const { score = () => unknownScore, beside, previousScore, member = null, inputs = null } = given;
  const item = (index: number) => sheet.items[index] ?? unanswered;
  return {
    item,
    part: (index, part) => readPart(sheet.parts[index] ?? {}, part),
    score,
    itemMember: (index) => memberOfItem(item(index), compiled.items[index]?.critical ?? null, beside?.(index)),
    scoreMember: (index) => memberOfScore(score(index), previousScore?.(index)),
    rows: (section) => (sheet.rows[section] ?? []).map(({ parts }) => memberOfParts(parts)),
    member,
    inputs,
    operators,
  };
};
