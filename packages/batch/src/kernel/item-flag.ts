import type { CompiledFlag, CompiledInstrument, CompiledItem } from '@plumbline/core';
import { codesOf, lowestCode, memberTest, readsOfThis, stateOf } from '@plumbline/core/tables';
import type { Columns } from '../columns.js';
import type { FlagColumns } from '../scored-columns.js';
import { type Block, blockRows, smallColumn } from './block.js';
import { countOf, mostMembers, spread, toldOne } from './member-counts.js';
import { type Adds, fillWords } from './row-words.js';

export type FlagRun = (block: Block, out: FlagColumns) => void;

const beyondCode = new Set(['band', 'coverage', 'previous', 'evidence', 'impact'] as const);

/** Who is looked at, and what is asked of whom as it was told when answers were projected. */
interface Told {
  readonly name: string;
  readonly test: string;
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
  const looked = members.map((index) => items[index]).filter((item) => item !== undefined);
  if (flag.if === null || looked.length > mostMembers) return null;
  if (isTold) return flagAsTold(looked.map(({ key }) => ({ name: key, test: `${key}_${flag.id}` })));
  const test = memberTest(flag.if);
  if (test === null || readsOfThis(flag.if, beyondCode) || looked.some(isPlainNumber)) return null;
  return flagByCode(
    looked.map((item) => ({ name: item.key, byCode: countsByCode(item, (code) => test(tested(item, code))) })),
  );
}

/** Members of whom it never is raised, unknown or skipped ("a critical item is ...") are looked at only where all others are skipped. */
function flagByCode(members: readonly Adds[]): FlagRun {
  const isIdle = ({ byCode }: Adds): boolean => byCode.every((count) => count === 0 || count === toldOne);
  const fill = fillWords(
    members.filter((member) => !isIdle(member)),
    new Map(),
  );
  const idle = members.filter(isIdle).map(({ name }) => name);
  const words = new Int32Array(blockRows);
  return (block, out) => {
    fill(block, words);
    spread(words, block.from, block.to, out, (at) => isAnyThere(idle, block.input, at));
  };
}

const isAnyThere = (names: readonly string[], input: Columns, at: number): boolean =>
  names.some((name) => !isGone(smallColumn(input, name)[at] ?? lowestCode));

const isPlainNumber = ({ options, kind }: CompiledItem): boolean =>
  options.length === 0 && (kind === 'number' || kind === 'integer');

const tested = (item: CompiledItem, code: number) => {
  const option = item.kind === 'choice' && code >= 0 ? (item.options[code]?.value ?? null) : null;
  const value =
    option !== null && item.reverse && item.range !== null ? item.range.min + item.range.max - option : option;
  return { state: stateOf(code), value, band: null, coverage: null, critical: item.critical, previous: null };
};

const isGone = (code: number): boolean => code === -2 || code === -5;

const countsByCode = (item: CompiledItem, truthOf: (code: number) => number): Int32Array =>
  Int32Array.from({ length: codesOf(item) - lowestCode }, (_, place) => {
    const code = place + lowestCode;
    return isGone(code) ? 0 : countOf(truthOf(code), code >= 0);
  });

function flagAsTold(members: readonly Told[]): FlagRun {
  const words = new Int32Array(blockRows);
  return ({ input, from, to }, out) => {
    words.fill(0);
    for (const { name, test } of members) addTold(smallColumn(input, name), smallColumn(input, test), from, to, words);
    spread(words, from, to, out, () => false);
  };
}

function addTold(codes: Int8Array, told: Int8Array, from: number, to: number, words: Int32Array): void {
  for (let row = 0, at = from; at < to; row += 1, at += 1) {
    const code = codes[at] ?? lowestCode;
    if (isGone(code)) continue;
    const truth = told[at] ?? -1;
    words[row] = (words[row] ?? 0) + countOf(truth < 0 ? 2 : truth, code >= 0);
  }
}
