import type { CompiledItem } from '@plumbline/core';
import { same } from '../same.js';

/**
 * Whether an answer means the same in both versions: the same kind, the same scored options with the same values, the same
 * range, unit and direction. Options that say why there is no answer may come and go, and so may options without a value.
 */
export const hasSameScale = (before: CompiledItem, now: CompiledItem): boolean => same(scaleOf(before), scaleOf(now));

const scaleOf = ({ kind, composite, options, range, unit, reverse }: CompiledItem): unknown => ({
  kind,
  part: composite?.score ?? null,
  points: Object.fromEntries(options.filter(({ value }) => value !== null).map(({ code, value }) => [code, value])),
  range: options.length === 0 ? range : null,
  unit,
  reverse,
});
