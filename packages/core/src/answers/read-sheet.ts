import type { ReadAnswer } from '../answer.js';
import type { CompiledInstrument } from '../compiled.js';
import type { Issue } from '../issue.js';
import { at, isObject } from '../json.js';
import type { Operators, WorkedScope } from '../operators/operator.js';
import { memberOfItem, memberOfParts, memberOfScore, readPart, type ScoreReading, unknownScore } from '../scope.js';
import type { AnswerSheet, RowAnswer, Seen, Visibility } from './answer-sheet.js';
import { hidden, readableParts, readItem, unanswered } from './read-item.js';
import { readRowsIn } from './read-rows.js';
import { type References, referencesOf } from './references.js';
import { seenBy, shown, within } from './visibility.js';

/** Value and band of a score, from a sheet in which everything that the score reads has been read. */
export type ScoreOf = (score: number, sheet: AnswerSheet) => ScoreReading;

const unsettled: Seen = { visibility: 'unknown', isHidden: true };

/**
 * Reads what can be read; the caller decides what an answer that the closed subset refuses means. Each item, section and
 * score is worked out when first asked for. The compiler has refused circles: one that is met all the same is unknown.
 */
export const readSheet = (
  operators: Operators,
  compiled: CompiledInstrument,
  answers: unknown,
  scoreOf: ScoreOf = () => unknownScore,
): { readonly sheet: AnswerSheet; readonly issues: readonly Issue[] } => {
  const items: ReadAnswer[] = compiled.items.map(() => unanswered);
  const parts: { readonly [part: string]: unknown }[] = compiled.items.map(() => ({}));
  const visible: Visibility[] = compiled.items.map(() => 'unknown');
  const sections: Seen[] = compiled.sections.map(() => unsettled);
  const rows: (readonly RowAnswer[])[] = compiled.sections.map(() => []);
  const sheet: AnswerSheet = { items, parts, visible, sections, rows };
  const issues: Issue[] = [];

  const sectionSeen = once<Seen>(unsettled, (index) => {
    const section = compiled.sections[index];
    if (section === undefined) return shown;
    const outer = section.parent === null ? shown : sectionSeen(section.parent);
    const seen = within(outer, seenBy(section.when, scope));
    sections[index] = seen;
    return seen;
  });

  const item = once<ReadAnswer>(unanswered, (index) => {
    const given = compiled.items[index];
    if (given === undefined) return unanswered;
    const outer = sectionSeen(given.section);
    const seen = given.rowsOf === null ? within(outer, seenBy(given.when, scope)) : outer;
    visible[index] = seen.visibility;
    const answer = given.rowsOf === null ? readOne(index, seen.isHidden) : seen.isHidden ? hidden : unanswered;
    items[index] = answer;
    return answer;
  });

  const readOne = (index: number, isHidden: boolean): ReadAnswer => {
    const given = compiled.items[index];
    if (given === undefined) return unanswered;
    const found = at(answers, given.pointer);
    const read = readItem(given, found, given.pointer);
    for (const issue of read.issues) issues.push(issue);
    if (isHidden) return hidden;
    if (given.composite !== null && isObject(found)) parts[index] = readableParts(given, found);
    return read.answer;
  };

  const sectionRows = once<readonly RowAnswer[]>([], (index) => {
    const section = compiled.sections[index];
    if (section?.repeats == null) return [];
    const read = readRowsIn(compiled, index, at(answers, section.pointer), scope);
    for (const issue of read.issues) issues.push(issue);
    rows[index] = sectionSeen(index).isHidden ? [] : read.rows;
    return rows[index];
  });

  const settle = ({ items: needed, scores, sections: tables }: References): void => {
    for (const index of needed) item(index);
    for (const index of tables) sectionRows(index);
    for (const index of scores) settleScore(index);
  };

  const settleScore = once<true>(true, (index) => {
    const score = compiled.scores[index];
    const bands = score?.bands == null ? null : compiled.bandSets[score.bands];
    settle(referencesOf(score, bands));
    return true;
  });

  const score = once<ScoreReading>(unknownScore, (index) => {
    settleScore(index);
    return scoreOf(index, sheet);
  });

  const scope: WorkedScope = {
    item,
    part: (index, part) => {
      item(index);
      return readPart(parts[index] ?? {}, part);
    },
    score,
    itemMember: (index) => memberOfItem(item(index), compiled.items[index]?.critical ?? null),
    scoreMember: (index) => memberOfScore(score(index)),
    rows: (index) => sectionRows(index).map((row) => memberOfParts(row.parts)),
    member: null,
    inputs: null,
    operators,
  };

  compiled.sections.forEach((_, index) => {
    sectionSeen(index);
    sectionRows(index);
  });
  compiled.items.forEach((_, index) => {
    item(index);
  });
  return { sheet, issues };
};

/** Remembers by index; a question that comes back to itself gets `circular`. */
const once = <T>(circular: T, work: (index: number) => T): ((index: number) => T) => {
  const done = new Map<number, T>();
  return (index) => {
    const known = done.get(index);
    if (known !== undefined) return known;
    done.set(index, circular);
    const found = work(index);
    done.set(index, found);
    return found;
  };
};
