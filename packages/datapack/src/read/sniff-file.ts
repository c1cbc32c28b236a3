import { type FileHandle, open } from 'node:fs/promises';
import type { Issue } from '@plumbline/core';
import { fileIssue } from './file-issue.js';
import { type FileSource, fileName } from './file-source.js';

const sniffedBytes = 64 * 1024;
const defaultMaxBytes = 64 * 1024 * 1024;

/** What is plainly wrong with a file, told from its size and its first 64 KiB. An empty list lets it be read in full. */
export async function sniffFile(source: FileSource): Promise<readonly Issue[]> {
  const file = fileName(source);
  let handle: FileHandle;
  try {
    handle = await open(source.path, 'r');
  } catch {
    return [fileIssue('file-not-found', { file }, { expected: 'a file', found: 'none' })];
  }
  try {
    const { size, isRegular } = await handle.stat().then((stat) => ({ size: stat.size, isRegular: stat.isFile() }));
    if (!isRegular) return [fileIssue('file-not-found', { file }, { expected: 'a file', found: 'not a file' })];
    if (size === 0) return [fileIssue('file-empty', { file }, { expected: '> 0 bytes', found: 0 })];
    const limit = source.maxBytes ?? defaultMaxBytes;
    if (size > limit) return [fileIssue('file-too-large', { file }, { expected: `<= ${limit}`, found: size })];
    const start = new Uint8Array(Math.min(size, sniffedBytes));
    await handle.read(start, 0, start.length, 0);
    return sniffBytes(start, size > start.length, source);
  } finally {
    await handle.close();
  }
}

const signatures: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x50, 0x4b], kind: 'a workbook or a ZIP archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old workbook' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF' },
  { bytes: [0x1f, 0x8b], kind: 'a gzip archive' },
  { bytes: [0x50, 0x41, 0x52, 0x31], kind: 'a Parquet file' },
];

const startsWith = (start: Uint8Array, bytes: readonly number[]) => bytes.every((byte, index) => start[index] === byte);

/** The same, of bytes in hand. `isCut` says that the file goes on. */
function sniffBytes(start: Uint8Array, isCut: boolean, source: FileSource): readonly Issue[] {
  const file = fileName(source);
  const encoding = source.encoding ?? 'utf-8';
  const notCsv = (found: string) => [fileIssue('file-not-csv', { file }, { expected: 'CSV', found })];
  const signature = signatures.find(({ bytes }) => startsWith(start, bytes));
  if (signature !== undefined) return notCsv(signature.kind);
  if (encoding === 'utf-16') return [];
  const looksUtf16 = startsWith(start, [0xff, 0xfe]) || startsWith(start, [0xfe, 0xff]) || isEveryOtherByteNul(start);
  if (looksUtf16) return [fileIssue('encoding-not-utf-8', { file }, { expected: encoding, found: 'UTF-16' })];
  if (controlBytes(start) > 0) return notCsv('binary data');
  const text = decoded(start, encoding === 'latin-1' ? 'latin1' : 'utf-8', isCut);
  if (text === null) {
    return [fileIssue('encoding-not-utf-8', { file }, { expected: 'utf-8', found: 'Windows-1252 or Latin-1' })];
  }
  return sniffText(text, isCut, file);
}

function sniffText(text: string, isCut: boolean, file: string): readonly Issue[] {
  const notCsv = (found: string) => [fileIssue('file-not-csv', { file }, { expected: 'CSV', found })];
  if (text.trim() === '') return [fileIssue('file-empty', { file }, { expected: 'rows', found: 'blank lines' })];
  if (/^\s*</.test(text)) return notCsv('a web page or XML');
  if (/^\s*[{[]/.test(text)) return notCsv('JSON');
  const heading = text.split(/[\r\n]/, 1)[0] ?? '';
  if (heading.length === text.length && isCut) return notCsv('one line without an end');
  const other = [';', '\t', '|'].find((delimiter) => !heading.includes(',') && heading.includes(delimiter));
  if (other === undefined) return [];
  return [
    fileIssue('delimiter-not-comma', { file, line: 1 }, { expected: ',', found: other === '\t' ? 'tab' : other }),
  ];
}

// Latin text in UTF-16 without a mark has NUL as every other byte.
function isEveryOtherByteNul(start: Uint8Array): boolean {
  const nuls = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return start.length > 1 && nuls > start.length * 0.4 && nuls < start.length * 0.6;
}

const whiteSpace = new Set([0x09, 0x0a, 0x0d]);
const controlBytes = (start: Uint8Array) =>
  start.reduce((count, byte) => count + (byte < 0x20 && !whiteSpace.has(byte) ? 1 : 0), 0);

function decoded(start: Uint8Array, encoding: 'utf-8' | 'latin1', isCut: boolean): string | null {
  try {
    // A stream may end inside a character.
    return new TextDecoder(encoding, { fatal: true }).decode(start, { stream: isCut });
  } catch {
    return null;
  }
}
