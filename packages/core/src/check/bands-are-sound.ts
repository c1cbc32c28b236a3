import type { Survey } from '../compile/survey.js';
import type { Issue } from '../issue.js';
import { own, ownArray, ownNumber, ownObject, ownText, step } from '../json.js';
import { repeated } from './issue-of.js';
import type { Law } from './law.js';

interface PlacedList {
  readonly list: readonly unknown[];
  readonly path: string;
}

const bandSets = ({ annotation }: Survey): readonly PlacedList[] => {
  const bands = ownObject(annotation, 'bands');
  return Object.keys(bands).map((name) => ({ list: ownArray(bands, name), path: step('/x-instrument/bands', name) }));
};

export const bandsAreDistinct: Law = (survey) =>
  bandSets(survey).flatMap(({ list, path }) => [
    ...repeated(
      'band-repeated',
      list.map((band, at) => ({ name: ownText(band, 'band') ?? `${at}`, path: `${path}/${at}/band` })),
    ),
    ...repeated(
      'band-value-repeated',
      list.map((band, at) => ({ name: String(ownNumber(band, 'value') ?? `#${at}`), path: `${path}/${at}/value` })),
    ),
  ]);

/** Edges fall from band to band; a higher one further down could never be met. */
export const bandEdgesDescend: Law = (survey) =>
  bandSets(survey).flatMap(({ list, path }) => {
    let lowest = Number.POSITIVE_INFINITY;
    return list.flatMap((band, at): readonly Issue[] => {
      const from = ownNumber(band, 'from');
      if (from === undefined) return [];
      const falls = from < lowest || (from === lowest && own(list[at - 1], 'if') !== undefined);
      const expected = `< ${lowest}`;
      lowest = Math.min(lowest, from);
      return falls ? [] : [{ code: 'band-edge-not-descending', path: `${path}/${at}/from`, expected, found: from }];
    });
  });

/** The last takes all that is left; an open one before it leaves nothing for those below. */
export const lastBandIsOpen: Law = (survey) =>
  bandSets(survey).flatMap(({ list, path }) =>
    list.flatMap((band, at): readonly Issue[] => {
      const isOpen = own(band, 'from') === undefined && own(band, 'if') === undefined;
      const isLast = at === list.length - 1;
      if (isLast && !isOpen)
        return [
          {
            code: 'last-band-not-open',
            path: `${path}/${at}`,
            expected: 'neither from nor if',
            found: ownText(band, 'band') ?? null,
          },
        ];
      if (!isLast && isOpen)
        return [
          {
            code: 'band-unreachable',
            path: `${path}/${at + 1}`,
            expected: 'from | if on the band before',
            found: ownText(list[at + 1], 'band') ?? null,
          },
        ];
      return [];
    }),
  );
