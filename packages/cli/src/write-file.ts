import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Issue, Outcome } from '@plumbline/core';

const notWritable = (found: string): Issue => {
  const expected = 'a file in a folder that can be written to';
  return { code: 'file-not-writable', path: '', expected, found };
};

const refused = (found: string): Outcome<never> => ({ ok: false, issues: [notWritable(found)] });

/** Where a file really is, links followed, so that the link itself stays; a path to nothing is itself. */
export const realPathOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Whether a path is one of these files, whatever it is called. */
export const isAmong = async (path: string, files: readonly string[]): Promise<boolean> =>
  (await Promise.all(files.map(realPathOf))).includes(await realPathOf(path));

/** What is told of such a file. */
export const isInput: Issue = {
  code: 'file-is-input',
  path: '',
  expected: 'another file',
  found: 'a file that is read',
};

/** Taking the place of a folder, a device or a pipe would put an ordinary file where others expect something else. */
const isReplaceable = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => true,
  );

interface Staged {
  readonly target: string;
  readonly temporary: string;
}

/** Writes beside the target, where a rename is all that is left to do. */
const stage = async (path: string, text: string): Promise<Outcome<Staged>> => {
  if (!(await isReplaceable(path))) return refused('something there that is no ordinary file');
  const target = await realPathOf(path);
  const staged = { target, temporary: `${target}.${randomUUID()}.tmp` };
  const reason = await reasonOf(writeFile(staged.temporary, text));
  if (reason === null) return { ok: true, value: staged };
  await discard([staged]);
  return refused(reason);
};

/** The system's code for why it could not be done; `null` when it was. */
const reasonOf = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work;
    return null;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    return reason;
  }
};

const discard = async (staged: readonly Staged[]): Promise<void> => {
  for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
};

export interface NotWritten {
  readonly path: string;
  readonly issues: readonly Issue[];
}

/**
 * Writes files that belong together: all beside their targets first, so that one that cannot be written leaves every
 * earlier file as it was.
 *
 * @returns the file that could not be written, or `null`
 */
export const writeTogether = async (
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<NotWritten | null> => {
  const staged: Staged[] = [];
  for (const { path, text } of files) {
    const one = await stage(path, text);
    if (!one.ok) {
      await discard(staged);
      return { path, issues: one.issues };
    }
    staged.push(one.value);
  }
  for (const [at, { temporary, target }] of staged.entries()) {
    const reason = await reasonOf(rename(temporary, target));
    if (reason === null) continue;
    await discard(staged.slice(at));
    return { path: target, issues: [notWritable(reason)] };
  }
  return null;
};

/**
 * Writes beside the target and renames, so that a reader sees the old file or the new one and never a part. When that fails
 * the old file stays.
 *
 * @returns the path that was written, or why it could not be
 */
export const writeWhole = async (path: string, text: string): Promise<Outcome<string>> => {
  const failed = await writeTogether([{ path, text }]);
  return failed === null ? { ok: true, value: path } : { ok: false, issues: failed.issues };
};

/**
 * Makes a folder and those above it. `mkdir` with `recursive` never ends where a folder takes no new one and says that it
 * is not there, as /proc does (Node 20 to 24).
 *
 * @returns the system's code for why it could not be made, or `null`
 */
export const makeFolder = async (path: string): Promise<string | null> => {
  const reason = await reasonOf(mkdir(path));
  if (reason === 'EEXIST' && (await isFolder(path))) return null;
  const above = dirname(resolve(path));
  if (reason !== 'ENOENT' || (await isFolder(above))) return reason;
  return (await makeFolder(above)) ?? (await reasonOf(mkdir(path)));
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
