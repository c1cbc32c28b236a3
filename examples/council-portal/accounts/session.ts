import { randomBytes } from 'node:crypto';
import type { Database } from '../database/open-database.ts';
import { sha256 } from '../security/sha256.ts';
import { type Account, accountOf } from './account.ts';

const idleMs = 30 * 60_000;
const longestMs = 10 * 60 * 60_000;
/** The time of use is written at most once a minute. */
const notedMs = 60_000;

/** 256 random bits. Whoever holds it is signed in. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** Begins a session under a token of its own: one that was set before signing in never becomes a session. */
export async function beginSession(database: Database, account: Account, now: Date): Promise<string> {
  const token = newToken();
  const at = now.toISOString();
  const stale = before(now, idleMs);
  await database
    .deleteFrom('sessions')
    .where((where) => where.or([where('used', '<', stale), where('began', '<', before(now, longestMs))]))
    .execute();
  await database
    .insertInto('sessions')
    .values({ id: sha256(token), account: account.id, began: at, used: at })
    .execute();
  return token;
}

/** Whose session it is; `null` after half an hour without use, ten hours at most, or once it was ended. */
export async function accountOfSession(database: Database, token: string, now: Date): Promise<Account | null> {
  const id = sha256(token);
  const found = await database
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account')
    .select(['accounts.id', 'accounts.name', 'accounts.role', 'accounts.organisation', 'sessions.used'])
    .where('sessions.id', '=', id)
    .where('sessions.used', '>=', before(now, idleMs))
    .where('sessions.began', '>=', before(now, longestMs))
    .executeTakeFirst();
  if (found === undefined) return null;
  if (found.used < before(now, notedMs))
    await database.updateTable('sessions').set({ used: now.toISOString() }).where('id', '=', id).execute();
  return accountOf(found);
}

export const endSession = (database: Database, token: string) =>
  database.deleteFrom('sessions').where('id', '=', sha256(token)).execute();

const before = (now: Date, ms: number): string => new Date(now.getTime() - ms).toISOString();
