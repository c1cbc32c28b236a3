import { repeated } from './issue-of.js';
import type { Law } from './law.js';

/** A key is an identity across the instrument; columns are known only within their table. */
export const itemKeysAreUnique: Law = ({ sections, items }) =>
  repeated(
    'item-key-repeated',
    [...sections.slice(1), ...items.filter(({ rowsOf }) => rowsOf === null)].map(({ key, path }) => ({
      name: key,
      path,
    })),
  );
