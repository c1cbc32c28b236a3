import { randomUUID } from 'node:crypto';
import type { Database } from '../database/open-database.ts';
import { sha256 } from '../security/sha256.ts';

/** What failures are counted against, narrowest first, and how many each may have in a quarter of an hour. */
export interface Subjects {
  readonly pair: string;
  readonly address: string;
  readonly name: string;
}

const limits: { readonly [subject in keyof Subjects]: number } = { pair: 5, address: 30, name: 50 };
const windowMs = 15 * 60_000;

/** In the database, so that a restart forgets nothing and several portals count together. Hashed: a name typed may be a password. */
export const subjectsOf = ({ name, address }: { readonly name: string; readonly address: string }): Subjects => ({
  pair: sha256(`pair ${address} ${name}`),
  address: sha256(`address ${address}`),
  name: sha256(`name ${name}`),
});

/** Notes an attempt before anybody knows how it ends, and gives it a name by which `forgetAttempt` takes it back. */
export async function noteAttempt(database: Database, subjects: Subjects, now: Date): Promise<string> {
  const at = now.toISOString();
  const attempt = randomUUID();
  await database.deleteFrom('sign_in_failures').where('at', '<', windowFrom(now)).execute();
  const rows = Object.values(subjects).map((subject: string) => ({ subject, attempt, at }));
  await database.insertInto('sign_in_failures').values(rows).execute();
  return attempt;
}

/** Whether one more than the limit was noted: that one is too many, and whatever comes after it. */
export async function isLimited(database: Database, subjects: Subjects, now: Date): Promise<boolean> {
  const counted = await database
    .selectFrom('sign_in_failures')
    .select(({ fn }) => ['subject', fn.countAll<number | string>().as('failures')])
    .where('subject', 'in', Object.values(subjects))
    .where('at', '>=', windowFrom(now))
    .groupBy('subject')
    .execute();
  const failures = new Map(counted.map((row) => [row.subject, Number(row.failures)]));
  return Object.entries(limits).some(
    ([subject, limit]) => (failures.get(subjects[subject as keyof Subjects]) ?? 0) > limit,
  );
}

/**
 * After a right password: this attempt was no failure, and earlier ones at this name and address are forgiven. What stands
 * against the whole address stays, or one good account would pay for guessing others.
 */
export const forgetAttempt = (database: Database, { pair }: Subjects, attempt: string) =>
  database
    .deleteFrom('sign_in_failures')
    .where((where) => where.or([where('attempt', '=', attempt), where('subject', '=', pair)]))
    .execute();

const windowFrom = (now: Date): string => new Date(now.getTime() - windowMs).toISOString();
