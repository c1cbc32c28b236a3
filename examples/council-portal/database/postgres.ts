import { PostgresDialect } from 'kysely';
import pg from 'pg';

/**
 * PostgreSQL. `synchronous_commit` is asked for on every connection, whatever the server's default: `off` would acknowledge
 * answers that a crash takes back.
 */
export function postgresDialect(address: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    connectionTimeoutMillis: 5000,
    options: '-c synchronous_commit=on -c statement_timeout=15000 -c idle_in_transaction_session_timeout=15000',
  });
  // A connection that breaks while nobody uses it: the pool drops it and opens another when one is wanted.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
