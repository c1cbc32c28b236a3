import type { CompiledInstrument, CompiledScore } from '@plumbline/core';
import type { ScoreColumns, ScoredColumns } from './scored-columns.js';

/** Outcomes of many rows of one group, in numbers that add up exactly: parts can be made apart and merged in any order. */
export interface Aggregate {
  readonly rows: number;
  readonly scores: readonly ScoreAggregate[];
  readonly themes: readonly ScoreAggregate[];
  /** Rows in which a flag is raised, and members that it is raised for in all of them. */
  readonly flags: readonly { readonly id: string; readonly rows: number; readonly members: number }[];
}

export interface ScoreAggregate {
  readonly id: string;
  readonly notApplicable: number;
  readonly insufficient: number;
  readonly scored: number;
  /** By place in the score's band set. */
  readonly bands: readonly number[];
  readonly capped: number;
  /** Sum of the values in units of 2^-32, so that it is the same in any order and of any parts. */
  readonly total: bigint;
}

const unit = 2 ** 32;
const wholeUnit = 2n ** 32n;

/** Mean value of the rows that are scored, to about nine decimals; `null` when none is. */
export const meanOf = ({ total, scored }: ScoreAggregate): number | null => {
  if (scored === 0) return null;
  const sum = Number(total) / unit;
  return Number.isFinite(sum) ? sum / scored : Number(total / BigInt(scored) / wholeUnit);
};

/** Gathers scored rows by group, part after part in any order. */
export interface Aggregator {
  /** @param groups For each of the first rows the place of its group, below `count`; -1 for none. */
  readonly add: (scored: ScoredColumns, groups: Int32Array) => void;
  /** What was added so far, group by group. */
  readonly result: () => readonly Aggregate[];
}

/** @param count How many groups there are. */
export function aggregator(compiled: CompiledInstrument, count: number): Aggregator {
  const sumsOf = (score: CompiledScore): Sums =>
    makeSums(count, compiled.bandSets[score.bands ?? -1]?.bands.length ?? 0, score.caps.length > 0);
  const scores = compiled.scores.map(sumsOf);
  const themes = compiled.themeScores.map(sumsOf);
  const flags = compiled.flags.map(() => ({ rows: new Float64Array(count), members: new Float64Array(count) }));
  const rows = new Float64Array(count);
  return {
    add(scored, groups) {
      countRows(groups, count, rows);
      for (const [at, columns] of scored.scores.entries()) addScore(columns, groups, scores[at]);
      for (const [at, columns] of scored.themes.entries()) addScore(columns, groups, themes[at]);
      for (const [at, { raised }] of scored.flags.entries()) addFlag(raised, groups, flags[at]);
    },
    result: () =>
      Array.from(rows, (size, group) => ({
        rows: size,
        scores: scores.map((sums, at) => aggregateOf(compiled.scores[at]?.id ?? '', sums, group)),
        themes: themes.map((sums, at) => aggregateOf(compiled.themeScores[at]?.id ?? '', sums, group)),
        flags: flags.map((sums, at) => ({
          id: compiled.flags[at]?.id ?? '',
          rows: sums.rows[group] ?? 0,
          members: sums.members[group] ?? 0,
        })),
      })),
  };
}

function countRows(groups: Int32Array, count: number, rows: Float64Array): void {
  for (const group of groups) {
    if (group < -1 || group >= count) throw new RangeError(`There is no group ${group} of ${count}.`);
    if (group >= 0) rows[group] = (rows[group] ?? 0) + 1;
  }
}

/**
 * Gathers scored rows by group.
 *
 * @param groups For each row the place of its group, below `count`; -1 for none.
 * @throws RangeError where there are not as many groups as rows, or a group is none of them.
 */
export function aggregateByGroup(
  compiled: CompiledInstrument,
  scored: ScoredColumns,
  groups: Int32Array,
  count: number,
): readonly Aggregate[] {
  requireAsMany(groups, scored.rows);
  const { add, result } = aggregator(compiled, count);
  add(scored, groups);
  return result();
}

export function requireAsMany(groups: Int32Array, rows: number): void {
  if (groups.length !== rows) throw new RangeError(`There are ${groups.length} places of groups for ${rows} rows.`);
}

