import type { CompiledInstrument, CompiledItem, CompiledScore } from '../compiled.js';
import type { ThisProperty } from '../expression.js';
import { stateCodes } from '../projection.js';
import { lowestCode, stateOf } from './marks.js';
import { type MemberTest, memberTest, readsOfThis, type TestedMember } from './member-test.js';
import { holds, unknown } from './truth.js';

/** Facts of an input with a code, as bits. */
export const applies = 1;
export const counts = 2;
export const enters = 4;

/** What may become of an open input, as bits. */
export const leaves = 1;
export const misses = 2;

/** The items of one score as tables by code; the row of input `k` begins at `base[k]`, which counts from code 0. */
export interface ItemInputs {
  readonly items: Int32Array;
  readonly base: Int32Array;
  readonly facts: Uint8Array;
  /** Scaled to whole numbers. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly held: Int32Array;
  readonly unsure: Int32Array;
  /** Value is a number answered, and not that of an option. */
  readonly isNumber: Uint8Array;
  /** Of an input that a completion may still answer: ends of its value (NaN: none), fates, caps that may and must hold. */
  readonly openLowest: Float64Array;
  readonly openHighest: Float64Array;
  readonly openFates: Uint8Array;
  readonly openMay: Int32Array;
  readonly openMust: Int32Array;
  readonly keys: readonly string[];
}

const ofAnswersOnly = new Set<ThisProperty>(['previous', 'evidence', 'impact']);

/** `null` where a table by code cannot say it all. */
export function itemInputs(
  score: CompiledScore,
  indexes: readonly number[],
  { items }: CompiledInstrument,
): ItemInputs | null {
  const tests: (MemberTest | null)[] = [];
  for (const cap of score.caps) {
    const test = cap.each === null ? null : memberTest(cap.if);
    if (cap.each !== null && (test === null || readsOfThis(cap.if, ofAnswersOnly))) return null;
    tests.push(test);
  }
  const inputs = indexes.map((index) => items[index]).filter((item) => item !== undefined);
  const kinds = new Map<string, number>();
  const starts: number[] = [];
  let total = 0;
  for (const item of inputs) {
    const kind = kindOf(item);
    starts.push(kinds.get(kind) ?? total);
    if (kinds.has(kind)) continue;
    kinds.set(kind, total);
    total += codesOf(item) - lowestCode;
  }
  const tables: ItemInputs = {
    items: Int32Array.from(indexes),
    base: new Int32Array(inputs.length),
    facts: new Uint8Array(total),
    values: new Float64Array(total),
    weights: Float64Array.from(score.weights, (weight) => Math.round(weight * score.scale.weight)),
    held: new Int32Array(total),
    unsure: new Int32Array(total),
    isNumber: Uint8Array.from(inputs, (item) => Number(isNumeric(item))),
    openLowest: new Float64Array(inputs.length).fill(Number.NaN),
    openHighest: new Float64Array(inputs.length).fill(Number.NaN),
    openFates: new Uint8Array(inputs.length),
    openMay: new Int32Array(inputs.length),
    openMust: new Int32Array(inputs.length),
    keys: inputs.map(({ key }) => key),
  };
  const firstAt = new Map<number, number>();
  for (const [k, item] of inputs.entries()) {
    const start = starts[k] ?? 0;
    tables.base[k] = start - lowestCode;
    const first = firstAt.get(start);
    if (first === undefined) {
      firstAt.set(start, k);
      if (!fill(tables, k, item, score, tests)) return null;
    } else copyOpen(tables, first, k);
  }
  return tables;
}

/** Items that differ in nothing that scoring sees share their rows: the tables of most instruments then fit the nearest cache. */
const kindOf = ({ kind, options, range, reverse, critical, missing }: CompiledItem): string =>
  JSON.stringify([kind, options.map((option) => [option.value, option.missing]), range, reverse, critical, missing]);

function copyOpen(tables: ItemInputs, from: number, to: number): void {
  for (const table of [tables.openLowest, tables.openHighest, tables.openFates, tables.openMay, tables.openMust])
    table[to] = table[from] ?? 0;
}

const isNumeric = ({ kind, options }: CompiledItem): boolean =>
  options.length === 0 && (kind === 'number' || kind === 'integer');

/** Codes from 0 on. */
export const codesOf = ({ options, kind }: CompiledItem): number =>
  kind === 'choice' ? Math.max(1, options.length) : kind === 'boolean' ? 2 : 1;

