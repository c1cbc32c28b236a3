import {
  type Aggregate,
  aggregateByGroup,
  batchScorer,
  columnsOf,
  meanOf,
  mergeAggregates,
  scoreNdjson,
} from '@plumbline/batch';
import { openThreads } from '@plumbline/batch/threads';
import { type CompiledInstrument, projectAnswers, projectionOf } from '@plumbline/core';

/** The mean of a score for each organisation, over a file of any size: parts are added up as they come. */
export async function meansOf(compiled: CompiledInstrument, score: string, file: AsyncIterable<Uint8Array>) {
  const places = new Map<string, number>(); // one numbering of groups for all blocks
  const totals: Aggregate[] = [];
  for await (const { organisations, scores } of scoreNdjson(compiled, file)) {
    const groups = Int32Array.from(organisations, (organisation) => {
      if (organisation === null) return -1; // in no group
      if (!places.has(organisation)) places.set(organisation, places.size);
      return places.get(organisation) ?? -1;
    });
    for (const [place, part] of aggregateByGroup(compiled, scores, groups, places.size).entries()) {
      const before = totals[place];
      totals[place] = before === undefined ? part : mergeAggregates(before, part);
    }
  }
  return [...places].map(([organisation, place]) => {
    const found = totals[place]?.scores.find(({ id }) => id === score);
    return { organisation, responses: found?.scored ?? 0, mean: found === undefined ? null : meanOf(found) };
  });
}

/** Answers that are objects already. */
function columnsFrom(compiled: CompiledInstrument, answers: readonly unknown[]) {
  const projection = projectionOf(compiled);
  const rows = answers.flatMap((each) => {
    const row = projectAnswers(compiled, projection, each);
    return row.ok ? [row.value] : []; // its issues say what does not fit
  });
  return { projection, columns: columnsOf(projection, rows) };
}

export function scored(compiled: CompiledInstrument, answers: readonly unknown[]) {
  const { projection, columns } = columnsFrom(compiled, answers);
  return batchScorer(compiled, projection).score(columns);
}

/** The same on two threads, from some ten thousand responses on. */
export async function scoredOnThreads(compiled: CompiledInstrument, answers: readonly unknown[]) {
  const { projection, columns } = columnsFrom(compiled, answers);
  const threads = openThreads(compiled, projection, 2);
  try {
    return await threads.score(columns);
  } finally {
    await threads.close();
  }
}
