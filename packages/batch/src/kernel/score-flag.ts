import type { CompiledFlag } from '@plumbline/core';
import { type MemberTest, memberTest, readsOfThis } from '@plumbline/core/tables';
import type { Columns } from '../columns.js';
import type { FlagColumns, ScoreColumns } from '../scored-columns.js';
import { type Block, blockRows, columnNamed } from './block.js';
import { countOf, mostMembers, spread } from './member-counts.js';
import { type AddScore, addSimple, simpleTest } from './simple-score-flag.js';

const beyond = new Set(['evidence', 'impact'] as const);

export interface FlaggedScore {
  readonly out: (block: Block) => ScoreColumns;
  readonly ordinals: readonly number[];
  /** Column of what came before, where the condition reads it. */
  readonly previous: string | null;
}

/** A flag on each score or theme. `null`: it asks what columns do not hold, or of more members than are counted. */
export function scoreFlag(
  flag: CompiledFlag,
  scores: readonly FlaggedScore[],
): ((block: Block, out: FlagColumns) => void) | null {
  const test = flag.if === null ? null : memberTest(flag.if);
  if (test === null || flag.if === null || readsOfThis(flag.if, beyond) || scores.length > mostMembers) return null;
  const simple = simpleTest(flag.if);
  const members = scores.map(({ out, ordinals, previous }) => ({
    out,
    add: simple === null ? addTested(test, ordinals, previous) : addSimple(simple, ordinals),
  }));
  const words = new Int32Array(blockRows);
  return (block, out) => {
    words.fill(0);
    for (const { out: of, add } of members) add(of(block), block, words);
    spread(words, block.from, block.to, out, () => false);
  };
}

const previousOf = (input: Columns, name: string | null): Float64Array | null => {
  const column = name === null ? null : columnNamed(input, name);
  return column?.kind === 'number' ? column.values : null;
};

function addTested(test: MemberTest, ordinals: readonly number[], previousName: string | null): AddScore {
  const member = {
    state: 'scored',
    value: null as number | null,
    band: null as number | null,
    coverage: null as number | null,
    critical: null,
    previous: null as number | null,
  };
  return ({ status, value, band, answered, applicable }, { input, from, to }, words) => {
    const previous = previousOf(input, previousName);
    for (let row = 0, at = from; at < to; row += 1, at += 1) {
      const standing = status[at] ?? 0;
      if (standing === 0) continue;
      const number = value[at] ?? Number.NaN;
      const before = previous === null ? Number.NaN : (previous[at] ?? Number.NaN);
      member.state = standing === 2 ? 'scored' : 'insufficient';
      member.value = Number.isNaN(number) ? null : number;
      member.band = ordinals[band[at] ?? -1] ?? null;
      member.coverage = (answered[at] ?? 0) / (applicable[at] ?? 1);
      member.previous = Number.isNaN(before) ? null : before;
      words[row] = (words[row] ?? 0) + countOf(test(member), standing === 2);
    }
  };
}
