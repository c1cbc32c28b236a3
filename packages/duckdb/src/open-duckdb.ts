import { devNull } from 'node:os';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { type Engine, EngineError, type QueryPlan, quoteText, type Row } from '@plumbline/sql';
import { plainValue } from './plain-value.js';

export interface DuckDbOptions {
  /**
   * One unless said. With one thread, floating sums and the order of rows are the same on every run. Plans of
   * `@plumbline/sql` sum exactly and may be given more.
   */
  readonly threads?: number;
  /** `'512MB'`; the engine's own limit unless said. Nothing is written to disk when it is reached: the query fails. */
  readonly memoryLimit?: string;
  /** Folders (and what lies in them) that queries may read or write; every file that the process can see unless said. */
  readonly directories?: readonly string[];
}

const isolation = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  allow_persistent_secrets: 'false',
  // INSTALL asks the network even when automatic installing is off: it now fails before that, for want of a folder.
  extension_directory: devNull,
  custom_extension_repository: 'none',
};

/**
 * An embedded DuckDB in memory. It never uses the network: extensions are neither installed nor loaded, and its settings
 * are locked once it is open.
 *
 * @throws EngineError (as a rejection) where the engine cannot start.
 */
export async function openDuckDb(options: DuckDbOptions = {}): Promise<Engine> {
  const limit = options.memoryLimit === undefined ? {} : { max_memory: options.memoryLimit };
  try {
    const instance = await DuckDBInstance.create(':memory:', {
      ...isolation,
      ...limit,
      threads: String(options.threads ?? 1),
      temp_directory: '',
    });
    const connection = await instance.connect();
    if (options.directories !== undefined) await limitFiles(connection, options.directories);
    await connection.run('SET lock_configuration = true');
    return engineOf(instance, connection);
  } catch (cause) {
    throw asEngineError(cause, 'open');
  }
}

async function limitFiles(connection: DuckDBConnection, directories: readonly string[]): Promise<void> {
  await connection.run(`SET allowed_directories = [${directories.map(quoteText).join(', ')}]`);
  await connection.run('SET enable_external_access = false');
}

function engineOf(instance: DuckDBInstance, connection: DuckDBConnection): Engine {
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
      if (!isOpen) return;
      isOpen = false;
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const rowOf = (names: readonly string[], row: readonly DuckDBValue[]): Row =>
  Object.fromEntries(names.map((name, index) => [name, plainValue(row[index] ?? null)]));

const asEngineError = (cause: unknown, sql: string): EngineError => {
  if (cause instanceof EngineError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new EngineError(message, sql, cause);
};
