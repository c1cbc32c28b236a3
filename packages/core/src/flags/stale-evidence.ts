import type { EvidenceEntry, ReadAnswer } from '../answer.js';
import type { CompiledFlag, CompiledInstrument } from '../compiled.js';
import type { Flag } from '../result.js';
import { addMonths, type Day, dayOf, monthsBetween } from './day.js';
import { type FlagKind, type Found, flagOf, report } from './flag-kind.js';

/**
 * An answered item whose newest dated evidence is older than `months` calendar months on the day `asAt`. Items without
 * dated evidence are passed over and counted: how old it is cannot be told. Without `asAt` nothing can.
 */
export const staleEvidence: FlagKind = (flag, { scorer: { compiled, sheet }, asAt }) =>
  staleItems(flag, { compiled, items: sheet.items, asAt });

interface Items {
  readonly compiled: CompiledInstrument;
  readonly items: readonly ReadAnswer[];
  readonly asAt: string | null;
}

export function staleItems(flag: CompiledFlag, { compiled, items, asAt }: Items): readonly Flag[] {
  const months = flag.parameters.months ?? 0;
  const today = dayOf(asAt);
  if (today === null) return [flagOf(flag, 'unknown', null, { months }, compiled)];
  const found = compiled.items.flatMap(({ key, composite, rowsOf }, index): readonly Found[] => {
    const answer = items[index];
    if (rowsOf !== null || !composite?.evidence || answer === undefined) return [];
    if (answer.state === 'not-applicable' || answer.state === 'hidden') return [];
    const subject = { kind: 'item', id: key } as const;
    const newest = newestDay(answer.evidence);
    if (answer.state !== 'answered' || newest === null) return [{ state: 'skipped', subject, facts: {} }];
    const facts = { months: monthsBetween(newest, today), limit: months };
    return [{ state: addMonths(newest, months) < today ? 'raised' : 'clear', subject, facts }];
  });
  return report(flag, found, compiled);
}

function newestDay(evidence: readonly EvidenceEntry[]): Day | null {
  let newest: Day | null = null;
  for (const { date } of evidence) {
    const found = dayOf(date);
    if (found !== null && (newest === null || found > newest)) newest = found;
  }
  return newest;
}
