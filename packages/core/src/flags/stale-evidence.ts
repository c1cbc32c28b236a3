import { addMonths } from 'date-fns/addMonths';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { isBefore } from 'date-fns/isBefore';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { EvidenceEntry, ReadAnswer } from '../answer.js';
import type { CompiledFlag, CompiledInstrument } from '../compiled.js';
import type { Flag } from '../result.js';
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
  const today = asAt === null ? null : parseISO(asAt);
  if (today === null || !isValid(today)) return [flagOf(flag, 'unknown', null, { months }, compiled)];
  const found = compiled.items.flatMap(({ key, composite, rowsOf }, index): readonly Found[] => {
    const answer = items[index];
    if (rowsOf !== null || !composite?.evidence || answer === undefined) return [];
    if (answer.state === 'not-applicable' || answer.state === 'hidden') return [];
    const subject = { kind: 'item', id: key } as const;
    const newest = newestDate(answer.evidence);
    if (answer.state !== 'answered' || newest === null) return [{ state: 'skipped', subject, facts: {} }];
    const facts = { months: differenceInMonths(today, newest), limit: months };
    return [{ state: isBefore(addMonths(newest, months), today) ? 'raised' : 'clear', subject, facts }];
  });
  return report(flag, found, compiled);
}

function newestDate(evidence: readonly EvidenceEntry[]): Date | null {
  let newest: Date | null = null;
  for (const { date } of evidence) {
    const found = typeof date === 'string' ? parseISO(date) : null;
    if (found !== null && isValid(found) && (newest === null || isBefore(newest, found))) newest = found;
  }
  return newest;
}
