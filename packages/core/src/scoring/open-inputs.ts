import type { CompiledScore } from '../compiled.js';
import { add, compare, type Integer } from '../exact.js';
import type { OpenInput } from '../methods/method.js';
import { dropsOut, type Ending, extent, type Possible, type PossibleScope, plainEnding, range } from './possible.js';
import type { PossibleScore } from './possible-score.js';
import { mayHold, possibly } from './possibly.js';
import { rangeNumerals, scaledRange } from './scaled-range.js';
import type { Scorer } from './scorer.js';
import { asNumber, commonScale, type Numeral, scaleOfValues, whole } from './whole.js';

/** An input with everything that may become of it. */
export interface Candidate {
  readonly kind: 'item' | 'score' | 'row';
  readonly index: number;
  readonly endings: readonly Ending[];
  readonly weight: number;
  readonly range: CompiledScore['ranges'][number];
  /** `null`: no ending gives a number. */
  readonly lowest: Numeral | null;
  readonly highest: Numeral | null;
  readonly mayLeave: boolean;
  readonly mayMiss: boolean;
  /** Every ending can come about, whatever becomes of the others. A range may exclude its ends. */
  readonly independent: boolean;
}

/**
 * In the order of their index, whatever the order of `of`: where several completions give the same end, the same one is looked
 * at. Under `worst` what stays missing counts as its lowest, so that belongs to its range.
 */
export function candidatesOf(
  score: CompiledScore,
  scorer: Scorer,
  scope: PossibleScope,
  scoreOf: (score: number) => PossibleScore,
): readonly Candidate[] {
  const candidates = [...members(score, scorer, scope, scoreOf)].sort((a, b) => a.index - b.index);
  if (score.missing !== 'worst') return candidates;
  return candidates.map((candidate) => {
    const floor = candidate.mayMiss ? floorOf(candidate, score, scorer) : null;
    if (floor === null) return candidate;
    const { lowest, highest } = candidate;
    return { ...candidate, lowest: lowest === null ? floor : lesser(lowest, floor), highest: highest ?? floor };
  });
}

/** A missing score counts as the lowest that it may come to, which its range begins with. */
function floorOf({ kind, index }: Candidate, { of }: CompiledScore, { compiled }: Scorer): number | null {
  const column = of.kind === 'rows' && of.value.op === 'element' ? of.value.column : undefined;
  const item = kind === 'item' ? index : kind === 'row' ? column : undefined;
  return item === undefined ? null : (compiled.items[item]?.range?.min ?? null);
}

const lesser = (a: Numeral, b: Numeral): Numeral => (asNumber(a) <= asNumber(b) ? a : b);

function members(
  score: CompiledScore,
  { sheet }: Scorer,
  scope: PossibleScope,
  scoreOf: (score: number) => PossibleScore,
): readonly Candidate[] {
  const { of, weights } = score;
  switch (of.kind) {
    case 'items':
      return of.items.map((index, at) => ({
        ...itemCandidate(index, scope.item(index), weights[at] ?? 1),
        range: score.ranges[at] ?? null,
      }));
    case 'scores':
      return of.scores.map((index, at) => {
        const possible = scoreOf(index);
        const candidate = scoreCandidate(index, scope.scoreMember(index), possible, weights[at] ?? 1);
        return { ...candidate, range: score.ranges[at] ?? null };
      });
    case 'rows':
      return (sheet.rows[of.section] ?? []).flatMap(({ index, parts }) =>
        rowCandidate(of, index, { ...plainEnding, parts, partsOpen: true }, scope),
      );
  }
}

function itemCandidate(index: number, endings: readonly Ending[], weight: number): Candidate {
  const numbers = endings.flatMap(({ state, value }) => (state === 'answered' ? numbersOf(value) : []));
  const reachable = endings.every(({ value }) => value.kind === 'listed');
  const hides = endings.some(({ state }) => state === 'hidden');
  return {
    kind: 'item',
    index,
    endings,
    weight,
    range: null,
    lowest: numbers.length === 0 ? null : Math.min(...numbers),
    highest: numbers.length === 0 ? null : Math.max(...numbers),
    mayLeave: endings.some(dropsOut),
    mayMiss: endings.some(staysMissing),
    independent: (!hides && reachable) || endings.length === 1,
  };
}

