import type { CompiledFlag } from '@plumbline/core';
import { newestStaleDay } from '@plumbline/core/tables';
import { codeIn } from '../finite.js';
import { itemMember } from '../members.js';
import type { Planning } from '../planning.js';
import { allOf, always, never, not } from '../predicate.js';
import { raw, sql } from '../sql-text.js';
import { type FlagView, flagView, type MemberOutcome } from './flag-view.js';

/** Answered items whose newest dated evidence is older than the flag's months on the day `asAt`. */
export function staleEvidenceFlag(flag: CompiledFlag, asAt: string | null, planning: Planning): FlagView {
  const limit = asAt === null ? null : newestStaleDay(asAt, flag.parameters.months ?? 0);
  if (limit === null) return untold(flag.id, planning);
  const members = planning.compiled.items.flatMap(({ composite, rowsOf }, index) =>
    rowsOf === null && composite?.evidence ? outcome(index, limit, planning) : [],
  );
  return flagView(flag.id, members, planning);
}

/** Nothing can be told of anybody. */
export const untold = (id: string, { wholes }: Planning): FlagView => {
  const zero = wholes.literal(0n);
  return { id, members: [], raised: zero, unknown: zero, skipped: zero, cannotTell: wholes.literal(1n) };
};

function outcome(index: number, limit: number, planning: Planning): readonly MemberOutcome[] {
  const { codes, applies } = itemMember(planning, index, true);
  const newest = planning.columns.newest(index);
  if (codes === null || newest === null) return [];
  const isDated = planning.layers.define(sql`(${newest} IS NOT NULL)`);
  const told = allOf([codeIn(codes, (code) => code >= 0), isDated]);
  const isOld = planning.layers.define(sql`coalesce(${newest} <= ${raw(String(limit))}, ${not(always)})`);
  return [
    {
      name: `item/${planning.compiled.items[index]?.key ?? ''}`,
      applies,
      raised: allOf([told, isOld]),
      unknown: never,
      skipped: allOf([applies, not(told)]),
    },
  ];
}
