import { type CompiledInstrument, type Issue, type Projection, projectionOf, type ScoreContext } from '@plumbline/core';
import { type Block, type Filling, filled, fillingsFor, putRow } from './block.js';
import type { Cursor } from './cursor.js';
import { fastLine } from './fast-line.js';
import { lineSplitter } from './lines.js';
import { slowLine } from './slow-line.js';

/** What is wrong with one line. `path` points into its document. */
export interface LineIssue extends Issue {
  /** From 1; blank lines count. */
  readonly line: number;
}

/** Blocks as they fill, and what was wrong with lines that came before their end. */
export interface ScannedBlock extends Block {
  /** At most a thousand a block; `refused` counts all. */
  readonly issues: readonly LineIssue[];
  /** Lines refused since the block before. */
  readonly refused: number;
  /** Lines that the core read, since the fast reader did not know what it saw. */
  readonly slow: number;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

export interface ScanOptions extends ScoreContext {
  /** Default: `projectionOf(compiled)`. */
  readonly projection?: Projection;
  /** Lines a block. Default 4096. */
  readonly blockLines?: number;
  /** A longer line is refused, and never held in memory. Default 4 MiB. */
  readonly longestLine?: number;
  /** Stops at the first line that is refused. Default: goes on with the next. */
  readonly isStrict?: boolean;
}

const defaults = { blockLines: 4096, longestLine: 4 * 1024 * 1024, isStrict: false } as const;
const mostIssues = 1000;

interface Filler {
  readonly fillings: readonly Filling[];
  readonly organisations: (string | null)[];
  readonly lines: Float64Array;
  readonly issues: LineIssue[];
  count: number;
  refused: number;
  slow: number;
}

/**
 * Reads a file of responses, one JSON document a line, into columns of the instrument's scoring projection, without making
 * objects or strings of the answers.
 *
 * A line is a set of answers, or an envelope of a response, of which the first `self` view is read. Blank lines are passed
 * over; a byte order mark, CRLF and a last line without an end are read. What a line means, and whether it is refused, is
 * what `parseJson`, `checkResponse` and `projectAnswers` say of it: duplicate and forbidden keys, broken UTF-8, answers that
 * do not fit the draft, everything. A line that is refused is no row; its issues say where, never what was answered.
 *
 * Memory does not grow with the file. Blocks are the caller's to keep.
 */
export async function* scanNdjson(
  compiled: CompiledInstrument,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ScanOptions = {},
): AsyncGenerator<ScannedBlock, void, undefined> {
  const {
    blockLines,
    longestLine,
    isStrict,
    projection = projectionOf(compiled),
    ...context
  } = { ...defaults, ...options };
  if (!(blockLines >= 1) || !(longestLine >= 1))
    throw new RangeError('A block has at least one line, and a line one byte.');
  const fast = context.previous === undefined ? fastLine(compiled, projection) : null;
  const slow = slowLine(compiled, projection, context);
  const started = (): Filler => ({
    fillings: fillingsFor(projection, blockLines),
    organisations: [],
    lines: new Float64Array(blockLines),
    issues: [],
    count: 0,
    refused: 0,
    slow: 0,
  });
  const full: Filler[] = [];
  let filler = started();
  let isStopped = false;

  const refuse = (issues: readonly Issue[], line: number): void => {
    filler.refused += 1;
    for (const issue of issues) if (filler.issues.length < mostIssues) filler.issues.push({ ...issue, line });
    isStopped = isStrict;
  };
  const accept = (organisation: string | null, line: number): void => {
    filler.organisations.push(organisation);
    filler.lines[filler.count] = line;
    filler.count += 1;
    if (filler.count < blockLines) return;
    full.push(filler);
    filler = started();
  };
  const readSlowly = (cursor: Cursor, start: number, end: number, number: number): void => {
    filler.slow += 1;
    const found = slow(cursor.bytes.subarray(start, end));
    if (found.ok) {
      putRow(filler.fillings, found.value.row, filler.count);
      accept(found.value.organisation, number);
    } else refuse(found.issues, number);
  };
  const splitter = lineSplitter(longestLine, {
    line(cursor, start, end, number) {
      if (isStopped || isBlank(cursor.bytes, start, end)) return;
      cursor.at = start + (number === 1 ? markLength(cursor.bytes, start) : 0);
      const organisation = fast === null ? null : fast.read(cursor, filler.fillings, filler.count);
      if (organisation === null) readSlowly(cursor, start, end, number);
      else accept(organisation === '' ? null : organisation, number);
    },
    tooLong(number) {
      const expected = `<= ${longestLine} bytes`;
      if (!isStopped) refuse([{ code: 'line-too-long', path: '', expected, found: 'more' }], number);
    },
  });

  let bytes = 0;
  const ready = function* (): Generator<ScannedBlock> {
    for (const block of full.splice(0)) yield finished(projection, block, bytes);
  };
  for await (const chunk of source) {
    for (let from = 0; from < chunk.length && !isStopped; ) {
      const next = splitter.take(chunk, from);
      bytes += next - from;
      from = next;
      yield* ready();
    }
    if (isStopped) break;
  }
  if (!isStopped) splitter.end();
  yield* ready();
  if (filler.count > 0 || filler.refused > 0) yield finished(projection, filler, bytes);
}

const finished = (projection: Projection, filler: Filler, bytes: number): ScannedBlock => {
  const { fillings, lines, count, organisations, issues, refused, slow } = filler;
  return {
    columns: filled(projection, fillings, count),
    organisations,
    lines: lines.subarray(0, count),
    issues,
    refused,
    slow,
    bytes,
  };
};

const isBlank = (bytes: Uint8Array, start: number, end: number): boolean => {
  let at = start;
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x0d || bytes[at] === 0x09)) at += 1;
  return at === end;
};

const markLength = (bytes: Uint8Array, start: number): number =>
  bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf ? 3 : 0;
