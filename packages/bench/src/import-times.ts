import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inFreshProcess } from './fresh.js';
import { median } from './measure.js';
import type { ImportTime } from './time-import.js';

export interface Imported {
  readonly name: string;
  readonly source: string;
  /** With the compile cache of Node on and filled, as `module.enableCompileCache()` leaves it. */
  readonly isCached?: boolean;
}

const empty: Imported = { name: 'an empty module', source: 'export const nothing = 0;' };

/**
 * Medians over fresh processes, modules in turn, each with what an empty module takes. The processes come one after
 * another, so that whatever else the machine does falls on all alike.
 */
export async function importTimes(
  place: string,
  modules: readonly Imported[],
  processes: number,
): Promise<readonly { readonly name: string; readonly gross: ImportTime; readonly net: ImportTime }[]> {
  const all = [empty, ...modules].map((module, at) => ({ ...module, path: join(place, `import-${at}.mjs`) }));
  for (const { path, source } of all) writeFileSync(path, source);
  mkdirSync(join(place, 'cache'), { recursive: true });
  for (const module of all) if (module.isCached) await importOnce(module, place);
  const found = all.map((): ImportTime[] => []);
  for (let round = 0; round < processes; round += 1)
    for (const [at, module] of all.entries()) found[at]?.push(await importOnce(module, place));
  const middle = found.map(
    (times): ImportTime => ({
      ms: median(times.map(({ ms }) => ms)),
      cpuMs: median(times.map(({ cpuMs }) => cpuMs)),
    }),
  );
  const base = middle[0] ?? { ms: 0, cpuMs: 0 };
  return all.map(({ name }, at) => {
    const gross = middle[at] ?? base;
    return { name, gross, net: { ms: gross.ms - base.ms, cpuMs: gross.cpuMs - base.cpuMs } };
  });
}

const file = fileURLToPath(new URL('time-import.ts', import.meta.url));

const importOnce = (
  { path, isCached = false }: { readonly path: string; readonly isCached?: boolean },
  place: string,
) =>
  inFreshProcess<ImportTime>(file, [pathToFileURL(path).href], {
    isPlain: true,
    env: isCached ? { NODE_COMPILE_CACHE: join(place, 'cache') } : {},
  });
