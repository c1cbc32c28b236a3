import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Issue, Outcome } from '@plumbline/core';
import type { PackIssueCode } from './issue-codes/pack.js';
import type { OutputFile } from './manifest.js';

/**
 * Writes the files of a pack as one folder, whole or not at all: into a temporary folder beside it, which then takes its place.
 *
 * A folder that is there already is replaced only when it is empty or an earlier pack with nothing added; otherwise that is an
 * issue and nothing is touched. When writing fails the old pack stays.
 *
 * @param out parents are made where they are missing
 * @returns the folder that was written
 * @throws RangeError for a file whose path leads out of the folder
 */
export async function writePack(out: string, files: readonly OutputFile[]): Promise<Outcome<string>> {
  for (const { path } of files) assertInside(path);
  const folder = await followed(resolve(out));
  const refusal = await reasonToRefuse(folder);
  if (refusal) return { ok: false, issues: [refusal] };
  let draft: string | null = null;
  try {
    await mkdir(dirname(folder), { recursive: true });
    const fresh = `${folder}.partial-${randomUUID()}`;
    await mkdir(fresh);
    draft = fresh;
    for (const { path, content } of files) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), content);
    }
    await takePlace(draft, folder);
    return { ok: true, value: folder };
  } catch (error) {
    if (draft !== null) await rm(draft, { recursive: true, force: true });
    if (isSystemError(error))
      return { ok: false, issues: [outIssue('out-not-writable', 'a writable folder', error.code)] };
    throw error;
  }
}

const outIssue = (code: PackIssueCode, expected: string, found: string): Issue => ({ code, path: '', expected, found });

function assertInside(path: string): void {
  const isInside = path !== '' && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
  if (!isInside || path.includes('\\')) throw new RangeError(`"${path}" is no path inside the folder.`);
}

/** Where a link to a folder leads, so that the link itself stays. */
async function followed(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isSystemError(error)) return path;
    throw error;
  }
}

async function reasonToRefuse(folder: string): Promise<Issue | null> {
  try {
    const entries = await readdir(folder);
    if (entries.length === 0) return null;
    const known = new Set(await filesOfManifest(folder));
    // A folder that no pack was written to is not searched: it may be a whole disk.
    const names = known.size === 0 ? entries.sort() : await filesIn(folder);
    const other = names.filter((name) => !known.has(name));
    return other.length === 0
      ? null
      : outIssue('out-not-a-pack', 'nothing, or an earlier pack', other.slice(0, 3).join(', '));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return null;
    return outIssue('out-not-a-pack', 'a folder', error.code === 'ENOTDIR' ? 'a file' : error.code);
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const prefix = folder.length + 1;
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(prefix).replaceAll('\\', '/'))
    .sort();
}

/** Paths that the manifest of an earlier pack names, itself included; none where there is no such manifest. */
async function filesOfManifest(folder: string): Promise<readonly string[]> {
  const path = join(folder, 'manifest.json');
  if (!(await exists(path))) return [];
  try {
    const found: unknown = JSON.parse(await readFile(path, 'utf8'));
    const { format, outputs } = found as { readonly format?: unknown; readonly outputs?: unknown };
    if (format !== 'plumbline-pack' || !Array.isArray(outputs)) return [];
    return ['manifest.json', ...outputs.map((entry: { readonly path?: unknown }) => String(entry.path))];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return [];
    throw error;
  }
}

async function takePlace(draft: string, folder: string): Promise<void> {
  if (!(await exists(folder))) return rename(draft, folder);
  const former = join(dirname(folder), `${basename(draft)}-former`);
  await rename(folder, former);
  try {
    await rename(draft, folder);
  } catch (error) {
    await rename(former, folder);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';
