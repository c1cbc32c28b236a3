import { own, ownText, ownTexts } from '../json.js';
import type { SurveyedItem, SurveyedSection } from './survey.js';

/** Indexes of the items that enter section and theme scores, in document order. */
export interface ScoredItems {
  /** By index of every section that holds them, at any depth. */
  readonly bySection: ReadonlyMap<number, readonly number[]>;
  /** Themes in the order in which they are met. */
  readonly byTheme: ReadonlyMap<string, readonly number[]>;
}

export const scoredItems = (sections: readonly SurveyedSection[], items: readonly SurveyedItem[]): ScoredItems => {
  const bySection = new Map<number, number[]>();
  const byTheme = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    if (!isScored(item)) continue;
    for (let at: number | null = item.section; at !== null; at = sections[at]?.parent ?? null)
      put(bySection, at, index);
    for (const theme of new Set(themesOf(item))) put(byTheme, theme, index);
  }
  return { bySection, byTheme };
};

const put = <Key>(lists: Map<Key, number[]>, key: Key, index: number): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
};

/** Enters section and theme scores: outside tables, says so or has options with values. A declared judgement does not. */
export const isScored = ({ annotation, shape, rowsOf }: SurveyedItem): boolean => {
  if (rowsOf !== null) return false;
  const said = own(annotation, 'scored');
  if (typeof said === 'boolean') return said;
  if (ownText(annotation, 'declares') !== undefined) return false;
  return shape.kind === 'choice' && shape.options.some(({ value }) => value !== null);
};

export const themesOf = ({ annotation }: SurveyedItem): readonly string[] => ownTexts(annotation, 'themes');
