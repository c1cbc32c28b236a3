import { table } from 'arquero';
import type { BenchInstrument, Question } from '../instrument.js';
import { type GradedGroup, gradedGroups, pointsOf, sectionWeight } from './grades.js';

type Derived = Readonly<Record<string, ArrayLike<number | null>>>;

/**
 * Bands of sections, themes and overall as Arquero derives them from the columns of the projection, whose codes it reads as
 * they are. No bounds, no coverage in the result, no flags.
 *
 * @returns By name: `band0` … for sections and then themes, `overall`; ordinals, `null` for none.
 */
export function arqueroBands(instrument: BenchInstrument, codes: readonly Int8Array[]): () => Derived {
  const groups = gradedGroups(instrument);
  const columns = Object.fromEntries(instrument.questions.map(({ key }, index) => [key, codes[index] as Int8Array]));
  const own = instrument.sections.map((_, section) => section);
  const sums = Object.assign({}, ...groups.map(sumsOf));
  const bands = Object.assign({}, ...groups.map(bandOf));
  const input = table(columns);
  return () => {
    const told = input.derive(sums).derive(bands).derive(overallSums(own)).derive({ overall: overallBand });
    const names = [...groups.map((_, at) => `band${at}`), 'overall'];
    return Object.fromEntries(names.map((name) => [name, told.array(name) as ArrayLike<number | null>]));
  };
}

const points = (question: Question): string =>
  `(d.${question.key} < 0 ? 0 : ${question.reverse ? `d.${question.key} + 1` : `4 - d.${question.key}`})`;

function sumsOf({ items }: GradedGroup, at: number): { readonly [name: string]: string } {
  const sum = (of: (question: Question) => string) => `d => ${items.map(of).join(' + ')}`;
  return {
    [`p${at}`]: sum((each) => `${each.weight} * ${points(each)}`),
    [`a${at}`]: sum(({ key, weight }) => `(d.${key} < 0 ? 0 : ${weight})`),
    [`w${at}`]: sum(({ key, weight }) => `(d.${key} === -2 || d.${key} === -5 ? 0 : ${weight})`),
    [`one${at}`]: `d => ${items.map((each) => `d.${each.key} === ${worst(each)}`).join(' || ')}`,
  };
}

const worst = (question: Question): number => (pointsOf(question, 3) === 1 ? 3 : 0);

function bandOf({ minCoverage, star }: GradedGroup, at: number): { readonly [name: string]: string } {
  const [p, a, w] = [`d.p${at}`, `d.a${at}`, `d.w${at}`];
  const before = `(2 * ${p} >= 7 * ${a} && !d.one${at} ? 4 : 5 * ${p} >= 13 * ${a} ? 3 : 4 * ${p} >= 7 * ${a} ? 2 : 1)`;
  const band = star === null ? before : capped(before, points(star));
  return { [`band${at}`]: `d => ${a} > 0 && 10 * ${a} >= ${10 * minCoverage} * ${w} ? ${band} : null` };
}

/** The lower of the band and what the limiting question allows; 0 points: it says nothing. */
const capped = (before: string, star: string): string =>
  `(${star} === 1 ? 1 : ${star} === 2 && ${before} > 2 ? 2 : ${before})`;

function overallSums(sections: readonly number[]): { readonly [name: string]: string } {
  const sum = (of: (at: number) => string) => `d => ${sections.map(of).join(' + ')}`;
  const mean = (at: number) => `d.p${at} / d.a${at}`;
  return {
    op: sum((at) => `(d.band${at} === null ? 0 : ${sectionWeight(at)} * ${mean(at)})`),
    oa: sum((at) => `(d.band${at} === null ? 0 : ${sectionWeight(at)})`),
    ow: sum((at) => `(d.w${at} > 0 ? ${sectionWeight(at)} : 0)`),
    low: `d => ${sections.map((at) => `(d.band${at} !== null && ${mean(at)} < 2)`).join(' || ')}`,
    weak: `d => ${sections.map((at) => `d.band${at} === 1`).join(' || ')}`,
  };
}

const overallMean = 'd.op / d.oa';
const overallBefore = `(${overallMean} >= 3.5 && !d.low ? 4 : ${overallMean} >= 2.6 ? 3 : ${overallMean} >= 1.75 ? 2 : 1)`;
const overallBand = `d => d.oa > 0 && 10 * d.oa >= 7 * d.ow ? (d.weak && ${overallBefore} > 2 ? 2 : ${overallBefore}) : null`;