interface Sums {
  /** By group `size` counts: not applicable, insufficient, scored without a band, then by band. */
  readonly counts: Float64Array;
  readonly size: number;
  /** `null` where nothing caps. */
  readonly capped: Float64Array | null;
  /** Whole units below 2^52, moved over to `far` before they are more. */
  readonly near: Float64Array;
  readonly far: bigint[];
}

const makeSums = (count: number, bands: number, hasCaps: boolean): Sums => ({
  counts: new Float64Array(count * (3 + bands)),
  size: 3 + bands,
  capped: hasCaps ? new Float64Array(count) : null,
  near: new Float64Array(count),
  far: new Array<bigint>(count).fill(0n),
});

const mostNear = Number.MAX_SAFE_INTEGER / 2;
/** Of values nearer to zero, units and their sums with what is near are exact. */
const nearValue = 2 ** 19;

function addScore({ status, value, band, cappedBy }: ScoreColumns, groups: Int32Array, sums: Sums | undefined): void {
  if (sums === undefined) return;
  const { counts, size, near, far, capped } = sums;
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const standing = status[row] ?? 0;
    const place = group * size + (standing === 2 ? 3 + (band[row] ?? -1) : standing);
    counts[place] = (counts[place] ?? 0) + 1;
    if (standing !== 2) continue;
    const number = value[row] ?? Number.NaN;
    if (number > -nearValue && number < nearValue) {
      // `Math.round` takes several times as long: it branches on the fraction, which nobody can foretell.
      const sum = (near[group] ?? 0) + Math.floor(number * unit + 0.5);
      near[group] = sum;
      if (sum > -mostNear && sum < mostNear) continue;
      far[group] = (far[group] ?? 0n) + BigInt(sum);
      near[group] = 0;
    } else if (!Number.isNaN(number)) far[group] = (far[group] ?? 0n) + unitsOf(number);
  }
  if (capped !== null) addFlag(cappedBy, groups, { rows: capped, members: null });
}

/** Of a number however large; large ones are whole in these units. */
const unitsOf = (number: number): bigint => {
  const units = number * unit;
  return Number.isFinite(units) ? BigInt(Math.round(units)) : BigInt(number) * wholeUnit;
};

interface RowsAndMembers {
  readonly rows: Float64Array;
  readonly members: Float64Array | null;
}

/** Counts rows that are not nothing, and what they are together. */
function addFlag(raised: Uint16Array | Int32Array, groups: Int32Array, sums: RowsAndMembers | undefined): void {
  if (sums === undefined) return;
  const { rows, members } = sums;
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    const found = raised[row] ?? 0;
    if (group < 0 || found === 0) continue;
    rows[group] = (rows[group] ?? 0) + 1;
    if (members !== null) members[group] = (members[group] ?? 0) + found;
  }
}

function aggregateOf(id: string, { counts, size, near, far, capped }: Sums, group: number): ScoreAggregate {
  const own = counts.subarray(group * size, (group + 1) * size);
  const [notApplicable = 0, insufficient = 0] = own;
  return {
    id,
    notApplicable,
    insufficient,
    scored: own.subarray(2).reduce((sum, each) => sum + each, 0),
    bands: [...own.subarray(3)],
    capped: capped?.[group] ?? 0,
    total: (far[group] ?? 0n) + BigInt(near[group] ?? 0),
  };
}

/** Two parts of one group as the whole. */
export const mergeAggregates = (a: Aggregate, b: Aggregate): Aggregate => ({
  rows: a.rows + b.rows,
  scores: a.scores.map((score, index) => mergeScores(score, b.scores[index])),
  themes: a.themes.map((score, index) => mergeScores(score, b.themes[index])),
  flags: a.flags.map((flag, index) => ({
    id: flag.id,
    rows: flag.rows + (b.flags[index]?.rows ?? 0),
    members: flag.members + (b.flags[index]?.members ?? 0),
  })),
});

const mergeScores = (a: ScoreAggregate, b: ScoreAggregate | undefined): ScoreAggregate =>
  b === undefined
    ? a
    : {
        id: a.id,
        notApplicable: a.notApplicable + b.notApplicable,
        insufficient: a.insufficient + b.insufficient,
        scored: a.scored + b.scored,
        bands: a.bands.map((count, place) => count + (b.bands[place] ?? 0)),
        capped: a.capped + b.capped,
        total: a.total + b.total,
      };
