import type { BenchInstrument, Question } from './instrument.js';
import { randomFrom, shuffled } from './random.js';

export interface DataOptions {
  readonly seed?: number;
  /** Share of answers that are not there. */
  readonly missing?: number;
  /** Also answers questions that are hidden, as a form does whose page was not cleaned up. */
  readonly answersHidden?: boolean;
}

/** Seeded sets of answers as JSON text, one after another: nothing is kept. */
export function* answerTexts(instrument: BenchInstrument, count: number, options: DataOptions = {}): Generator<string> {
  const random = randomFrom(options.seed ?? 2015);
  const bySection = instrument.sections.map((key, section) => ({
    key,
    questions: instrument.questions.filter((question) => question.section === section),
  }));
  for (let number = 0; number < count; number += 1) {
    const ability = 0.25 + 0.7 * random();
    const sections = shuffled(bySection, random).map(
      ({ key, questions }) => `"${key}":{${members(questions, ability, random, options).join(',')}}`,
    );
    yield `{${sections.join(',')}}`;
  }
}

/** The same as objects, parsed from text so that they have the shapes that answers have in life. */
export const answerObjects = (instrument: BenchInstrument, count: number, options: DataOptions = {}): unknown[] =>
  Array.from(answerTexts(instrument, count, options), (text) => JSON.parse(text));

function members(
  questions: readonly Question[],
  ability: number,
  random: () => number,
  { missing = 0.1, answersHidden = false }: DataOptions,
): readonly string[] {
  const shown = new Set<string>();
  const found: string[] = [];
  for (const question of questions) {
    const isSeen = question.shownBy === null || shown.has(question.shownBy);
    const isMissing = random() < missing;
    const answer = answerTo(question, ability, random);
    if (isMissing || !(isSeen || answersHidden)) continue;
    if (answer === '"yes"') shown.add(question.key);
    found.push(`"${question.key}":${answer}`);
  }
  return shuffled(found, random);
}

function answerTo({ kind, reverse }: Question, ability: number, random: () => number): string {
  switch (kind) {
    case 'graded':
      return `"${gradeFor(reverse ? 1 - ability : ability, random)}"`;
    case 'yes-no':
      return random() < 0.8 ? '"yes"' : '"no"';
    case 'number':
      return String(Math.floor(random() * 10_001) / 10);
    case 'text':
      return `"${sentence(random)}"`;
  }
}

/** Around the ability of the respondent, sometimes far off; 3 % not applicable. */
function gradeFor(ability: number, random: () => number): string {
  if (random() < 0.03) return 'not-applicable';
  const place = Math.round(4 * ability + 2 * random() - 1);
  return ['inadequate', 'requires-improvement', 'good', 'outstanding'][Math.max(0, Math.min(3, place - 1))] ?? 'good';
}

const words =
  'the board heard from children and partners that help came late where plans were not shared in time'.split(' ');

const sentence = (random: () => number): string =>
  Array.from({ length: 8 + Math.floor(random() * 25) }, () => words[Math.floor(random() * words.length)]).join(' ');