const staysMissing = ({ state, value }: Ending): boolean =>
  state === 'not-known' || state === 'declined' || (state === 'answered' && numbersOf(value).length === 0);

const numbersOf = (value: Possible): readonly number[] => {
  const ends = extent(value);
  return ends === null || ends === 'empty' ? [] : [ends.lowest, ends.highest];
};

function scoreCandidate(index: number, endings: readonly Ending[], possible: PossibleScore, weight: number): Candidate {
  const { mayScore, mayMiss, mayLeave, bands } = possible;
  const ordinals = bands.map(({ value }) => value);
  const byBand = possible.value.kind === 'listed' && possible.value.values.length === 0 && ordinals.length > 0;
  return {
    kind: 'score',
    index,
    endings,
    weight,
    range: null,
    lowest: mayScore ? (byBand ? Math.min(...ordinals) : (possible.lowest ?? Number.NEGATIVE_INFINITY)) : null,
    highest: mayScore ? (byBand ? Math.max(...ordinals) : (possible.highest ?? Number.POSITIVE_INFINITY)) : null,
    mayLeave,
    mayMiss,
    independent: endings.length === 1 && bands.length <= 1 && possible.lowest !== null && isSame(possible),
  };
}

const isSame = ({ lowest, highest }: PossibleScore): boolean =>
  lowest !== null && highest !== null && compare(lowest, highest) === 0;

type Rows = Extract<CompiledScore['of'], { kind: 'rows' }>;

function rowCandidate(of: Rows, index: number, row: Ending, scope: PossibleScope): readonly Candidate[] {
  const within = { ...scope, member: row };
  const where = of.where === null ? { mayHold: true, mayFail: false, mayBeUnknown: false } : mayHold(of.where, within);
  if (!where.mayHold && !where.mayBeUnknown) return [];
  const found = possibly(of.value, within);
  const value = found.kind === 'anything' ? range(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, true) : found;
  const numbers = where.mayHold ? numbersOf(value) : [];
  return [
    {
      kind: 'row',
      index,
      endings: [row],
      weight: 1,
      range: null,
      lowest: numbers[0] ?? null,
      highest: numbers[1] ?? null,
      mayLeave: where.mayFail,
      mayMiss: where.mayBeUnknown || value.unknown,
      independent: !where.mayFail && !where.mayBeUnknown && !value.unknown && numbers[0] === numbers[1],
    },
  ];
}

/** Candidates that may enter, on one scale; `null` where there is none within reach. */
export function openInputs(
  candidates: readonly Candidate[],
  score: CompiledScore,
): {
  readonly inputs: readonly OpenInput[];
  readonly valueScale: Integer;
  readonly weightScale: Integer;
  readonly mute: { readonly least: Integer; readonly most: Integer };
} | null {
  const ends = candidates.flatMap(({ lowest, highest }) => [lowest ?? [], highest ?? []].flat());
  const valueScale = scaleOfValues(
    [...ends, ...rangeNumerals(score), ...(score.atLeast === null ? [] : [score.atLeast])],
    score.scale.value,
  );
  if (valueScale === null) return null;
  const weightScale = commonScale(
    candidates.map(({ weight }) => weight),
    score.scale.weight,
  );
  const inputs = candidates.flatMap((candidate): readonly OpenInput[] => {
    const { lowest, highest, weight, range, mayLeave, mayMiss } = candidate;
    if (lowest === null || highest === null) return [];
    return [
      {
        lowest: whole(lowest, valueScale),
        highest: whole(highest, valueScale),
        weight: whole(weight, weightScale),
        range: scaledRange(range, score, valueScale),
        mayLeave,
        mayMiss,
      },
    ];
  });
  const mute = candidates.filter(
    ({ lowest, highest, endings }) => (lowest === null || highest === null) && !endings.every(dropsOut),
  );
  const total = (list: readonly Candidate[]) =>
    list.reduce((sum: Integer, { weight }) => add(sum, whole(weight, weightScale)), 0);
  return {
    inputs,
    valueScale,
    weightScale,
    mute: { least: total(mute.filter(({ mayLeave }) => !mayLeave)), most: total(mute) },
  };
}
