import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { SqliteDialect } from 'kysely';

/**
 * SQLite in a file. Write-ahead log with `synchronous = FULL`: a commit returns only when the log is on disk, so that
 * neither the end of the process nor the loss of power takes an acknowledged answer along.
 */
export function sqliteDialect(file: string): SqliteDialect {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file, { timeout: 5000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('trusted_schema = OFF');
  return new SqliteDialect({ database });
}
