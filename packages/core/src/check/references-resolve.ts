import { dialect } from '../dialect.js';
import { ownText } from '../json.js';
import type { Law } from './law.js';

/** What `bundle` found: every `$ref` and `use` leads to something that was supplied. */
export const referencesResolve: Law = ({ issues }) => issues;

export const definitionsHaveNoCircle: Law = ({ definitions: { circles, tooLarge } }) => [
  ...circles.map((circle) => ({
    code: 'definition-has-circle',
    path: `/$defs/${circle[0]}`,
    expected: 'no circle',
    found: circle.join(' -> '),
  })),
  ...tooLarge.map((name) => ({
    code: 'definition-too-large',
    path: `/$defs/${name}`,
    expected: 'a definition of sensible size',
    found: name,
  })),
];

export const dialectIsKnown: Law = ({ annotation }) => {
  const found = ownText(annotation, 'dialect');
  if (found === undefined || found === dialect) return [];
  return [{ code: 'dialect-unknown', path: '/x-instrument/dialect', expected: dialect, found, suggestion: dialect }];
};
