import { createRequire } from 'node:module';
import { version } from './version.js';

const versionOf = (manifest: string): string => {
  const found: { version: string } = createRequire(import.meta.url)(manifest);
  return found.version;
};

/** Versions of what works out and draws a pack, for its manifest. */
export const engines: Readonly<Record<string, string>> = {
  plumbline: version,
  '@plumbline/core': versionOf('@plumbline/core/package.json'),
  '@plumbline/datapack': versionOf('@plumbline/datapack/package.json'),
  '@plumbline/schemas': versionOf('@plumbline/schemas/package.json'),
};
