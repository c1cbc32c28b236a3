import type { CompiledInstrument, CompiledItem, CompiledSection } from '../compiled.js';
import { holdsIn } from '../evaluate/within.js';
import type { Issue } from '../issue.js';
import { at, isObject, own, step } from '../json.js';
import type { Operators, WorkedScope } from '../operators/operator.js';
import { memberOfParts } from '../scope.js';
import { required, rowCheckFailed, rowKeyRepeats, whileHidden } from './answer-issue.js';
import type { AnswerSheet, RowAnswer } from './answer-sheet.js';
import { canonical } from './canonical.js';
import type { AnswerMode } from './judge.js';
import { saysSomething } from './read-item.js';
import { scopeWith } from './scope-of.js';

interface Checked {
  readonly compiled: CompiledInstrument;
  readonly answers: unknown;
  readonly sheet: AnswerSheet;
  readonly mode: AnswerMode;
  readonly operators: Operators;
}

type ProfileCheck = (checked: Checked) => readonly Issue[];

/** An item in its place: once for each row where it is a column. */
interface Place {
  readonly item: CompiledItem;
  readonly state: string;
  /** Made when asked for: most places are in order, and a table has many. */
  readonly path: () => string;
}

const placesOf = ({ compiled, sheet }: Checked): readonly Place[] =>
  compiled.items.flatMap((item, index): readonly Place[] => {
    if (item.rowsOf === null) {
      return [{ item, state: sheet.items[index]?.state ?? 'unanswered', path: () => item.pointer }];
    }
    const pointer = compiled.sections[item.rowsOf]?.pointer ?? '';
    return (sheet.rows[item.rowsOf] ?? []).map((row) => ({
      item,
      state: row.answers[item.key]?.state ?? 'unanswered',
      path: () => step(step(pointer, row.index), item.key),
    }));
  });

/** Once visible; a composite is asked for the part that is missing. */
const whatIsRequiredIsAnswered: ProfileCheck = (checked) => {
  if (checked.mode === 'draft') return [];
  return placesOf(checked)
    .filter(({ item, state }) => item.required !== 'no' && state === 'unanswered')
    .map(({ item: { composite }, path }) => {
      const isBegun = composite !== null && isObject(at(checked.answers, path()));
      return required(isBegun ? step(path(), composite.score) : path(), 'an answer', 'nothing');
    });
};

const nothingIsAnsweredWhileHidden: ProfileCheck = (checked) => {
  const { compiled, answers, sheet, mode } = checked;
  const items = placesOf(checked)
    .filter(({ state, path }) => state === 'hidden' && saysSomething(at(answers, path())))
    .map(({ path }) => path());
  const tables = compiled.sections
    .filter(({ repeats }, index) => repeats !== null && sheet.sections[index]?.isHidden === true)
    .filter(({ pointer }) => saysSomething(at(answers, pointer)))
    .map(({ pointer }) => pointer);
  return [...items, ...tables].map((path) => {
    const issue = whileHidden(path, 'nothing', 'an answer');
    return mode === 'draft' ? { ...issue, severity: 'warning' } : issue;
  });
};

type RowCheck = (
  rows: readonly RowAnswer[],
  section: CompiledSection,
  mode: AnswerMode,
  scope: WorkedScope,
) => readonly Issue[];

const inEveryTable =
  (check: RowCheck): ProfileCheck =>
  ({ compiled, sheet, mode, operators }) => {
    const scope = scopeWith(operators, compiled, sheet);
    return compiled.sections.flatMap((section, index) => check(sheet.rows[index] ?? [], section, mode, scope));
  };

const rowsHaveTheirKey: RowCheck = (rows, { repeats, pointer }, mode) =>
  mode === 'draft' || repeats === null
    ? []
    : rows.flatMap((row) =>
        repeats.key
          .filter((column) => lacksKey(row, column))
          .map((column) => required(step(step(pointer, row.index), column), 'an answer', 'nothing')),
      );

const lacksKey = (row: RowAnswer, column: string): boolean =>
  row.answers[column]?.state !== 'hidden' && !saysSomething(own(row.parts, column));

/** Rows without their whole key cannot be told apart yet: another law asks for it. */
const rowsAreUniqueByKey: RowCheck = (rows, { repeats, pointer }) => {
  if (repeats === null || repeats.key.length === 0) return [];
  const firstWith = new Map<string, number>();
  return rows.flatMap((row) => {
    if (repeats.key.some((column) => lacksKey(row, column))) return [];
    const key = canonical(repeats.key.map((column) => own(row.parts, column)));
    const first = firstWith.get(key);
    if (first === undefined) {
      firstWith.set(key, row.index);
      return [];
    }
    return [rowKeyRepeats(step(pointer, row.index), `another ${repeats.key.join(' + ')}`, `same as row ${first + 1}`)];
  });
};

const rowsMeetTheirChecks: RowCheck = (rows, { repeats, pointer }, _, scope) =>
  (repeats?.checks ?? []).flatMap(({ id, that, severity }) =>
    rows
      .filter(({ parts }) => holdsIn(that, { ...scope, member: memberOfParts(parts) }) === false)
      .map(({ index }) => {
        const issue = rowCheckFailed(step(pointer, index), id, 'does not hold');
        return severity === 'warning' ? { ...issue, severity } : issue;
      }),
  );

/** What the dialect asks of a set of answers besides its JSON Schema. */
export const profileChecks: readonly ProfileCheck[] = [
  whatIsRequiredIsAnswered,
  nothingIsAnsweredWhileHidden,
  inEveryTable(rowsHaveTheirKey),
  inEveryTable(rowsAreUniqueByKey),
  inEveryTable(rowsMeetTheirChecks),
];
