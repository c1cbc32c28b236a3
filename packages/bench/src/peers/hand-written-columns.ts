import type { BenchInstrument } from '../instrument.js';
import { answeredOf, goneOf, notApplicable, onesOf, sumOf, tablesOf } from './tables.js';

/** Outcomes by group (sections, then themes) and of the overall; codes of bands as in the instrument, -1 for none. */
export interface HandColumns {
  readonly status: readonly Uint8Array[];
  readonly value: readonly Float64Array[];
  readonly band: readonly Int8Array[];
  readonly capped: readonly Uint8Array[];
  readonly overallValue: Float64Array;
  readonly overallBand: Int8Array;
  readonly overallCapped: Uint8Array;
  /** Critical items that are inadequate, weak themes, scores with low coverage. */
  readonly criticalItems: Uint16Array;
  readonly weakThemes: Uint16Array;
  readonly lowCoverage: Uint16Array;
  readonly weakOverall: Uint8Array;
}

/** Rows told together. */
export const handBlock = 1024;

/**
 * The benchmark instrument over typed arrays, by hand: a column after the other is added into one word for each group, then
 * each group's words are told. No exactness beyond doubles: the mean of the sections is a plain sum of quotients.
 *
 * @param codes By question; 0 outstanding to 3 inadequate, 4 not applicable is written -2, below 0 is missing.
 */
