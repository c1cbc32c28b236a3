import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeUtf8, type Issue, type Outcome, parseJson } from '@plumbline/core';

/** A document larger than this is no instrument, response or catalogue: it is refused before it is read. */
const maxBytes = 20 * 1024 * 1024;

const refused = (code: string, expected: string, found: unknown): Outcome<never> => ({
  ok: false,
  issues: [{ code, path: '', expected, found }],
});

const tooLarge = (size: number): Outcome<never> => refused('file-too-large', `at most ${maxBytes} bytes`, size);

/** Stops past the limit: a device or a pipe has no size to ask for, and may never end. */
const readAtMost = async (path: string): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(path, { end: maxBytes })) parts.push(part);
  return Buffer.concat(parts);
};

/** The bytes of a file that must exist, be a file, and be of a sensible size. */
export const readBytes = async (path: string): Promise<Outcome<Uint8Array>> => {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) return tooLarge(size);
    const bytes = await readAtMost(path);
    return bytes.length > maxBytes ? tooLarge(bytes.length) : { ok: true, value: bytes };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return refused('file-not-found', 'a file', 'nothing at this path');
    if (reason === 'EISDIR') return refused('file-is-a-folder', 'a file', 'a folder');
    return refused('file-not-readable', 'a file that can be read', reason ?? 'an unknown reason');
  }
};

/** A JSON document from a file: bytes, then UTF-8, then JSON, each judged before the next. */
export const readJson = async (path: string): Promise<Outcome<unknown>> => {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  return text.ok ? parseJson(text.value) : text;
};

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some((issue) => issue.severity !== 'warning');
