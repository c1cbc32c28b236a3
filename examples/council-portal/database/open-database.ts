import { setTimeout as wait } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { isDatabaseAway } from './is-away.ts';
import { migrate } from './migrate.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/**
 * Opens the database at an address (`sqlite:` and a path, or `postgres://…`) and brings its tables up to date. Answers are
 * acknowledged once their transaction is on disk: see `sqlite.ts` and `postgres.ts`.
 */
export async function openDatabase(address: string): Promise<Database> {
  const file = address.startsWith('sqlite:') ? address.slice('sqlite:'.length) : null;
  const dialect = file === null ? postgresDialect(address) : sqliteDialect(file);
  const database = new Kysely<Tables>({ dialect });
  try {
    await untilThere(() => migrate(database, file === null ? 'postgres' : 'sqlite'));
    return database;
  } catch (cause) {
    await database.destroy();
    throw cause;
  }
}

const attempts = 60;
const pauseMs = 500;

/** A server that starts together with the portal, or recovers from a crash, is waited for: half a minute at most. */
async function untilThere(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isDatabaseAway(error)) throw error;
      await wait(pauseMs);
    }
}
