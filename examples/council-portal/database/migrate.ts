import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { firstTables } from './first-tables.ts';
import type { Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';

/** By name, which orders them. One that has run anywhere is never edited. */
const migrations: { readonly [name: string]: (engine: Engine) => Migration } = { '0001-first-tables': firstTables };

/** Brings the tables up to date; several portals may do so at the same moment. */
export async function migrate(database: Kysely<Tables>, engine: Engine): Promise<void> {
  const made = Object.fromEntries(Object.entries(migrations).map(([name, make]) => [name, make(engine)]));
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(made) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
