import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { SqliteDialect } from 'kysely';

/**
 * SQLite in a file. Write-ahead log with `synchronous = FULL`: a commit returns only when the log is on disk, so that
 * neither the end of the process nor the loss of power takes an acknowledged answer along.
 */
export function sqliteDialect(file: string): SqliteDialect {
  ownFile(file);
  const database = new Sqlite(file, { timeout: 5000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('trusted_schema = OFF');
  return new SqliteDialect({ database });
}

/** For this user's eyes alone; the log beside it takes over the rights of the file. */
function ownFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}
