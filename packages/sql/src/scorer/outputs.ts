import { quoteText } from '../quote.js';
import { atLeast, codeIn } from './finite.js';
import type { FlagView, MemberOutcome } from './flags/flag-view.js';
import { asNumber, type NumberFound } from './found.js';
import type { Definition } from './layers.js';
import type { Planning } from './planning.js';
import { isAlways, isNever } from './predicate.js';
import type { ScoreView } from './score-view.js';
import { scoreCodes } from './score-view.js';
import { joined, raw, type Sql, sql } from './sql-text.js';
import type { Whole } from './whole.js';

/** Columns of one score, named `score_<id>_…` or `theme_<slug>_…`. */
export function scoreOutputs(view: ScoreView, planning: Planning): readonly Definition[] {
  const { dialect, wholes } = planning;
  const name = (field: string): string => `${view.isTheme ? 'theme' : 'score'}_${view.id}_${field}`;
  const applies = codeIn(view.code, (code) => code !== scoreCodes['not-applicable']);
  const scored = codeIn(view.code, (code) => code !== scoreCodes['not-applicable'] && code !== scoreCodes.insufficient);
  const status = wholes.add([wholes.bit(applies), wholes.bit(scored)]);
  return [
    { name: name('status'), sql: wholes.cast(status, 'TINYINT') },
    { name: name('value'), sql: orNull(asNumber(view.value, dialect)) },
    { name: name('band'), sql: atLeast(view.code, -1) },
    { name: name('band_before'), sql: atLeast(view.before, -1) },
    { name: name('answered'), sql: weight(view.answered, view, planning) },
    { name: name('applicable'), sql: weight(view.applicable, view, planning) },
    { name: name('coverage'), sql: orNull(asNumber(view.coverage, dialect)) },
    { name: name('capped_by'), sql: wholes.cast(view.held, 'BIGINT') },
    { name: name('may_cap'), sql: wholes.cast(view.open, 'BIGINT') },
  ];
}

const orNull = ({ sql: value, known }: NumberFound): Sql => {
  if (isNever(known)) return raw('CAST(NULL AS DOUBLE)');
  return isAlways(known) ? value : sql`CASE WHEN ${known} THEN ${value} END`;
};

const weight = (whole: Whole, { weightUnit }: ScoreView, { dialect }: Planning): Sql =>
  sql`(${dialect.cast(whole.sql, 'DOUBLE')} / ${dialect.double(Number(weightUnit.denominator))})`;

/** Columns of one flag, named `flag_<id>_…`. */
export function flagOutputs(
  view: FlagView,
  withMembers: boolean,
  { wholes, dialect }: Planning,
): readonly Definition[] {
  const name = (field: string): string => `flag_${view.id}_${field}`;
  return [
    { name: name('raised'), sql: wholes.cast(view.raised, 'SMALLINT') },
    { name: name('unknown'), sql: wholes.cast(view.unknown, 'SMALLINT') },
    { name: name('skipped'), sql: wholes.cast(view.skipped, 'SMALLINT') },
    { name: name('cannot_tell'), sql: wholes.cast(view.cannotTell, 'TINYINT') },
    ...(withMembers ? [{ name: name('members'), sql: dialect.list.known(namesOf(view.members)) }] : []),
  ];
}

const namesOf = (members: readonly MemberOutcome[]): Sql =>
  members.length === 0
    ? raw('CAST([] AS VARCHAR[])')
    : sql`[${joined(
        members.map(({ name, raised }) => sql`CASE WHEN ${raised} THEN ${raw(quoteText(name))} END`),
        ', ',
      )}]`;
