import type { CompiledFlag, CompiledInstrument, CompiledItem } from '@plumbline/core';
import { codesOf, memberTest, readsOfThis, stateOf } from '@plumbline/core/tables';
import type { FlagColumns, ScoreColumns } from '../scored-columns.js';
import { type Block, smallColumn } from './block.js';

const beyond = new Set(['evidence', 'impact', 'previous', 'coverage'] as const);

interface Declared {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly critical: CompiledItem['critical'];
  readonly out: (block: Block) => ScoreColumns;
  readonly ordinals: readonly number[];
}

/** A flag on each declared judgement beside the score that it stands for. `null`: it asks what columns do not hold. */
export function declarationFlag(
  flag: CompiledFlag,
  members: readonly number[],
  { items }: CompiledInstrument,
  scoreOf: (score: number) => Pick<Declared, 'out' | 'ordinals'>,
): ((block: Block, out: FlagColumns) => void) | null {
  const test = flag.if === null ? null : memberTest(flag.if);
  if (test === null || flag.if === null || readsOfThis(flag.if, beyond)) return null;
  const declared: Declared[] = [];
  for (const index of members) {
    const item = items[index];
    if (item?.kind !== 'choice') return null;
    const values = Array.from({ length: codesOf(item) }, (_, code) => optionValue(item, code));
    declared.push({ name: item.key, values, critical: item.critical, ...scoreOf(item.declares ?? -1) });
  }
  return (block, out) => {
    for (let at = block.from; at < block.to; at += 1) {
      let [raised, unknown, skipped, found] = [0, 0, 0, 0];
      for (const { name, values, critical, out: of, ordinals } of declared) {
        const code = smallColumn(block.input, name)[at] ?? -5;
        if (code === -2 || code === -5) continue;
        found += 1;
        const band = ordinals[of(block).band[at] ?? -1] ?? null;
        const state = stateOf(code);
        const truth = test({ state, value: values[code] ?? null, band, coverage: null, critical, previous: null });
        if (truth === 1) raised += 1;
        else if (truth === 2 && code >= 0 && band !== null) unknown += 1;
        else if (truth === 2) skipped += 1;
      }
      out.raised[at] = raised;
      out.unknown[at] = unknown;
      out.skipped[at] = skipped;
      out.cannotTell[at] = unknown > 0 || (skipped > 0 && skipped === found) ? 1 : 0;
    }
  };
}

const optionValue = ({ options, reverse, range }: CompiledItem, code: number): number | null => {
  const value = options[code]?.value ?? null;
  return reverse && range !== null && value !== null ? range.min + range.max - value : value;
};
