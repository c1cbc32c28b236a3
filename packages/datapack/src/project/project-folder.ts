import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decodeUtf8, type Outcome, parseJson } from '@plumbline/core';
import { sha256 } from '../hash.js';
import type { FileEntry } from '../manifest.js';

/** A file that went into a pack: its path from the folder of the definition, or the address of a published document. */
export const inputFile = (path: string, content: Uint8Array): FileEntry => ({
  path,
  bytes: content.byteLength,
  sha256: sha256(content),
});

/** A file larger than this is no document and no table of figures that a pack is made of: it is refused before it is read. */
const maxBytes = 64 * 1024 * 1024;

const issue = (code: string, expected: string, found: string | number): Outcome<never> => ({
  ok: false,
  issues: [{ code, path: '', expected, found }],
});

/**
 * The real path of a file of a folder. A path that leads out of it, be it by a link, is an issue: a pack must be the same wherever
 * its folder is moved.
 */
export async function pathInside(folder: string, path: string): Promise<Outcome<string>> {
  try {
    const real = await realpath(join(folder, path));
    const within = relative(await realpath(folder), real);
    if (within.startsWith('..') || within.startsWith(sep)) return issue('path-outside-folder', 'a path inside', path);
    return { ok: true, value: real };
  } catch {
    return issue('file-not-found', 'a file', path);
  }
}

/** The bytes of a file of the folder, if it is one and of a sensible size. */
export async function readInside(folder: string, path: string): Promise<Outcome<Uint8Array>> {
  const real = await pathInside(folder, path);
  if (!real.ok) return real;
  try {
    const found = await stat(real.value);
    if (!found.isFile()) return issue('file-not-found', 'a file', path);
    if (found.size > maxBytes) return issue('file-too-large', `<= ${maxBytes}`, found.size);
    return { ok: true, value: await readFile(real.value) };
  } catch {
    return issue('file-not-found', 'a file', path);
  }
}

/** A file of JSON in UTF-8. */
export function jsonOf(bytes: Uint8Array): Outcome<unknown> {
  const text = decodeUtf8(bytes);
  return text.ok ? parseJson(text.value) : text;
}

/** Paths of the JSON files that stand directly in a folder, by name. */
export async function jsonFilesOf(folder: string, path: string): Promise<Outcome<readonly string[]>> {
  const real = await pathInside(folder, path);
  if (!real.ok) return issue('folder-not-found', 'a folder', path);
  try {
    const entries = await readdir(real.value, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
      .map(({ name }) => name);
    return { ok: true, value: names.sort().map((name) => `${path.replace(/\/$/, '')}/${name}`) };
  } catch {
    return issue('folder-not-found', 'a folder', path);
  }
}
