import type { Outcome, Scorecard, ScoreOutcome } from '@plumbline/core';
import type { BenchInstrument } from '../instrument.js';
import type { Bands } from './grades.js';

type Scorer = (answers: object) => Outcome<Scorecard>;

const cardOf = (outcome: Outcome<Scorecard>): Scorecard => {
  if (!outcome.ok) throw new Error('Answers of the benchmark do not fit.');
  return outcome.value;
};

/** A peer that computes something else is none. Bounds of the overall may be narrower than by hand. */
export function resultsMustAgree(sets: readonly object[], one: Scorer, other: Scorer): void {
  for (const answers of sets) {
    if (JSON.stringify(comparable(one(answers))) !== JSON.stringify(comparable(other(answers))))
      throw new Error('The hand-written peer computes something else.');
  }
}

const comparable = (outcome: Outcome<Scorecard>) => {
  const { scores, themes, flags, states } = cardOf(outcome);
  const [overall] = scores.slice(-1);
  return [
    scores.slice(0, -1).map(parts),
    overall && parts(overall).slice(1),
    themes.map(parts),
    flags.map(keyed),
    keyed(states),
  ];
};

/** In an order of its own: how keys stand in an object says nothing. */
const keyed = (record: object): unknown =>
  Object.entries(record)
    .map(([key, value]): [string, unknown] => [key, value !== null && typeof value === 'object' ? keyed(value) : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));

const parts = ({ bounds, ...rest }: ScoreOutcome): readonly unknown[] => [keyed(bounds), keyed(rest)];

const inOrder = ({ scores, themes }: Scorecard): readonly (ScoreOutcome | undefined)[] => [
  ...scores.slice(0, -1),
  ...themes,
  scores.at(-1),
];

export function bandsMustAgree(sets: readonly object[], ours: Scorer, peer: (answers: object) => Bands): void {
  for (const answers of sets) {
    const wanted = inOrder(cardOf(ours(answers))).map((score) => score?.band?.value ?? null);
    if (JSON.stringify(wanted) !== JSON.stringify(peer(answers))) throw new Error('A peer tells other bands.');
  }
}

/** Of the sections that are scored, to nine digits: the peer divides decimals. */
export function valuesMustAgree(
  sets: readonly object[],
  ours: Scorer,
  peer: (answers: object, at: number) => readonly (number | null)[],
): void {
  for (const [at, answers] of sets.entries()) {
    const found = peer(answers, at);
    for (const [place, { value }] of cardOf(ours(answers)).scores.slice(0, -1).entries())
      if (value !== null && Math.abs(value - (found[place] ?? Number.NaN)) > 1e-7)
        throw new Error('A peer tells other values.');
  }
}

/** On answers that fit, and on answers that do not: a strange key, a strange grade, a number out of range. */
export function verdictsMustAgree(
  { questions, sections }: BenchInstrument,
  sets: readonly object[],
  ours: Scorer,
  peer: (answers: object) => boolean,
): void {
  const wrongs = [
    { nobody: {} },
    ...(['graded', 'yes-no', 'number', 'text'] as const).flatMap((kind) => {
      const question = questions.find((each) => each.kind === kind);
      return question === undefined ? [] : [{ [sections[question.section] ?? '']: { [question.key]: wrongFor[kind] } }];
    }),
  ];
  for (const answers of [...sets, ...wrongs])
    if (ours(answers).ok !== peer(answers)) throw new Error('A peer judges otherwise.');
}

const wrongFor = { graded: 'fine', 'yes-no': true, number: 1001, text: 'x'.repeat(2001) } as const;
