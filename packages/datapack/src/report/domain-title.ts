import { sentenceCase } from './number-text.js';

const titles: { readonly [domain: string]: string } = {
  'help-and-protection': 'Demand, help and protection',
  'looked-after': 'Looked after, adoption and leaving care',
  'health-and-justice': 'Health and youth justice',
  local: 'Collected by the region',
};

/** A heading for a domain of the catalogue; one we have no words for is turned into words. */
export const domainTitle = (domain: string): string =>
  Object.hasOwn(titles, domain) ? (titles[domain] ?? domain) : sentenceCase(domain.replaceAll('-', ' '));

/** Items in the order they come, gathered by domain in order of first appearance. */
export function byDomain<T extends { readonly domain: string }>(
  items: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.domain, [...(groups.get(item.domain) ?? []), item]);
  return [...groups];
}
