import type { CompiledFlag, Expression } from '@plumbline/core';
import { judgedItems } from '@plumbline/core/tables';
import { type Surroundings, testOf, translateTruth } from '../expressions.js';
import { codeIn } from '../finite.js';
import { itemMember, scoreMember } from '../members.js';
import type { Planning } from '../planning.js';
import { allOf, always, isUnknown, never, type Predicate } from '../predicate.js';
import type { ScoreView } from '../score-view.js';
import { sql } from '../sql-text.js';
import { type FlagView, flagView, type MemberOutcome, toldOf } from './flag-view.js';

const around: Surroundings = { member: null, inputs: null, inFlag: true };

/** A condition, told for each member or once for the whole response. */
export function conditionFlag(flag: CompiledFlag, index: number, planning: Planning): FlagView {
  const { if: test, id, each } = flag;
  if (test === null) return flagView(id, [], planning);
  if (each === null) return whole(id, test, planning);
  return flagView(id, membersOf(each, test, index, planning), planning);
}

function whole(id: string, test: Expression, planning: Planning): FlagView {
  const { wholes } = planning;
  const truth = translateTruth(test, planning, around);
  const zero = wholes.literal(0n);
  const members = [{ name: '', applies: always, raised: truth.holds, unknown: never, skipped: never }];
  return {
    id,
    members,
    raised: wholes.bit(truth.holds),
    unknown: zero,
    skipped: zero,
    cannotTell: wholes.bit(isUnknown(truth)),
  };
}

function membersOf(
  each: NonNullable<CompiledFlag['each']>,
  test: Expression,
  flag: number,
  planning: Planning,
): readonly MemberOutcome[] {
  const { compiled, scores } = planning;
  switch (each) {
    case 'item':
      return judgedItems(compiled).map((item) => itemOutcome(item, test, flag, planning));
    case 'declaration':
      return compiled.items.flatMap(({ declares, rowsOf }, item) =>
        declares === null || rowsOf !== null ? [] : [itemOutcome(item, test, flag, planning)],
      );
    case 'score':
      return scores.flatMap((view) => (view.isTheme ? [] : [scoreOutcome(view, test, planning)]));
    case 'theme':
      return scores.flatMap((view) => (view.isTheme ? [scoreOutcome(view, test, planning)] : []));
  }
}

function itemOutcome(index: number, test: Expression, flag: number, planning: Planning): MemberOutcome {
  const member = itemMember(planning, index, true);
  const declares = planning.compiled.items[index]?.declares ?? null;
  const answered = member.codes === null ? never : codeIn(member.codes, (code) => code >= 0);
  const hasBand =
    declares === null
      ? always
      : member.score === null
        ? never
        : codeIn(member.score.code, (code) => member.score?.ordinal(code) != null);
  const column = planning.columns.test(index, flag);
  const truth =
    column === null ? testOf(test, member, planning, around) : toldAtProjection(column, member.applies, planning);
  return toldOf(`item/${planning.compiled.items[index]?.key ?? ''}`, truth, allOf([answered, hasBand]));
}

function toldAtProjection(column: Parameters<typeof sql>[1], applies: Predicate, { layers }: Planning) {
  const told = layers.define(sql`coalesce(${column ?? always}, CAST(-1 AS TINYINT))`);
  const is = (bit: number): Predicate =>
    allOf([applies, codeIn({ column: told, domain: [-1, 0, 1] }, (code) => code === bit)]);
  return { holds: is(1), fails: is(0), applies };
}

const scoreOutcome = (view: ScoreView, test: Expression, planning: Planning): MemberOutcome =>
  toldOf(
    `${view.isTheme ? 'theme' : 'score'}/${view.id}`,
    testOf(test, scoreMember(planning, view), planning, around),
    view.scored,
  );
