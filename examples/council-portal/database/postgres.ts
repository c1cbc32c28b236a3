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
  // A connection that breaks while nobody uses it: the pool drops it and opens another when one is wanted. One that breaks
  // between two queries of a transaction tells itself alone; the next query fails, and without an ear here the process would.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}
