import type { Expression } from '@plumbline/core';
import type { FlagColumns, ScoreColumns } from '../scored-columns.js';
import type { Block } from './block.js';

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

/** As `addScore`, without asking a condition of each row. */
export function addSimple(
  { status, value, band, answered, applicable }: ScoreColumns,
  ordinals: readonly number[],
  { read, op, limit }: SimpleTest,
  { from, to }: Block,
  found: Uint16Array,
  { raised, unknown, skipped }: FlagColumns,
): void {
  const holds = holdsWhen[op];
  const byBand = Float64Array.from([Number.NaN, ...ordinals]);
  for (let at = from; at < to; at += 1) {
    const standing = status[at] ?? 0;
    if (standing === 0) continue;
    found[at - from] = (found[at - from] ?? 0) + 1;
    let number = value[at] ?? Number.NaN;
    if (read === 'coverage') number = (answered[at] ?? 0) / (applicable[at] ?? 1);
    else if (read === 'band') number = byBand[(band[at] ?? -1) + 1] ?? Number.NaN;
    if (number < limit) raised[at] = (raised[at] ?? 0) + (holds & 1);
    else if (number > limit) raised[at] = (raised[at] ?? 0) + ((holds >> 2) & 1);
    else if (number === limit) raised[at] = (raised[at] ?? 0) + ((holds >> 1) & 1);
    else if (standing === 2) unknown[at] = (unknown[at] ?? 0) + 1;
    else skipped[at] = (skipped[at] ?? 0) + 1;
  }
}
