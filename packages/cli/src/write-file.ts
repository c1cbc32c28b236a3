import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Outcome } from '@plumbline/core';

const refused = (found: string): Outcome<never> => {
  const expected = 'a file in a folder that can be written to';
  return { ok: false, issues: [{ code: 'file-not-writable', path: '', expected, found }] };
};

/** Where a file really is, links followed, so that the link itself stays; a path to nothing is itself. */
export const realPathOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Whether a path is one of these files, whatever it is called. */
export const isAmong = async (path: string, files: readonly string[]): Promise<boolean> =>
  (await Promise.all(files.map(realPathOf))).includes(await realPathOf(path));

/** Taking the place of a folder, a device or a pipe would put an ordinary file where others expect something else. */
const isReplaceable = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => true,
  );

/**
 * Writes beside the target and renames, so that a reader sees the old file or the new one and never a part. When that fails
 * the old file stays.
 *
 * @returns the path that was written, or why it could not be
 */
export const writeWhole = async (path: string, text: string): Promise<Outcome<string>> => {
  if (!(await isReplaceable(path))) return refused('something there that is no ordinary file');
  const target = await realPathOf(path);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
    return { ok: true, value: path };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    return refused(reason);
  }
};
