import type { BandsPlan, SumLayout } from '@plumbline/core/tables';
import type { Steps } from './item-sums.js';

/** Most bits of answered weight and total together that a table is made for: it then fits the nearest caches. */
const mostBits = 16;

/** Bands told of a total over an answered weight. */
export interface RatioBands {
  /** The first band from `place` on whose edge is reached, whatever its condition says; the number of bands for none. */
  readonly from: (place: number, total: number, answered: number) => number;
  /** The same from the first band on, by `answered + steps above the floor x 2^bits`; `null` where that is too long. */
  readonly table: Uint8Array | null;
}

interface Ratio {
  readonly layout: SumLayout;
  readonly bands: BandsPlan | null;
  readonly steps: Steps;
  readonly scale: number;
}

/** Scores with the same bands and layout share a table. */
export type BandTables = Map<string, Uint8Array>;

export function ratioBands(ratio: Ratio, known: BandTables): RatioBands {
  const { bands, layout, scale } = ratio;
  const edges = Float64Array.from(bands?.edges ?? [], (edge) => edge?.numerator ?? Number.NEGATIVE_INFINITY);
  const edgeScale = bands?.edges.find((edge) => edge !== null)?.denominator ?? 1;
  const from = (place: number, total: number, answered: number): number => {
    const scaled = total * edgeScale;
    const denominator = answered * scale;
    let found = place;
    while (found < edges.length && scaled < (edges[found] ?? 0) * denominator) found += 1;
    return found;
  };
  const bits = layout.bits + Math.log2(layout.totalMask + 1);
  if (bits > mostBits) return { from, table: null };
  const name = JSON.stringify([[...edges], edgeScale, layout.bits, bits, ratio.steps, scale]);
  const table = known.get(name) ?? tableOf(ratio, from);
  known.set(name, table);
  return { from, table };
}

function tableOf({ layout, steps: { floor, step, most } }: Ratio, from: RatioBands['from']): Uint8Array {
  const table = new Uint8Array((layout.totalMask + 1) << layout.bits);
  for (let answered = 1; answered <= layout.mask; answered += 1) {
    const highest = Math.min(layout.totalMask, most * answered);
    for (let above = 0; above <= highest; above += 1)
      table[answered | (above << layout.bits)] = from(0, above * step + floor * answered, answered);
  }
  return table;
}
