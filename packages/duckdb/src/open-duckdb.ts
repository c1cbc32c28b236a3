import type { DuckDBValue } from '@duckdb/node-api';
import { type Engine, EngineError, type QueryPlan, type Row } from '@plumbline/sql';
import { asEngineError, type DuckDbOptions, type OpenConnection, openConnection } from './open-connection.js';
import { plainValue } from './plain-value.js';

export type { DuckDbOptions } from './open-connection.js';

/**
 * An embedded DuckDB in memory. It never uses the network: extensions are neither installed nor loaded, and its settings
 * are locked once it is open.
 *
 * @throws EngineError (as a rejection) where the engine cannot start.
 */
export const openDuckDb = async (options: DuckDbOptions = {}): Promise<Engine> =>
  engineOf(await openConnection(options));

function engineOf({ connection, close }: OpenConnection): Engine {
  let isOpen = true;
  async function* stream({ sql, params }: QueryPlan): AsyncGenerator<readonly Row[]> {
    if (!isOpen) throw new EngineError('The engine is closed.', sql, undefined);
    try {
      // Not `connection.stream`: with @duckdb/node-api 1.5.6 it ends quietly where a query fails half way (a bad row deep in
      // a file), and a second query cuts it off. The whole result is made first, inside the engine.
      const result = await connection.run(sql, [...params]);
      const names = result.deduplicatedColumnNames();
      for await (const rows of result.yieldRows()) yield rows.map((row) => rowOf(names, row));
    } catch (cause) {
      throw asEngineError(cause, sql);
    }
  }
  return {
    dialect: 'duckdb',
    stream,
    async run(query) {
      const rows: Row[] = [];
      for await (const portion of stream(query)) for (const row of portion) rows.push(row);
      return rows;
    },
    close() {
      isOpen = false;
      close();
    },
  };
}

const rowOf = (names: readonly string[], row: readonly DuckDBValue[]): Row =>
  Object.fromEntries(names.map((name, index) => [name, plainValue(row[index] ?? null)]));
