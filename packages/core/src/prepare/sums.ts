import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import { stateCodes } from '../projection.js';
import { applies, codesOf, counts, type ItemInputs, leaves, misses } from './item-inputs.js';
import { hidden, isOpenCode, lowestCode, type Marks, mayHide, mayShow, unanswered } from './marks.js';

/**
 * All that most scores of items need to know of their inputs, in three whole numbers each: weights and totals add up in
 * two of them, what is there at all is a bit of the third. One addition for each item and score that it feeds.
 */
export interface Sums {
  /** By score, three in a row. */
  readonly words: Int32Array;
  /** By score: something is there that the words cannot say. */
  readonly isUnsaid: Uint8Array;
  readonly fill: () => void;
}

/** Where in the words of one score each number stands: applicable, answered and the total above the lowest level in the first. */
export interface SumLayout {
  readonly bits: number;
  readonly mask: number;
  /** Values from the lowest up; bit `n` of the third word says that the `n`th was answered. */
  readonly levels: readonly number[];
  readonly totalMask: number;
  /** Ends of every open input. */
  readonly lowest: number;
  readonly highest: number;
  readonly capBits: number;
}

/** Bits of the third word, above the levels. */
export const openStays = 1;
export const anyStays = 2;
export const anyMisses = 4;
const flagBits = 3;

/** Shifts of the masks of caps that hold, are unsure, may hold and must hold. */
export const capShift = (layout: SumLayout, which: number): number =>
  layout.levels.length + flagBits + which * layout.capBits;

const gone = stateCodes['not-applicable'];
const bitsFor = (most: number): number => Math.ceil(Math.log2(most + 1));

/** Scores whose sums are as wide share the rows that are added to them. */
const usualBits = 8;
const usualTotalBits = 14;

/** `null`: the score asks for more than sums. */
export function sumLayout(
  score: CompiledScore,
  inputs: ItemInputs,
  worth: (value: number) => number,
): SumLayout | null {
  const isMean = score.method === 'mean' || score.method === 'proportion';
  if (!isMean || (score.missing !== 'exclude' && score.missing !== 'prorate') || score.minAnswered > 0) return null;
  const { facts, values, weights, openLowest, openHighest, isNumber } = inputs;
  if (isNumber.includes(1) || weights.includes(0)) return null;
  const answered = [...facts].flatMap((fact, at) => (fact & counts ? [values[at] ?? 0] : []));
  const levels = [...new Set(answered)].sort((a, b) => a - b);
  const [lowest] = [...openLowest].map(worth);
  const [highest] = [...openHighest].map(worth);
  if (lowest === undefined || highest === undefined || Number.isNaN(lowest) || Number.isNaN(highest)) return null;
  if (openLowest.some((end) => worth(end) !== lowest) || openHighest.some((end) => worth(end) !== highest)) return null;
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const ownBits = bitsFor(weight);
  const ownTotalBits = bitsFor(weight * ((levels.at(-1) ?? 0) - (levels[0] ?? 0)));
  const isUsual = ownBits <= usualBits && ownTotalBits <= usualTotalBits;
  const bits = isUsual ? usualBits : ownBits;
  const totalBits = isUsual ? usualTotalBits : ownTotalBits;
  const capBits = score.caps.length;
  if (2 * bits + totalBits > 30 || 3 * bits > 30 || levels.length + flagBits + 4 * capBits > 30) return null;
  return { bits, mask: 2 ** bits - 1, levels, totalMask: 2 ** totalBits - 1, lowest, highest, capBits };
}

interface Feed {
  readonly item: number;
  readonly score: number;
  /** Three words for each code, from the lowest; then for hidden and for open that may still be hidden. */
  readonly words: readonly number[];
}

export interface Summed {
  readonly layout: SumLayout;
  readonly inputs: ItemInputs;
  readonly worth: (value: number) => number;
}

export function sumsOf(
  summed: ReadonlyMap<number, Summed>,
  { items, sections }: CompiledInstrument,
  marks: Marks,
  scores: number,
): Sums {
  const isConditional = (index: number): boolean => {
    if (items[index]?.when != null) return true;
    for (let at: number | null = items[index]?.section ?? null; at !== null; at = sections[at]?.parent ?? null)
      if (sections[at]?.when != null) return true;
    return false;
  };
  const all = [...summed].flatMap(([score, of]) => feedsOf(score, of, items));
  const plain = all.filter(({ item }) => !isConditional(item));
  const feeds = [...plain, ...all.filter(({ item }) => isConditional(item))];
  const words = new Int32Array(scores * 3);
  const isUnsaid = new Uint8Array(scores);
  const { codes, sight } = marks;
  const itemOf = Int32Array.from(feeds, ({ item }) => item);
  const scoreOf = Int32Array.from(feeds, ({ score }) => score);
  const sizeOf = Int32Array.from(feeds, ({ words: own }) => own.length);
  const baseOf = new Int32Array(feeds.length);
  const rows = flat(feeds, baseOf);
  const runs = runsOf(plain);
  return {
    words,
    isUnsaid,
    fill() {
      words.fill(0);
      isUnsaid.fill(0);
      for (let run = 0; run < runs.length; run += 3) {
        const end = runs[run + 2] as number;
        let first = 0;
        let second = 0;
        let third = 0;
        for (let at = runs[run + 1] as number; at < end; at += 1) {
          const from = (baseOf[at] as number) + 3 * ((codes[itemOf[at] as number] as number) - lowestCode);
          first += rows[from] as number;
          second += rows[from + 1] as number;
          third |= rows[from + 2] as number;
        }
        const score = runs[run] as number;
        words[score] = first;
        words[score + 1] = second;
        words[score + 2] = third;
      }
      for (let at = plain.length; at < feeds.length; at += 1) {
        const item = itemOf[at] as number;
        const score = scoreOf[at] as number;
        const place = placeIn(sizeOf[at] as number, codes[item] as number, sight[item] as number);
        if (place < 0) isUnsaid[score] = 1;
        else addTo(words, score * 3, rows, (baseOf[at] as number) + place);
      }
    },
  };
}

