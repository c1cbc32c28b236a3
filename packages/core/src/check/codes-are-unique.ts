import { ownText } from '../json.js';
import { type Named, repeated } from './issue-of.js';
import type { Law } from './law.js';

export const itemCodesAreUnique: Law = ({ items }) => repeated('item-code-repeated', codesOf(items, 'x-item'));

export const sectionCodesAreUnique: Law = ({ sections }) =>
  repeated('section-code-repeated', codesOf(sections, 'x-section'));

const codesOf = (
  nodes: readonly { readonly annotation: object; readonly path: string }[],
  keyword: string,
): readonly Named[] =>
  nodes.flatMap(({ annotation, path }) => {
    const code = ownText(annotation, 'code');
    return code === undefined ? [] : [{ name: code, path: `${path}/${keyword}/code` }];
  });
