import { draftOf } from '../compile/answer-schemas.js';
import type { CompiledInstrument, CompiledItem, CompiledScore, CompiledSection } from '../compiled.js';
import { own } from '../json.js';
import { inputsOfItems, pointerIn } from './inputs-of-items.js';
import {
  itemDefaults,
  type StrippedInstrument,
  type StrippedScore,
  scoreDefaults,
  sectionDefaults,
  strippedFormat,
} from './stripped.js';

const remade = 'This module was made by another release of Plumbline. Make it again with "plumbline build".';

/**
 * Reads the data of a module. What was made by another release is refused before anything in it is looked at.
 *
 * @throws TypeError that says which format was found and which is read here
 */
export const readStripped = (json: string): StrippedInstrument => {
  const found: unknown = JSON.parse(json);
  const format = own(found, 'format');
  if (format !== strippedFormat)
    throw new TypeError(
      `${remade} Its data is of format ${String(format)}, and format ${strippedFormat} is read here.`,
    );
  // Whoever wrote this format wrote this shape: a test of @plumbline/build holds the two together.
  return found as StrippedInstrument;
};

/** The compiled instrument again, without words. */
export const restore = (stripped: StrippedInstrument): CompiledInstrument => {
  const { head, bandSets, flags, schema } = stripped;
  const sections = stripped.sections.map(
    (section): CompiledSection => ({ ...sectionDefaults, code: section.key, ...section, texts: {} }),
  );
  const options = stripped.options.map((list) => list.map((option) => ({ ...option, texts: {} })));
  const kinds = stripped.kinds.map((kind) => ({
    ...itemDefaults,
    ...kind,
    options: options[kind.options] ?? [],
    schema: stripped.parts[kind.schema] ?? {},
    texts: {},
  }));
  const items = stripped.items.map(({ like, ...item }): CompiledItem => {
    const kind = kinds[like];
    if (kind === undefined) throw new TypeError(remade);
    const pointer = pointerIn(sections[item.section ?? kind.section], item.key);
    return { ...kind, code: item.key, pointer, ...item };
  });
  const scoreOf = (score: StrippedScore): CompiledScore => ({
    ...scoreDefaults,
    ...inputsOfItems(score.of, items),
    ...score,
    caps: stripped.caps[score.caps ?? -1] ?? [],
    texts: {},
  });
  const scores = stripped.scores.map(scoreOf);
  const themeScores = stripped.themeScores.map(scoreOf);
  const both = { draft: draftOf(schema), final: schema };
  return { format: 1, ...head, texts: {}, sections, items, bandSets, scores, themeScores, flags, schema: both };
};
