import type { Expression } from '@plumbline/core';
import type { ScoreColumns } from '../scored-columns.js';
import type { Block } from './block.js';
import { countOf } from './member-counts.js';

/** One number of a score against a limit: what most flags on scores and themes ask. */
export interface SimpleTest {
  readonly read: 'value' | 'band' | 'coverage';
  readonly op: '<' | '<=' | '>' | '>=' | '==' | '!=';
  readonly limit: number;
}

export function simpleTest(test: Expression): SimpleTest | null {
  if (!('left' in test) || test.left.op !== 'this' || test.right.op !== 'literal') return null;
  const { read } = test.left;
  const limit = test.right.value;
  if ((read !== 'value' && read !== 'band' && read !== 'coverage') || typeof limit !== 'number') return null;
  return { read, op: test.op, limit };
}

/** Lies the number below the limit, on it, above it? One of eight answers holds for an operator. */
const holdsWhen = { '<': 1, '<=': 3, '==': 2, '>=': 6, '>': 4, '!=': 5 } as const;

/** Adds a score to the counts of the rows of a block. */
export type AddScore = (columns: ScoreColumns, block: Block, words: Int32Array) => void;

/** As a condition asked of each row would, without asking one. */
export function addSimple(test: SimpleTest, ordinals: readonly number[]): AddScore {
  if (test.read === 'band') return addBand(test, ordinals);
  const { read, limit } = test;
  const holds = holdsWhen[test.op];
  const below = countOf(holds & 1, true);
  const on = countOf((holds >> 1) & 1, true);
  const above = countOf((holds >> 2) & 1, true);
  const missing = [0, countOf(2, false), countOf(2, true)];
  return ({ status, value, answered, applicable }, { from, to }, words) => {
    for (let row = 0, at = from; at < to; row += 1, at += 1) {
      const standing = status[at] ?? 0;
      if (standing === 0) continue;
      const number = read === 'value' ? (value[at] ?? Number.NaN) : (answered[at] ?? 0) / (applicable[at] ?? 1);
      let count = missing[standing] ?? 0;
      if (number < limit) count = below;
      else if (number > limit) count = above;
      else if (number === limit) count = on;
      words[row] = (words[row] ?? 0) + count;
    }
  };
}

/** By status and band there are few outcomes, which are looked up. */
function addBand({ op, limit }: SimpleTest, ordinals: readonly number[]): AddScore {
  const holds = holdsWhen[op];
  const counts = Int32Array.from({ length: 3 * (ordinals.length + 1) }, (_, place) => {
    const standing = place % 3;
    const ordinal = ordinals[Math.floor(place / 3) - 1];
    if (standing === 0) return 0;
    if (ordinal === undefined) return countOf(2, standing === 2);
    return countOf((holds >> (ordinal < limit ? 0 : ordinal > limit ? 2 : 1)) & 1, true);
  });
  return ({ status, band }, { from, to }, words) => {
    for (let row = 0, at = from; at < to; row += 1, at += 1)
      words[row] = (words[row] ?? 0) + (counts[3 * (band[at] ?? -1) + 3 + (status[at] ?? 0)] ?? 0);
  };
}