export function handWrittenColumns(instrument: BenchInstrument) {
  const tables = tablesOf(instrument);
  const { sections, groupIds, groups, adds, total, graded, limiting, critical, isReversed, sectionWeights } = tables;
  const nobody = groupIds.length;
  const addsBy = new Map(
    graded.map((item) => {
      const byCode = new Int32Array(10);
      for (let code = 0; code < 4; code += 1) byCode[code + 5] = adds[8 * item + 4 - code] as number;
      byCode[3] = adds[8 * item + notApplicable] as number;
      byCode[0] = byCode[3] as number;
      return [item, byCode] as const;
    }),
  );
  const words = Array.from({ length: nobody + 1 }, () => new Int32Array(handBlock));

  const addItem = (codes: Int8Array, byCode: Int32Array, from: number, rows: number, into: Int32Array): void => {
    for (let row = 0; row < rows; row += 1)
      into[row] = (into[row] as number) + (byCode[(codes[from + row] as number) + 5] as number);
  };

  const tellGroup = (out: HandColumns, group: number, codes: readonly Int8Array[], from: number, to: number): void => {
    const own = words[group] as Int32Array;
    const weight = total[group] as number;
    const [status, value, band, capped] = [out.status[group], out.value[group], out.band[group], out.capped[group]] as [
      Uint8Array,
      Float64Array,
      Int8Array,
      Uint8Array,
    ];
    const isSection = group < sections.length;
    const least = isSection ? 0.7 : 0.5;
    const star = isSection ? (codes[limiting[group] as number] as Int8Array) : null;
    const isTurned = isSection && isReversed[limiting[group] as number] === 1;
    for (let row = 0, at = from; at < to; row += 1, at += 1) {
      const word = own[row] as number;
      const answered = answeredOf(word);
      const applicable = weight - goneOf(word);
      capped[at] = 0;
      if (isSection && applicable > 0 && answered / applicable < 0.7)
        out.lowCoverage[at] = (out.lowCoverage[at] as number) + 1;
      if (answered === 0 || answered < least * applicable) {
        status[at] = applicable === 0 ? 0 : 1;
        value[at] = Number.NaN;
        band[at] = -1;
        continue;
      }
      const mean = sumOf(word) / answered;
      let place = mean >= 3.5 && onesOf(word) === 0 ? 0 : mean >= 2.6 ? 1 : mean >= 1.75 ? 2 : 3;
      if (star !== null) {
        const code = star[at] as number;
        const points = code < 0 ? 0 : isTurned ? code + 1 : 4 - code;
        if (points === 1 && place < 3) {
          place = 3;
          capped[at] = 1;
        } else if (points === 2 && place < 2) {
          place = 2;
          capped[at] = 1;
        }
      }
      status[at] = 2;
      value[at] = mean;
      band[at] = place;
      if (!isSection && place >= 2) out.weakThemes[at] = (out.weakThemes[at] as number) + 1;
    }
  };

  const tellOverall = (out: HandColumns, from: number, to: number): void => {
    const all = sectionWeights.reduce((a, b) => a + b, 0);
    for (let at = from; at < to; at += 1) {
      let sum = 0;
      let answered = 0;
      let applicable = all;
      let isWeak = false;
      let least = 4;
      for (let section = 0; section < sections.length; section += 1) {
        const weight = sectionWeights[section] as number;
        const status = (out.status[section] as Uint8Array)[at] as number;
        if (status === 0) applicable -= weight;
        if (status !== 2) continue;
        const value = (out.value[section] as Float64Array)[at] as number;
        sum += weight * value;
        answered += weight;
        if (value < least) least = value;
        if ((out.band[section] as Int8Array)[at] === 3) isWeak = true;
      }
      if (applicable > 0 && answered / applicable < 0.7) out.lowCoverage[at] = (out.lowCoverage[at] as number) + 1;
      if (answered === 0 || answered < 0.7 * applicable) {
        out.overallValue[at] = Number.NaN;
        out.overallBand[at] = -1;
        out.overallCapped[at] = 0;
        out.weakOverall[at] = 0;
        continue;
      }
      const mean = sum / answered;
      let place = mean >= 3.5 && least >= 2 ? 0 : mean >= 2.6 ? 1 : mean >= 1.75 ? 2 : 3;
      out.overallCapped[at] = isWeak && place < 2 ? 1 : 0;
      if (isWeak && place < 2) place = 2;
      out.overallValue[at] = mean;
      out.overallBand[at] = place;
      out.weakOverall[at] = place >= 2 ? 1 : 0;
    }
  };

  /** What the words of a block and the codes of starred questions come to. */
  const tell = (codes: readonly Int8Array[], out: HandColumns, from: number, to: number): void => {
    out.lowCoverage.fill(0, from, to);
    out.weakThemes.fill(0, from, to);
    out.criticalItems.fill(0, from, to);
    for (let group = 0; group < nobody; group += 1) tellGroup(out, group, codes, from, to);
    tellOverall(out, from, to);
    for (const item of critical) {
      const own = codes[item] as Int8Array;
      const worst = isReversed[item] === 1 ? 0 : 3;
      for (let at = from; at < to; at += 1)
        if (own[at] === worst) out.criticalItems[at] = (out.criticalItems[at] as number) + 1;
    }
  };

  const score = (codes: readonly Int8Array[], out: HandColumns, rows: number): void => {
    for (let from = 0; from < rows; from += handBlock) {
      const to = Math.min(rows, from + handBlock);
      for (const each of words) each.fill(0);
      for (const item of graded) {
        const byCode = addsBy.get(item) as Int32Array;
        const own = codes[item] as Int8Array;
        for (let at = 3 * item; at < 3 * item + 3; at += 1)
          if (groups[at] !== nobody) addItem(own, byCode, from, to - from, words[groups[at] as number] as Int32Array);
      }
      tell(codes, out, from, to);
    }
  };
  return { score, tell, words, starred: [...limiting, ...critical] };
}

export const makeHandColumns = (instrument: BenchInstrument, rows: number): HandColumns => {
  const { groupIds } = tablesOf(instrument);
  return {
    status: groupIds.map(() => new Uint8Array(rows)),
    value: groupIds.map(() => new Float64Array(rows)),
    band: groupIds.map(() => new Int8Array(rows)),
    capped: groupIds.map(() => new Uint8Array(rows)),
    overallValue: new Float64Array(rows),
    overallBand: new Int8Array(rows),
    overallCapped: new Uint8Array(rows),
    criticalItems: new Uint16Array(rows),
    weakThemes: new Uint16Array(rows),
    lowCoverage: new Uint16Array(rows),
    weakOverall: new Uint8Array(rows),
  };
};
