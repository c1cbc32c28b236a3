import { batchScorer } from '@plumbline/batch';
import { type CompiledInstrument, compile, prepare, projectionOf, type Result, score } from '@plumbline/core';
import type { Comparable } from '../comparable.js';
import { explaining } from '../runners/explaining.js';
import type { Given, RunContext, Runner } from '../runners/runner.js';
import { isPlanned } from '../runners/sql.js';
import { answersOf } from './answers.js';
import { differences } from './differences.js';
import { type Drawn, instrumentOf } from './instrument.js';
import type { Node } from './questions.js';
import { type Chance, seeded } from './seeded.js';
import { shrink } from './shrink.js';
import { count, type Tally } from './tally.js';
import { widerBounds } from './wider-bounds.js';

export interface Comparison {
  /** Instrument and response pairs that every runner saw. */
  readonly pairs: number;
  readonly instruments: number;
  /** Documents that the compiler refused: the generator draws edges and circles that no instrument may have. */
  readonly discarded: number;
  readonly tally: Tally;
  /** Instruments that the fast runners hold in flat tables, and those that SQL has a plan for. */
  readonly flat: { readonly prepared: number; readonly batch: number; readonly sql: number };
  /** First failure of each runner, as small as it could be made. */
  readonly failures: ReadonlyMap<string, string>;
}

export interface ComparisonOptions {
  readonly seed: number;
  readonly pairs: number;
  readonly responses: number;
}

/** Draws instruments, compiles them, and holds each runner to what the explaining engine says of the same answers. */
export async function compareRunners(
  runners: readonly Runner[],
  { seed, pairs, responses }: ComparisonOptions,
): Promise<Comparison> {
  const tally: Tally = new Map();
  const failures = new Map<string, string>();
  let [instruments, discarded] = [0, 0];
  const flat = { prepared: 0, batch: 0, sql: 0 };
  for (let number = 0; instruments * responses < pairs; number++) {
    const chance = seeded(seed + number * 7919);
    const drawn = instrumentOf(chance);
    const compiled = compile(drawn.document, { documents: drawn.documents });
    if (!compiled.ok) {
      discarded += 1;
      continue;
    }
    instruments += 1;
    if (prepare(compiled.value).isFlat) flat.prepared += 1;
    if (batchScorer(compiled.value, projectionOf(compiled.value)).isFlat) flat.batch += 1;
    if (isPlanned(compiled.value)) flat.sql += 1;
    const context = chance.in(0.7) ? { asAt: '2026-11-24' } : {};
    const given = givenOf(chance, drawn, compiled.value, responses);
    const explained = await attempt(explaining, compiled.value, given, context);
    if (typeof explained === 'string') {
      failures.set(explaining.name, `seed ${seed}, instrument ${number}\n${explained}`);
      continue;
    }
    for (const each of explained) count(tally, compiled.value, each);
    for (const runner of runners) {
      if (failures.has(runner.name)) continue;
      const found = await failureOf(runner, drawn, compiled.value, given, explained, context);
      if (found !== null) failures.set(runner.name, `seed ${seed}, instrument ${number}\n${found}`);
    }
  }
  return { pairs: instruments * responses, instruments, discarded, tally, flat, failures };
}

function givenOf(chance: Chance, drawn: Drawn, compiled: CompiledInstrument, responses: number): readonly Given[] {
  let before: Result | undefined;
  const remembers = chance.in(0.3);
  return Array.from({ length: responses }, () => {
    const answers = answersOf(chance, drawn);
    const given = remembers && before !== undefined ? { answers, previous: before } : { answers };
    const outcome = remembers ? score(compiled, answers) : null;
    if (outcome?.ok) before = outcome.value;
    return given;
  });
}

async function failureOf(
  runner: Runner,
  drawn: Drawn,
  compiled: CompiledInstrument,
  given: readonly Given[],
  explained: readonly Comparable[],
  context: RunContext,
): Promise<string | null> {
  const found = await attempt(runner, compiled, given, context);
  if (typeof found === 'string') return JSON.stringify({ thrown: found, document: drawn.document });
  for (const [at, want] of explained.entries()) {
    const have = found[at];
    const only = given[at];
    const told = have === undefined ? ['no result'] : apart(compiled, want, have);
    if (told.length === 0 || only === undefined) continue;
    const differs = async (document: Node, answers: Node): Promise<readonly string[]> => {
      const again = compile(document, { documents: drawn.documents });
      if (!again.ok) return [];
      const one = [{ ...only, answers }];
      const [a] = await explaining.run(again.value, one, context);
      const b = await attempt(runner, again.value, one, context);
      return typeof b === 'string' ? [b] : a && b[0] ? apart(again.value, a, b[0]) : ['no result'];
    };
    const small = await shrink(drawn.document, only.answers as Node, differs);
    return JSON.stringify({ inTheBatch: told, ...small, context, previous: only.previous !== undefined }, null, 1);
  }
  return null;
}

const apart = (compiled: CompiledInstrument, want: Comparable, have: Comparable): readonly string[] => [
  ...differences(want, have),
  ...widerBounds(compiled, want, have),
];

async function attempt(runner: Runner, compiled: CompiledInstrument, given: readonly Given[], context: RunContext) {
  try {
    return await runner.run(compiled, given, context);
  } catch (error) {
    return `${runner.name} threw: ${error instanceof Error ? error.message : String(error)}`;
  }
}
