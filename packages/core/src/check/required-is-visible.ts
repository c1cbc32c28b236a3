import type { Issue } from '../issue.js';
import { own } from '../json.js';
import type { Law } from './law.js';

/** `required` of JSON Schema knows nothing of `when`: it would ask for an answer that may not be given. */
export const requiredIsVisible: Law = ({ items, sections }) => [
  ...items.flatMap(({ annotation, isListedRequired, path, key }): readonly Issue[] =>
    isListedRequired && own(annotation, 'when') !== undefined
      ? [
          {
            code: 'required-while-hidden',
            path: `${path}/x-item/when`,
            expected: 'x-item required, not the list',
            found: key,
          },
        ]
      : [],
  ),
  ...sections.flatMap(({ annotation, parent, path, key }): readonly Issue[] => {
    const holder = parent === null ? undefined : sections[parent]?.node;
    const listed = own(holder, 'required');
    return own(annotation, 'when') !== undefined && Array.isArray(listed) && listed.includes(key)
      ? [
          {
            code: 'required-while-hidden',
            path: `${path}/x-section/when`,
            expected: 'section not in required',
            found: key,
          },
        ]
      : [];
  }),
];
