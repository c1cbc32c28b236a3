import type { CompiledItem } from '../compiled.js';
import { ownNumber } from '../json.js';
import type { Standing } from './change.js';
import type { Alternative } from './choices.js';

/** Whole steps of the smallest number that an answer can move by. */
interface Grid {
  readonly numberAt: (step: number) => number;
  readonly stepAt: (value: number) => number;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Two places are as fine as people answer; finer where the answer or the range is. */
const leastPlaces = 2;
/** An open-ended answer is tried in doubling steps, up to a thousand million of the smallest. */
const doublings = 30;
/** More bands than any set has, so that a search always ends. */
const mostEdges = 20;

/**
 * The nearest numbers at which a score comes to stand elsewhere. From the present number towards each end: where the end
 * leads elsewhere, the edge between is found by halving, then the next from there. For a score that moves one way as the
 * number does, as linear methods do, these are the nearest; for others each is true though a nearer one may be missed.
 *
 * @param stands what the score would come to with a number; the same text for the same standing
 */
export function numbersAcross(
  item: CompiledItem,
  from: number | null,
  stands: (value: number) => string | null,
  now: string,
): readonly Alternative[] {
  const grid = gridOf(item, from);
  const at = (step: number) => stands(grid.numberAt(step));
  const start = from === null ? (grid.lowest ?? 0) : grid.stepAt(from);
  const steps: number[] = [];
  if (from === null) {
    steps.push(start, ...across(start, at(start), endOf(grid, 1, start, at), at).flatMap((edge) => [edge - 1, edge]));
    steps.push(endOf(grid, 1, start, at));
  } else for (const side of [-1, 1] as const) steps.push(...across(start, now, endOf(grid, side, start, at), at));
  const span = grid.lowest === null || grid.highest === null ? null : grid.highest - grid.lowest;
  return [...new Set(steps)].map((step) => {
    const share = span === null || span === 0 ? 0 : (step - (grid.lowest ?? 0)) / span;
    const far = Math.abs(step - start);
    return {
      to: grid.numberAt(step),
      share: item.reverse ? 1 - share : share,
      step: from === null ? 0 : span === null || span === 0 ? 1 : far / span,
    };
  });
}

/** Steps at which something else begins, on the way from `start` to `end`. */
function across(
  start: number,
  now: string | null,
  end: number,
  at: (step: number) => string | null,
): readonly number[] {
  const found: number[] = [];
  const last = at(end);
  for (let [here, stands] = [start, now]; stands !== last && found.length < mostEdges; ) {
    let [same, other] = [here, end];
    while (Math.abs(other - same) > 1) {
      const middle = Math.trunc((same + other) / 2);
      if (at(middle) === stands) same = middle;
      else other = middle;
    }
    found.push(other);
    [here, stands] = [other, at(other)];
  }
  return found;
}

/** The end on one side; where there is none, as far as doubling steps go until something changes. */
function endOf(grid: Grid, side: -1 | 1, start: number, at: (step: number) => string | null): number {
  const end = side < 0 ? grid.lowest : grid.highest;
  if (end !== null) return end;
  const now = at(start);
  for (let doubling = 0; doubling < doublings; doubling += 1) {
    const step = start + side * 2 ** doubling;
    const stands = at(step);
    if (stands !== null && stands !== now) return step;
  }
  return start;
}

function gridOf({ kind, schema, range }: CompiledItem, from: number | null): Grid {
  const [above, below] = [ownNumber(schema, 'exclusiveMinimum'), ownNumber(schema, 'exclusiveMaximum')];
  const minimum = above ?? range?.min ?? ownNumber(schema, 'minimum') ?? null;
  const maximum = below ?? range?.max ?? ownNumber(schema, 'maximum') ?? null;
  const given = [minimum, maximum, from].map((value) => (value === null ? 0 : placesIn(value)));
  const places = kind === 'integer' ? 0 : Math.max(leastPlaces, ...given);
  const [size, outside] = [10 ** places, 1e-6];
  return {
    numberAt: (step) => Number((step / size).toFixed(places)),
    stepAt: (value) => Math.round(value * size),
    lowest: minimum === null ? null : Math.ceil(minimum * size - outside) + (above === undefined ? 0 : 1),
    highest: maximum === null ? null : Math.floor(maximum * size + outside) - (below === undefined ? 0 : 1),
  };
}

const placesIn = (value: number): number => Math.min(12, String(value).split('.')[1]?.length ?? 0);

/** One text for one standing: the band where there is one, else whether it is scored. */
export const standingKey = ({ status, band }: Standing): string => band?.band ?? status;
