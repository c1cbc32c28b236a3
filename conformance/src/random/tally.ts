import type { CompiledInstrument } from '@plumbline/core';
import type { Comparable, ComparableFlag, ComparableScore } from '../comparable.js';

/** How often each feature came up: a generator that rarely hits one proves nothing about it. */
export type Tally = Map<string, number>;

const add = (tally: Tally, name: string): void => {
  tally.set(name, (tally.get(name) ?? 0) + 1);
};

/** Counts what one result shows: by method and policy what became of each score, caps, and what became of each flag. */
export function count(tally: Tally, compiled: CompiledInstrument, found: Comparable): void {
  if (found.kind === 'refused') {
    add(tally, 'refused');
    return;
  }
  for (const score of compiled.scores) {
    const result = found.scores[score.id];
    if (result === undefined) continue;
    add(tally, `method ${score.method} ${result.status}`);
    add(tally, `of ${score.of.kind} ${result.status}`);
    if (score.method === 'sum' || score.missing !== 'prorate') add(tally, `policy ${score.missing} ${result.status}`);
    countScore(tally, result);
  }
  for (const theme of Object.values(found.themes)) add(tally, `theme ${theme.status}`);
  for (const flag of compiled.flags) {
    const result = found.flags[flag.id];
    if (result !== undefined)
      countFlag(tally, flag.kind === 'condition' ? `each ${flag.each ?? 'whole'}` : flag.kind, result);
  }
}

function countScore(tally: Tally, result: ComparableScore): void {
  if (result.band !== null) add(tally, `band ${result.band}`);
  if (result.cappedBy.length > 0) add(tally, 'capped');
  if (result.cappedBy.length > 1) add(tally, 'capped twice');
  if (result.mayCap.length > 0) add(tally, 'may cap');
  if (result.value !== null && result.value < 0) add(tally, 'negative value');
  if (result.value !== null && !Number.isInteger(result.value)) add(tally, 'fractional value');
  if (result.coverage !== null && result.coverage > 0 && result.coverage < 1) add(tally, 'partly covered');
}

function countFlag(tally: Tally, kind: string, result: ComparableFlag): void {
  if (result.raised.length > 0) add(tally, `flag ${kind} raised`);
  if (result.unknown) add(tally, `flag ${kind} unknown`);
  if (result.clear) add(tally, `flag ${kind} clear`);
  if (result.skipped > 0) add(tally, `flag ${kind} skipped`);
}
