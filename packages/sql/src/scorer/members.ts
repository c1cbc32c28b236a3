import type { ThisProperty } from '@plumbline/core';
import { type ExactFound, exactAt, unknownExact } from './exact-found.js';
import { type Codes, codeIn } from './finite.js';
import { constant, type Found, unknown } from './found.js';
import {
  codesOf,
  doubleOf,
  numberOf,
  optionValue,
  type Planning,
  previousOf,
  scalars,
  stateNames,
} from './planning.js';
import { always, type Predicate } from './predicate.js';
import { type ScoreView, scoreCodes } from './score-view.js';

/** What `this` is bound to. */
export interface MemberView {
  /** The column that conditions on it hang on; `null` where there is none. */
  readonly codes: Codes | null;
  readonly applies: Predicate;
  readonly appliesAt: (code: number) => boolean;
  readonly read: (property: ThisProperty) => Found;
  /** Its value as the fraction that it is. */
  readonly exact: () => ExactFound;
  readonly score: ScoreView | null;
}

const appliesAt = (code: number): boolean => {
  const state = stateNames.get(code);
  return state !== 'not-applicable' && state !== 'hidden';
};

/** @param inFlag Flags know the band of the score that an item declares. */
export function itemMember(planning: Planning, index: number, inFlag: boolean): MemberView {
  const item = planning.compiled.items[index];
  const codes = codesOf(planning, index);
  const declared = inFlag && item?.declares != null ? (planning.scores[item.declares] ?? null) : null;
  if (item === undefined || codes === null) return { ...rowMember(always), appliesAt };
  const number = numberOf(planning, index);
  const isChoice = item.kind === 'choice';
  const optionAt = (code: number): number | null => optionValue(item, code);
  const value = (): Found =>
    isChoice
      ? scalars(codes, optionAt)
      : number === null
        ? unknown
        : { kind: 'number', sql: doubleOf(number, planning), known: number.known };
  const exact = (): ExactFound =>
    isChoice
      ? exactAt(codes, optionAt, planning)
      : number === null
        ? unknownExact(planning)
        : { numerator: number.whole, denominator: planning.wholes.literal(number.scale), known: number.known };
  return {
    codes,
    applies: codeIn(codes, appliesAt),
    appliesAt,
    exact,
    score: declared,
    read(property) {
      switch (property) {
        case 'value':
          return value();
        case 'state':
          return scalars(codes, (code) => stateNames.get(code) ?? 'answered');
        case 'critical':
          return constant(item.critical);
        case 'previous':
          return previousOf(planning, 'item', index);
        case 'band':
          return declared === null ? unknown : scalars(declared.code, declared.ordinal);
        case 'coverage':
          return unknown;
        case 'evidence':
        case 'impact':
          if (property === 'evidence' && !item.composite?.evidence) return constant(0);
          if (property === 'impact' && !item.composite?.impact) return constant(false);
          planning.refuse('sql-not-expressible', 'evidence and impact where a projection has them', property);
          return unknown;
      }
    },
  };
}

export const scoreMember = (planning: Planning, score: ScoreView): MemberView => ({
  codes: score.code,
  applies: score.applies,
  appliesAt: (code) => code !== scoreCodes['not-applicable'],
  exact: () => (score.fraction === null ? unknownExact(planning) : { ...score.fraction, known: score.scored }),
  score,
  read(property) {
    switch (property) {
      case 'value':
        return score.value;
      case 'band':
        return scalars(score.code, score.ordinal);
      case 'coverage':
        return score.coverage;
      case 'state':
        return scalars(score.code, statusAt);
      case 'critical':
        return unknown;
      case 'evidence':
        return constant(0);
      case 'impact':
        return constant(false);
      case 'previous':
        return previousOf(planning, score.isTheme ? 'theme' : 'score', score.index);
    }
  },
});

const statusAt = (code: number): string => {
  if (code === scoreCodes.insufficient) return 'insufficient';
  return code === scoreCodes['not-applicable'] ? 'not-applicable' : 'scored';
};

/** A row: nothing is known of it but that it is there. */
export const rowMember = (applies: Predicate): MemberView => ({
  codes: null,
  applies,
  appliesAt: () => true,
  read: (property) =>
    property === 'state'
      ? constant('answered')
      : property === 'evidence'
        ? constant(0)
        : property === 'impact'
          ? constant(false)
          : unknown,
  exact: () => {
    throw new RangeError('A row has no value of its own.');
  },
  score: null,
});
