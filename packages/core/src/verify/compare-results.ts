import type { Issue } from '../issue.js';
import type { Flag, Result, ScoreResult } from '../result.js';
import { differences } from './differences.js';
import { type About, extra, type Mismatch, missing, under } from './mismatch.js';

const whole: About = { score: null, path: '', field: '', isAnswer: false };

/** Both of the shape that the meta-schema of results asks for. Scores, themes and flags are matched by name, in any order. */
export function compareResults(stored: Result, recomputed: Result): readonly Issue[] {
  const stranger = ofAnotherInstrument(stored, recomputed);
  if (stranger !== null) return [stranger];
  return [
    ...differences(stored.instrument, recomputed.instrument, under(whole, 'instrument')),
    ...ofAnotherEngine(stored, recomputed),
    ...byName(stored.scores, recomputed.scores, under(whole, 'scores'), ({ id }) => id, scoreDifferences),
    ...byName(stored.themes, recomputed.themes, under(whole, 'themes'), ({ id }) => id, scoreDifferences),
    ...compareFlags(stored.flags, recomputed.flags, 'flags'),
    ...differences(stored.states, recomputed.states, under(whole, 'states')),
  ];
}

export const compareFlags = (stored: readonly Flag[], recomputed: readonly Flag[], key: string): readonly Mismatch[] =>
  byName(stored, recomputed, under(whole, key), flagName, flagDifferences);

function ofAnotherInstrument({ instrument: { id, version } }: Result, { instrument }: Result): Issue | null {
  if (id === instrument.id && version === instrument.version) return null;
  const expected = `${instrument.id} ${instrument.version}`;
  return { code: 'result-instrument-differs', path: '/instrument', expected, found: `${id} ${version}` };
}

/** A warning: another engine may well come to the same, and where it does not the rest says so. */
function ofAnotherEngine({ engine }: Result, recomputed: Result): readonly Issue[] {
  if (engine === recomputed.engine) return [];
  const [expected, found] = [recomputed.engine, engine];
  return [{ code: 'result-engine-differs', path: '/engine', expected, found, severity: 'warning' }];
}

/** Each of the recomputed held against the stored one of its name; the second of a name is one too many. */
function byName<T>(
  stored: readonly T[],
  recomputed: readonly T[],
  about: About,
  nameOf: (each: T) => string,
  compare: (stored: T, recomputed: T, about: About) => readonly Mismatch[],
): readonly Mismatch[] {
  const places = new Map<string, number[]>();
  for (const [at, each] of stored.entries()) {
    const name = nameOf(each);
    const found = places.get(name);
    if (found === undefined) places.set(name, [at]);
    else found.push(at);
  }
  const compared = recomputed.map((each) => {
    const name = nameOf(each);
    const at = places.get(name)?.shift();
    const found = at === undefined ? undefined : stored[at];
    if (at === undefined || found === undefined) return [missing(about, name)];
    return compare(found, each, { ...about, path: under(about, at).path, score: name, field: '' });
  });
  const left = [...places].flatMap(([name, rest]) => rest.map((at) => extra(under(about, at), name)));
  return [...compared.flat(), ...left];
}

/** What entered a score as the value of an item or row is an answer; of a score it is a result like any other. */
function scoreDifferences(stored: ScoreResult, recomputed: ScoreResult, about: About): readonly Mismatch[] {
  const { trace: storedTrace, ...storedRest } = stored;
  const { trace, ...rest } = recomputed;
  const { inputs: storedInputs, ...storedTraceRest } = storedTrace;
  const { inputs, ...traceRest } = trace;
  const within = under(about, 'trace');
  const isAnswer = inputs.some(({ kind }) => kind !== 'score');
  return [
    ...differences(storedRest, rest, about),
    ...differences(storedTraceRest, traceRest, within),
    ...differences(storedInputs, inputs, { ...under(within, 'inputs'), isAnswer }),
  ];
}

const flagName = ({ id, subject, facts }: Flag): string => {
  const view = typeof facts.view === 'string' ? ` (${facts.view})` : '';
  return subject === null ? `${id}${view}` : `${id} ${subject.kind} ${subject.id}${view}`;
};

/** Facts about an item, or about the whole response, may be answers. */
function flagDifferences(stored: Flag, recomputed: Flag, about: About): readonly Mismatch[] {
  const { facts: storedFacts, ...storedRest } = stored;
  const { facts, subject, ...rest } = recomputed;
  const isAnswer = subject === null || subject.kind === 'item';
  return [
    ...differences(storedRest, { ...rest, subject }, about),
    ...differences(storedFacts, facts, { ...under(about, 'facts'), isAnswer }),
  ];
}
