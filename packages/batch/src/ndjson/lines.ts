import { type Cursor, cursorOver, lineFeed, padding } from './cursor.js';

export interface LineSink {
  /** A line from `start` to its line feed at `end` in the cursor's bytes. */
  readonly line: (cursor: Cursor, start: number, end: number, number: number) => void;
  /** A line of more bytes than are allowed; they were let go as they came. */
  readonly tooLong: (number: number) => void;
}

export interface LineSplitter {
  /**
   * Takes what it has room for, from `from` on. The sink is called for each line that ends.
   *
   * @returns where the rest begins.
   */
  readonly take: (bytes: Uint8Array, from: number) => number;
  /** The last line may have no line feed. */
  readonly end: () => void;
}

/** Bytes looked at in one go: what the processor's second cache holds. */
const room = 256 * 1024;

/** Cuts bytes into lines, in one buffer that never grows past the longest line allowed. */
export function lineSplitter(longest: number, sink: LineSink): LineSplitter {
  let buffer = new Uint8Array(Math.min(room, longest + 1) + padding);
  let cursor = cursorOver(buffer);
  let filled = 0;
  let number = 0;
  let isPassingOver = false;

  const capacity = () => buffer.length - padding;
  const grow = (): void => {
    const larger = new Uint8Array(Math.min(capacity() * 2, longest + 1) + padding);
    larger.set(buffer.subarray(0, filled));
    buffer = larger;
    cursor = cursorOver(buffer);
  };

  /** @param from where what has not been looked at begins: looking again with each chunk would take the square of the time */
  const drain = (from: number): void => {
    const bytes = buffer.subarray(0, filled);
    let start = 0;
    for (let look = from; ; look = start) {
      const end = bytes.indexOf(lineFeed, look);
      if (end === -1) break;
      number += 1;
      if (isPassingOver) isPassingOver = false;
      else if (end - start > longest) sink.tooLong(number);
      else sink.line(cursor, start, end, number);
      start = end + 1;
    }
    if (start > 0) buffer.copyWithin(0, start, filled);
    filled -= start;
    if (isPassingOver) filled = 0;
    else if (filled > longest) {
      sink.tooLong(number + 1);
      isPassingOver = true;
      filled = 0;
    }
  };

  return {
    take(bytes, from) {
      if (filled === capacity()) grow();
      const count = Math.min(bytes.length - from, capacity() - filled);
      buffer.set(bytes.subarray(from, from + count), filled);
      filled += count;
      drain(filled - count);
      return from + count;
    },
    end() {
      if (filled === 0) return;
      buffer[filled] = lineFeed;
      filled += 1;
      drain(filled - 1);
    },
  };
}
