import type { CompiledScore } from '@plumbline/core';
import type { Bands } from './bands.js';
import { type Surroundings, translateTruth } from './expressions.js';
import type { Planning } from './planning.js';
import { allOf, always, anyOf, isNever, isUnknown, not, type Predicate } from './predicate.js';

export interface Decided {
  /** One band is possible, and no other. */
  readonly gives: Predicate;
  readonly places: readonly { readonly code: number; readonly when: Predicate }[];
}

/** Walks the rules: one that cannot be told makes its band possible, and the walk goes on to the first that holds. */
export function decided({ rules }: CompiledScore, bands: Bands, planning: Planning, around: Surroundings): Decided {
  const { layers, wholes } = planning;
  const possible = new Map<number, Predicate[]>();
  let reached: Predicate = always;
  let isOpen = false;
  for (const { if: test, band } of rules) {
    if (bands[band] === undefined || isNever(reached)) break;
    const truth = test === null ? { holds: always, fails: not(always) } : translateTruth(test, planning, around);
    const may = isNever(isUnknown(truth)) ? truth.holds : layers.define(not(truth.fails));
    isOpen ||= !isNever(isUnknown(truth));
    possible.set(band, [...(possible.get(band) ?? []), allOf([reached, may])]);
    reached = layers.define(allOf([reached, not(truth.holds)]));
  }
  const places = [...possible].map(([code, ways]) => ({ code, when: layers.define(anyOf(ways)) }));
  const ways = wholes.add(places.map(({ when }) => wholes.bit(when)));
  const one = wholes.compare('=', ways, wholes.literal(1n));
  return {
    gives: isOpen || rules.at(-1)?.if !== null ? one : always,
    // Where it gives a band, what is none of the others is the last.
    places: places.map(({ code, when }, at) => ({ code, when: at === places.length - 1 ? always : when })),
  };
}
