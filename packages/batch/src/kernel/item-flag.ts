import type { CompiledFlag, CompiledInstrument, CompiledItem } from '@plumbline/core';
import { codesOf, lowestCode, memberTest, readsOfThis, stateOf } from '@plumbline/core/tables';
import type { FlagColumns } from '../scored-columns.js';
import { type Block, blockRows, smallColumn } from './block.js';

export type FlagRun = (block: Block, out: FlagColumns) => void;

/** Counts of one row side by side: raised, unknown, skipped, found; seven bits each and more for the last. */
const shifts = { raised: 0, unknown: 8, skipped: 16, found: 24 } as const;
const lanes = 255;
/** More members than a lane counts. */
export const mostMembers = 127;

const beyondCode = new Set(['band', 'coverage', 'previous', 'evidence', 'impact'] as const);

/** Who is looked at, and what is asked of whom: by code, or as it was told when answers were projected. */
interface Member {
  readonly name: string;
  readonly test: string | null;
  readonly counts: Int32Array;
}

/**
 * A flag on each graded item, counted item after item. `null`: it asks more than an answer's code or what is told of it.
 */
export function itemFlag(
  flag: CompiledFlag,
  members: readonly number[],
  isTold: boolean,
  { items }: CompiledInstrument,
): FlagRun | null {
  const { if: condition } = flag;
  const test = condition === null ? null : memberTest(condition);
  if (condition === null || members.length > mostMembers) return null;
  if (!isTold && (test === null || readsOfThis(condition, beyondCode))) return null;
  const looked: Member[] = [];
  for (const index of members) {
    const item = items[index];
    if (item === undefined) return null;
    const isNumber = item.options.length === 0 && (item.kind === 'number' || item.kind === 'integer');
    if (!isTold && isNumber) return null;
    looked.push({
      name: item.key,
      test: isTold ? `${item.key}_${flag.id}` : null,
      counts: isTold ? new Int32Array(0) : countsByCode(item, (code) => test?.(tested(item, code)) ?? 2),
    });
  }
  const words = new Int32Array(blockRows);
  return ({ input, from, to }, out) => {
    words.fill(0);
    for (const { name, test: told, counts } of looked) {
      const codes = smallColumn(input, name);
      if (told === null) addByCode(codes, from, to - from, counts, words);
      else addTold(codes, smallColumn(input, told), from, to - from, words);
    }
    spread(words, from, to, out);
  };
}

const tested = (item: CompiledItem, code: number) => {
  const option = item.kind === 'choice' && code >= 0 ? (item.options[code]?.value ?? null) : null;
  const value =
    option !== null && item.reverse && item.range !== null ? item.range.min + item.range.max - option : option;
  return { state: stateOf(code), value, band: null, coverage: null, critical: item.critical, previous: null };
};

const isGone = (code: number): boolean => code === -2 || code === -5;

const countOf = (code: number, truth: number): number => {
  if (isGone(code)) return 0;
  const found = 1 << shifts.found;
  if (truth === 1) return found | (1 << shifts.raised);
  if (truth === 0) return found;
  return found | (1 << (code >= 0 ? shifts.unknown : shifts.skipped));
};

const countsByCode = (item: CompiledItem, truthOf: (code: number) => number): Int32Array =>
  Int32Array.from({ length: codesOf(item) - lowestCode }, (_, place) => {
    const code = place + lowestCode;
    return isGone(code) ? 0 : countOf(code, truthOf(code));
  });

function addByCode(codes: Int8Array, from: number, rows: number, counts: Int32Array, words: Int32Array): void {
  for (let row = 0; row < rows; row += 1) {
    const place = (codes[from + row] ?? lowestCode) - lowestCode;
    words[row] = (words[row] ?? 0) + (counts[place] ?? 0);
  }
}

function addTold(codes: Int8Array, told: Int8Array, from: number, rows: number, words: Int32Array): void {
  for (let row = 0; row < rows; row += 1) {
    const truth = told[from + row] ?? -1;
    words[row] = (words[row] ?? 0) + countOf(codes[from + row] ?? lowestCode, truth < 0 ? 2 : truth);
  }
}

/** Cannot be told of a member that is answered, or of nobody. */
function spread(words: Int32Array, from: number, to: number, out: FlagColumns): void {
  for (let row = 0, at = from; at < to; row += 1, at += 1) {
    const word = words[row] ?? 0;
    const skipped = (word >>> shifts.skipped) & lanes;
    const unknown = (word >>> shifts.unknown) & lanes;
    out.raised[at] = word & lanes;
    out.unknown[at] = unknown;
    out.skipped[at] = skipped;
    out.cannotTell[at] = unknown > 0 || (skipped > 0 && skipped === word >>> shifts.found) ? 1 : 0;
  }
}
