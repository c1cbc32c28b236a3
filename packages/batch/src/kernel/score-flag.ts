import type { CompiledFlag } from '@plumbline/core';
import { type MemberTest, memberTest, readsOfThis } from '@plumbline/core/tables';
import type { Columns } from '../columns.js';
import type { FlagColumns, ScoreColumns } from '../scored-columns.js';
import { type Block, blockRows, columnNamed } from './block.js';
import { addSimple, simpleTest } from './simple-score-flag.js';

const beyond = new Set(['evidence', 'impact'] as const);

export interface FlaggedScore {
  readonly out: (block: Block) => ScoreColumns;
  readonly ordinals: readonly number[];
  /** Column of what came before, where the condition reads it. */
  readonly previous: string | null;
}

/** A flag on each score or theme. `null`: it asks what columns do not hold. */
export function scoreFlag(
  flag: CompiledFlag,
  scores: readonly FlaggedScore[],
): ((block: Block, out: FlagColumns) => void) | null {
  const test = flag.if === null ? null : memberTest(flag.if);
  if (test === null || flag.if === null || readsOfThis(flag.if, beyond)) return null;
  const simple = simpleTest(flag.if);
  const found = new Uint16Array(blockRows);
  return (block, out) => {
    const { from, to, input } = block;
    found.fill(0);
    out.raised.fill(0, from, to);
    out.unknown.fill(0, from, to);
    out.skipped.fill(0, from, to);
    for (const { out: of, ordinals, previous } of scores)
      if (simple !== null) addSimple(of(block), ordinals, simple, block, found, out);
      else addScore(of(block), previousOf(input, previous), ordinals, test, block, found, out);
    for (let at = from; at < to; at += 1) {
      const skipped = out.skipped[at] ?? 0;
      const nothingTold = skipped > 0 && skipped === found[at - from];
      out.cannotTell[at] = (out.unknown[at] ?? 0) > 0 || nothingTold ? 1 : 0;
    }
  };
}

const previousOf = (input: Columns, name: string | null): Float64Array | null => {
  const column = name === null ? null : columnNamed(input, name);
  return column?.kind === 'number' ? column.values : null;
};

function addScore(
  { status, value, band, answered, applicable }: ScoreColumns,
  previous: Float64Array | null,
  ordinals: readonly number[],
  test: MemberTest,
  { from, to }: Block,
  found: Uint16Array,
  { raised, unknown, skipped }: FlagColumns,
): void {
  const member = {
    state: 'scored',
    value: null as number | null,
    band: null as number | null,
    coverage: null as number | null,
    critical: null,
    previous: null as number | null,
  };
  for (let at = from; at < to; at += 1) {
    const standing = status[at] ?? 0;
    if (standing === 0) continue;
    found[at - from] = (found[at - from] ?? 0) + 1;
    const number = value[at] ?? Number.NaN;
    const before = previous === null ? Number.NaN : (previous[at] ?? Number.NaN);
    member.state = standing === 2 ? 'scored' : 'insufficient';
    member.value = Number.isNaN(number) ? null : number;
    member.band = ordinals[band[at] ?? -1] ?? null;
    member.coverage = (answered[at] ?? 0) / (applicable[at] ?? 1);
    member.previous = Number.isNaN(before) ? null : before;
    const truth = test(member);
    if (truth === 1) raised[at] = (raised[at] ?? 0) + 1;
    else if (truth === 2 && standing === 2) unknown[at] = (unknown[at] ?? 0) + 1;
    else if (truth === 2) skipped[at] = (skipped[at] ?? 0) + 1;
  }
}