const keyed = ({ reverse, range }: CompiledItem, value: number): number =>
  reverse && range !== null ? range.min + range.max - value : value;

function fill(
  tables: ItemInputs,
  k: number,
  item: CompiledItem,
  score: CompiledScore,
  tests: readonly (MemberTest | null)[],
): boolean {
  const base = tables.base[k] ?? 0;
  const floor = score.missing === 'worst' ? (item.range?.min ?? null) : null;
  if (score.missing === 'worst' && floor === null) return false;
  if (isNumeric(item) && item.range === null) return false;
  for (let code = lowestCode; code < codesOf(item); code += 1) {
    const at = base + code;
    const option = item.kind === 'choice' ? (item.options[code]?.value ?? null) : null;
    const value = code < 0 || option === null ? null : keyed(item, option);
    const state = stateOf(code);
    const isGone = state === 'not-applicable' || state === 'hidden';
    const hasNumber = value !== null || (code >= 0 && isNumeric(item));
    const entering = hasNumber ? value : isGone ? null : floor;
    tables.facts[at] =
      (isGone ? 0 : applies) | (hasNumber ? counts : 0) | (hasNumber || entering !== null ? enters : 0);
    if (entering !== null) {
      const scaled = Math.round(entering * score.scale.value);
      if (scaled / score.scale.value !== entering) return false;
      tables.values[at] = scaled + 0;
    }
    if (!isGone && !fillCaps(tables, at, member(item, state, value), tests, hasNumber && value === null)) return false;
  }
  fillOpen(tables, k, item, score, floor);
  return true;
}

const member = (item: CompiledItem, state: string, value: number | null): TestedMember => ({
  state,
  value,
  band: null,
  coverage: null,
  critical: item.critical,
  previous: null,
});

/** Of a number that the respondent writes only what holds for every number can stand in a table. */
function fillCaps(
  tables: ItemInputs,
  at: number,
  of: TestedMember,
  tests: readonly (MemberTest | null)[],
  isAnyNumber: boolean,
): boolean {
  for (const [bit, test] of tests.entries()) {
    if (test === null) continue;
    const truth = test(of);
    if (truth === unknown && isAnyNumber) return false;
    if (truth === holds) tables.held[at] = (tables.held[at] ?? 0) | (1 << bit);
    if (truth === unknown) tables.unsure[at] = (tables.unsure[at] ?? 0) | (1 << bit);
  }
  return true;
}

/** Over every answer and every missing state that the item allows. */
function fillOpen(tables: ItemInputs, k: number, item: CompiledItem, { scale }: CompiledScore, floor: number | null) {
  const base = tables.base[k] ?? 0;
  const codes = endingCodes(item);
  let must = -1;
  for (const code of codes) {
    const facts = tables.facts[base + code] ?? 0;
    const held = tables.held[base + code] ?? 0;
    tables.openMay[k] = (tables.openMay[k] ?? 0) | held;
    must &= (facts & applies) === 0 ? 0 : held;
    if ((facts & applies) === 0) setFate(tables, k, leaves);
    else if ((facts & counts) === 0) setFate(tables, k, misses);
    if ((facts & counts) === 0 && (floor === null || (facts & applies) === 0)) continue;
    const ends = isNumeric(item) && code >= 0 ? item.range : null;
    const value = tables.values[base + code] ?? 0;
    widen(tables, k, ends === null ? value : Math.round(ends.min * scale.value));
    widen(tables, k, ends === null ? value : Math.round(ends.max * scale.value));
  }
  tables.openMust[k] = codes.length === 0 ? 0 : must;
}

const setFate = (tables: ItemInputs, k: number, fate: number): void => {
  tables.openFates[k] = (tables.openFates[k] ?? 0) | fate;
};

function widen(tables: ItemInputs, k: number, value: number): void {
  const lowest = tables.openLowest[k] ?? Number.NaN;
  const highest = tables.openHighest[k] ?? Number.NaN;
  tables.openLowest[k] = Number.isNaN(lowest) ? value : Math.min(lowest, value);
  tables.openHighest[k] = Number.isNaN(highest) ? value : Math.max(highest, value);
}

/** Codes that a completion may give an item that is open. */
export const endingCodes = (item: CompiledItem): readonly number[] => {
  const answers =
    item.kind === 'choice'
      ? item.options.flatMap(({ missing }, code) => (missing === null ? [code] : []))
      : Array.from({ length: codesOf(item) }, (_, code) => code);
  return [...answers, ...item.missing.map((state) => stateCodes[state])];
};
