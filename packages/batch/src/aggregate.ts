import type { CompiledInstrument } from '@plumbline/core';
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

interface Sums {
  readonly statuses: number[];
  readonly bands: number[];
  capped: number;
  /** Whole units below 2^53 for some thousand rows; then moved over. */
  near: number;
  far: bigint;
}

const makeSums = (bands: number): Sums => ({
  statuses: [0, 0, 0],
  bands: new Array<number>(bands).fill(0),
  capped: 0,
  near: 0,
  far: 0n,
});

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
  const rows = sizesOf(groups, scored.rows, count);
  const bandsOf = (index: number): number => {
    const score = [...compiled.scores, ...compiled.themeScores][index];
    return compiled.bandSets[score?.bands ?? -1]?.bands.length ?? 0;
  };
  const own = compiled.scores.length;
  const scores = scored.scores.map((columns, index) => scoreByGroup(columns, bandsOf(index), groups, count));
  const themes = scored.themes.map((columns, index) => scoreByGroup(columns, bandsOf(own + index), groups, count));
  const flags = scored.flags.map(({ id, raised }) => flagByGroup(id, raised, groups, count));
  return rows.map((size, group) => ({
    rows: size,
    scores: scores.flatMap((each) => each[group] ?? []),
    themes: themes.flatMap((each) => each[group] ?? []),
    flags: flags.flatMap((each) => each[group] ?? []),
  }));
}

function sizesOf(groups: Int32Array, rows: number, count: number): readonly number[] {
  if (groups.length !== rows) throw new RangeError(`There are ${groups.length} places of groups for ${rows} rows.`);
  const sizes = new Array<number>(count).fill(0);
  for (const group of groups) {
    if (group < -1 || group >= count) throw new RangeError(`There is no group ${group} of ${count}.`);
    if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return sizes;
}

const mostNear = Number.MAX_SAFE_INTEGER / 2;

function scoreByGroup(
  columns: ScoreColumns,
  bands: number,
  groups: Int32Array,
  count: number,
): readonly ScoreAggregate[] {
  const sums = Array.from({ length: count }, () => makeSums(bands));
  const { status, value, band, cappedBy } = columns;
  for (let row = 0; row < groups.length; row += 1) {
    const sum = sums[groups[row] ?? -1];
    if (sum === undefined) continue;
    const standing = status[row] ?? 0;
    sum.statuses[standing] = (sum.statuses[standing] ?? 0) + 1;
    if (standing !== 2) continue;
    const place = band[row] ?? -1;
    if (place >= 0) sum.bands[place] = (sum.bands[place] ?? 0) + 1;
    if ((cappedBy[row] ?? 0) !== 0) sum.capped += 1;
    const number = value[row] ?? Number.NaN;
    if (Number.isNaN(number)) continue;
    const units = Math.round(number * unit);
    if (Math.abs(units) >= mostNear) {
      sum.far += unitsOf(number);
      continue;
    }
    sum.near += units;
    if (Math.abs(sum.near) < mostNear) continue;
    sum.far += BigInt(sum.near);
    sum.near = 0;
  }
  return sums.map(({ statuses, bands: counts, capped, near, far }) => ({
    id: columns.id,
    notApplicable: statuses[0] ?? 0,
    insufficient: statuses[1] ?? 0,
    scored: statuses[2] ?? 0,
    bands: counts,
    capped,
    total: far + BigInt(near),
  }));
}

/** Of a large number, which is whole in these units. */
const unitsOf = (number: number): bigint => {
  const units = number * unit;
  return Number.isFinite(units) ? BigInt(units) : BigInt(number) * wholeUnit;
};

function flagByGroup(
  id: string,
  raised: Uint16Array,
  groups: Int32Array,
  count: number,
): readonly Aggregate['flags'][number][] {
  const rows = new Float64Array(count);
  const members = new Float64Array(count);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    const found = raised[row] ?? 0;
    if (group < 0 || found === 0) continue;
    rows[group] = (rows[group] ?? 0) + 1;
    members[group] = (members[group] ?? 0) + found;
  }
  return Array.from(rows, (of, group) => ({ id, rows: of, members: members[group] ?? 0 }));
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
