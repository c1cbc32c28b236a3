import { devNull } from 'node:os';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { EngineError, quoteText } from '@plumbline/sql';

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

export interface OpenConnection {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** An embedded DuckDB in memory, without the network, its settings locked. */
export async function openConnection(options: DuckDbOptions): Promise<OpenConnection> {
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
    return { connection, close: closeOnce(instance, connection) };
  } catch (cause) {
    throw asEngineError(cause, 'open');
  }
}

function closeOnce(instance: DuckDBInstance, connection: DuckDBConnection): () => void {
  let isOpen = true;
  return () => {
    if (!isOpen) return;
    isOpen = false;
    connection.closeSync();
    instance.closeSync();
  };
}

async function limitFiles(connection: DuckDBConnection, directories: readonly string[]): Promise<void> {
  await connection.run(`SET allowed_directories = [${directories.map(quoteText).join(', ')}]`);
  await connection.run('SET enable_external_access = false');
}

export const asEngineError = (cause: unknown, sql: string): EngineError => {
  if (cause instanceof EngineError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new EngineError(message, sql, cause);
};
