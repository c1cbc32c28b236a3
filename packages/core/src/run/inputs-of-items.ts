import type { CompiledItem, CompiledScore, CompiledSection } from '../compiled.js';

/** Weights and ranges of a score of items as its items give them; none for other scores. */
export const inputsOfItems = (
  of: CompiledScore['of'],
  items: readonly CompiledItem[],
): Pick<CompiledScore, 'weights' | 'ranges'> => {
  if (of.kind !== 'items') return { weights: [], ranges: [] };
  return {
    weights: of.items.map((index) => items[index]?.weight ?? 1),
    ranges: of.items.map((index) => items[index]?.range ?? null),
  };
};

/** Where an item stands whose key follows the pointer of its section. */
export const pointerIn = (section: CompiledSection | undefined, key: string): string =>
  `${section?.pointer ?? ''}/${section?.repeats === null ? '' : '-/'}${key}`;