function addTo(words: Int32Array, score: number, from: Int32Array, at: number): void {
  words[score] = (words[score] as number) + (from[at] as number);
  words[score + 1] = (words[score + 1] as number) + (from[at + 1] as number);
  words[score + 2] = (words[score + 2] as number) | (from[at + 2] as number);
}

/** Of feeds in the order of their scores, three numbers each: the score's first word, the first feed, and where it ends. */
function runsOf(feeds: readonly Feed[]): Int32Array {
  const runs: number[] = [];
  for (const [at, { score }] of feeds.entries()) {
    if (feeds[at - 1]?.score === score) runs[runs.length - 1] = at + 1;
    else runs.push(score * 3, at, at + 1);
  }
  return Int32Array.from(runs);
}

/** Feeds that add the same share their rows. */
function flat(feeds: readonly Feed[], baseOf: Int32Array): Int32Array {
  const rows: number[] = [];
  const known = new Map<string, number>();
  for (const [at, { words }] of feeds.entries()) {
    const name = words.join();
    const from = known.get(name) ?? rows.length;
    if (!known.has(name)) {
      known.set(name, from);
      rows.push(...words);
    }
    baseOf[at] = from;
  }
  return Int32Array.from(rows);
}

/** -1: answered, or missing for a reason, and shown only as long as a condition is not known; rare. */
function placeIn(length: number, code: number, sight: number): number {
  if (sight === mayShow || sight === mayHide || code === gone) return 3 * (code - lowestCode);
  if (code === hidden) return length - 6;
  return code === unanswered ? length - 3 : -1;
}

function feedsOf(
  score: number,
  { layout, inputs, worth }: Summed,
  items: CompiledInstrument['items'],
): readonly Feed[] {
  return Array.from(inputs.items, (item, k) => {
    const given = items[item];
    const size = given === undefined ? 0 : codesOf(given) - lowestCode;
    const rows = [...wordsByCode({ layout, inputs, worth }, k, size + lowestCode)];
    const both = mayShow | mayHide;
    rows.push(wordsAt(layout, inputs, k, hidden, both, worth), wordsAt(layout, inputs, k, unanswered, both, worth));
    return { item, score, words: rows.flat() };
  });
}

/** Words of one input by code, from the lowest, for answers whose visibility is settled. */
export const wordsByCode = (
  { layout, inputs, worth }: Summed,
  k: number,
  codes: number,
): readonly (readonly [number, number, number])[] =>
  Array.from({ length: codes - lowestCode }, (_, place) =>
    wordsAt(layout, inputs, k, place + lowestCode, mayShow, worth),
  );

function wordsAt(
  layout: SumLayout,
  inputs: ItemInputs,
  k: number,
  code: number,
  sight: number,
  worth: (value: number) => number,
): readonly [number, number, number] {
  const isMaybe = sight !== mayShow;
  if (code === gone || (code === hidden && !isMaybe)) return [0, 0, 0];
  const { bits, levels } = layout;
  const at = (inputs.base[k] ?? 0) + code;
  const fact = inputs.facts[at] ?? 0;
  const weight = inputs.weights[k] ?? 1;
  const isLoose = isMaybe || isOpenCode(code);
  const has = (of: boolean, amount: number): number => (of ? amount : 0);
  const isCounted = (fact & counts) !== 0;
  const value = inputs.values[at] ?? 0;
  const total = has(isCounted, weight * (worth(value) - worth(levels[0] ?? 0)));
  const fates = isLoose ? (inputs.openFates[k] ?? 0) | (isMaybe ? leaves : 0) : has(!isCounted, misses);
  const sure = has(isCounted || (isLoose && fates === 0), weight);
  const mayBeMissing = (fates & misses) !== 0;
  const flags =
    has(isLoose && fates === 0, openStays) | has((fates & leaves) === 0, anyStays) | has(mayBeMissing, anyMisses);
  const held = inputs.held[at] ?? 0;
  const caps = [
    held,
    inputs.unsure[at] ?? 0,
    isLoose ? (inputs.openMay[k] ?? 0) : held,
    isLoose ? has(!isMaybe, inputs.openMust[k] ?? 0) : held,
  ];
  const level = has(isCounted, 1 << levels.indexOf(value));
  return [
    has((fact & applies) !== 0, weight) + has(isCounted, weight) * 2 ** bits + total * 2 ** (2 * bits),
    has(isLoose, weight) + sure * 2 ** bits + has(mayBeMissing, weight) * 2 ** (2 * bits),
    caps.reduce((word, mask, which) => word | (mask << capShift(layout, which)), level | (flags << levels.length)),
  ];
}
