import { ownText, ownTexts, step } from '../json.js';
import { unknownName } from './issue-of.js';
import type { Law } from './law.js';

export const indicatorsAreKnown: Law = ({ annotation, indicators, items }) => {
  const named = ownText(annotation, 'indicators');
  const used = items.flatMap((item) =>
    ownTexts(item.annotation, 'indicators').map((name, at) => ({
      name,
      path: step(`${item.path}/x-item/indicators`, at),
    })),
  );
  const [first] = used;
  if (named === undefined)
    return first === undefined
      ? []
      : [{ code: 'indicators-not-named', path: first.path, expected: 'x-instrument/indicators', found: first.name }];
  if (indicators === null)
    return [{ code: 'document-missing', path: '/x-instrument/indicators', expected: named, found: null }];
  return used.flatMap(({ name, path }) =>
    indicators.has(name) ? [] : [unknownName('indicator-unknown', path, name, indicators)],
  );
};
