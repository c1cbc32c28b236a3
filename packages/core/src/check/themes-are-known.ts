import type { Survey } from '../compile/survey.js';
import { own, ownArray, ownText, ownTexts, step } from '../json.js';
import { type Named, unknownName } from './issue-of.js';
import type { Law } from './law.js';

/** A slug means something only in the taxonomy that the instrument names. */
export const themesAreKnown: Law = (survey) => {
  const { annotation, themes } = survey;
  const named = ownText(annotation, 'themes');
  const slugs = slugsOf(survey);
  const [first] = slugs;
  if (named === undefined)
    return first === undefined
      ? []
      : [{ code: 'themes-not-named', path: first.path, expected: 'x-instrument/themes', found: first.name }];
  if (themes === null)
    return [{ code: 'document-missing', path: '/x-instrument/themes', expected: named, found: null }];
  return slugs.flatMap(({ name, path }) =>
    themes.has(name) ? [] : [unknownName('theme-unknown', path, name, themes)],
  );
};

const slugsOf = ({ items, scores, annotation }: Survey): readonly Named[] => [
  ...items.flatMap((item) => listed(item.annotation, `${item.path}/x-item/themes`)),
  ...scores.flatMap(({ node, path }) => {
    const theme = ownText(own(node, 'of'), 'theme');
    return theme === undefined ? [] : [{ name: theme, path: `${path}/of/theme` }];
  }),
  ...ownArray(annotation, 'flags').flatMap((flag, at) => listed(flag, `${step('/x-instrument/flags', at)}/themes`)),
];

const listed = (holder: unknown, path: string): readonly Named[] =>
  ownTexts(holder, 'themes').map((name, at) => ({ name, path: step(path, at) }));
