import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Outcome } from '@plumbline/core';

/**
 * Writes beside the target and renames, so that a reader sees the old file or the new one and never a part. When that fails
 * the old file stays.
 *
 * @returns the path that was written, or why it could not be
 */
export const writeWhole = async (path: string, text: string): Promise<Outcome<string>> => {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
    return { ok: true, value: path };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    const expected = 'a file in a folder that can be written to';
    return { ok: false, issues: [{ code: 'file-not-writable', path: '', expected, found: reason }] };
  }
};
