import { scopeOf } from '../answers/scope-of.js';
import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import { memberOfItem, type Scope, type ScoreReading } from '../scope.js';
import { type Entry, insufficient, notApplicable } from './board.js';
import { readAnswerAt } from './mark-readings.js';
import type { Marks } from './marks.js';

/** What conditions read that no table answers. */
export function scopeOver(
  compiled: CompiledInstrument,
  scores: readonly CompiledScore[],
  marks: Marks,
  entries: readonly Entry[],
  bandSets: CompiledInstrument['bandSets'],
): Scope {
  const plain = scopeOf(
    compiled,
    { items: [], parts: [], visible: [], sections: [], rows: [] },
    {
      score: (index) => readingOf(entries[index], bandSets[scores[index]?.bands ?? -1]),
    },
  );
  const item = (index: number) => readAnswerAt(compiled, marks, index);
  return {
    ...plain,
    item,
    itemMember: (index) => memberOfItem(item(index), compiled.items[index]?.critical ?? null),
  };
}

function readingOf(entry: Entry | undefined, set: CompiledInstrument['bandSets'][number] | undefined): ScoreReading {
  if (entry === undefined || entry.status === notApplicable)
    return { status: 'not-applicable', value: null, band: null, coverage: null };
  const coverage = entry.applicable === 0 ? null : entry.answered / entry.applicable;
  if (entry.status === insufficient) return { status: 'insufficient', value: null, band: null, coverage };
  return {
    status: 'scored',
    value: entry.hasValue ? entry.value.high : null,
    band: set?.bands[entry.band]?.value ?? null,
    coverage,
  };
}
