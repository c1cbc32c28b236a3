import type { AddressInfo } from 'node:net';
import { passwordWork } from './accounts/password.ts';
import { openDatabase } from './database/open-database.ts';
import { seedDemonstration } from './demonstration/seed.ts';
import { buildPortal } from './portal.ts';
import type { Instruments } from './responses/instruments.ts';
import type { Settings } from './settings.ts';

export interface RunningPortal {
  /** Where it is to be reached. */
  readonly address: string;
  /** Lets what is under way end, ten seconds at most unless told otherwise, then closes the database. */
  readonly close: () => Promise<void>;
}

/** Opens the database, puts in the demonstration where it is wanted, and listens. */
export async function runPortal(
  settings: Settings,
  instruments: Instruments,
  log: (line: string) => void,
  { graceMs = 10_000 }: { readonly graceMs?: number } = {},
): Promise<RunningPortal> {
  const { host, publicUrl, demonstration, proxies } = settings;
  const database = await openDatabase(settings.database);
  if (demonstration) await seedDemonstration(database, passwordWork, new Date());
  let origins: readonly string[] = [];
  const portal = await buildPortal({
    database,
    instruments,
    origins: () => origins,
    isHttps: publicUrl?.startsWith('https:') ?? false,
    proxies,
    isDemonstration: demonstration,
    passwordWork,
    now: () => new Date(),
    log,
  });
  await portal.listen({ host, port: settings.port });
  // It listens on a port, not on a socket of the file system.
  const { port } = portal.server.address() as AddressInfo;
  origins = publicUrl === null ? [`http://${urlHost(host)}:${port}`, `http://localhost:${port}`] : [publicUrl];
  const close = async () => {
    // A server that closes no longer ends requests that take too long: one post that never ends would keep it for ever.
    const late = setTimeout(() => portal.server.closeAllConnections(), graceMs);
    await portal.close();
    clearTimeout(late);
    await database.destroy();
  };
  return { address: origins[0] ?? '', close };
}

const urlHost = (host: string): string => (host.includes(':') ? `[${host}]` : host);
