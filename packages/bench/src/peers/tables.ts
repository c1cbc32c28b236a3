import type { BenchInstrument } from '../instrument.js';
import { themeSlugs } from '../instrument-parts.js';

export const kinds = { graded: 0, 'yes-no': 1, number: 2, text: 3 } as const;

/** Ways to fill in a graded question, as the tables count them. 1 to 4 are points as written, before reversal. */
export const notApplicable = 5;

/** A group is a section or a theme: first the sections, then the themes. Whole numbers, several to a word. */
export interface Tables {
  readonly sections: readonly string[];
  readonly groupIds: readonly string[];
  readonly keys: readonly string[];
  readonly itemByKey: ReadonlyMap<string, number>;
  readonly sectionOf: Int32Array;
  readonly kind: Int32Array;
  readonly isConditional: Uint8Array;
  /** Groups of item `i` are `groups[3 * i]` to `groups[3 * i + 2]`; what is not there is the last group, which nobody reads. */
  readonly groups: Int32Array;
  /** What an answer adds to each group of its item, at `8 * item + answer`: see `sumOf` and its neighbours. */
  readonly adds: Int32Array;
  readonly weight: Int32Array;
  readonly total: Int32Array;
  readonly isReversed: Uint8Array;
  /** Item, and the yes/no that shows it. */
  readonly conditions: readonly (readonly [item: number, shower: number])[];
  readonly critical: readonly number[];
  /** By section. */
  readonly limiting: Int32Array;
  readonly sectionWeights: readonly number[];
  readonly themes: readonly (readonly string[])[];
  readonly graded: readonly number[];
}

/** Fields of a group's word: points 10 bits, answered weight 8, answers of one point 6, weight gone 7. */
export const sumOf = (word: number): number => word & 1023;
export const answeredOf = (word: number): number => (word >> 10) & 255;
export const onesOf = (word: number): number => (word >> 18) & 63;
export const goneOf = (word: number): number => word >>> 24;

export function tablesOf({ questions, sections }: BenchInstrument): Tables {
  const indexOf = new Map(questions.map(({ key }, index) => [key, index]));
  const groupIds = [...sections, ...themeSlugs.filter((slug) => questions.some(({ themes }) => themes.includes(slug)))];
  const nobody = groupIds.length;
  const size = questions.length;
  const groups = new Int32Array(3 * size).fill(nobody);
  const adds = new Int32Array(8 * size);
  const total = new Int32Array(nobody + 1);
  const where = (test: (question: (typeof questions)[number]) => boolean) =>
    questions.flatMap((question, index) => (test(question) ? [index] : []));
  for (const index of where(({ kind }) => kind === 'graded')) {
    const { section, themes, weight, reverse } = questions[index] ?? never();
    const own = [section, ...themes.map((slug) => groupIds.indexOf(slug, sections.length))];
    groups.set(own, 3 * index);
    for (const group of own) total[group] = (total[group] ?? 0) + weight;
    for (let written = 1; written <= 4; written += 1) {
      const points = reverse ? 5 - written : written;
      adds[8 * index + written] = points * weight + (weight << 10) + (points === 1 ? 1 << 18 : 0);
    }
    adds[8 * index + notApplicable] = weight << 24;
  }
  if (total.some((weight) => weight > 127)) throw new RangeError('The fields are too narrow for this instrument.');
  const product = sections.reduce((all, _, section) => all * (total[section] ?? 0), 1);
  if (product * 10_000 > Number.MAX_SAFE_INTEGER) throw new RangeError('The mean of the sections would not be exact.');
  const starsAreFixed = questions.every(({ critical, shownBy }) => critical === null || shownBy === null);
  if (!starsAreFixed) throw new RangeError('No question with a star may be conditional.');
  return {
    sections,
    groupIds,
    keys: questions.map(({ key }) => key),
    itemByKey: indexOf,
    sectionOf: Int32Array.from(questions, ({ section }) => section),
    kind: Int32Array.from(questions, ({ kind }) => kinds[kind]),
    isConditional: Uint8Array.from(questions, ({ shownBy }) => (shownBy === null ? 0 : 1)),
    groups,
    adds,
    weight: Int32Array.from(questions, ({ weight }) => weight),
    total,
    isReversed: Uint8Array.from(questions, ({ reverse }) => (reverse ? 1 : 0)),
    conditions: where(({ shownBy }) => shownBy !== null).map((index) => [
      index,
      indexOf.get(questions[index]?.shownBy ?? '') ?? -1,
    ]),
    critical: where(({ critical }) => critical === 'critical'),
    limiting: Int32Array.from(sections, (_, section) =>
      questions.findIndex((each) => each.critical === 'limiting' && each.section === section),
    ),
    sectionWeights: sections.map((_, section) => (section % 3) + 1),
    themes: questions.map(({ themes }) => themes),
    graded: where(({ kind }) => kind === 'graded'),
  };
}

const never = (): never => {
  throw new RangeError('No such question.');
};
