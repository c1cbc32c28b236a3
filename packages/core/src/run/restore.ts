import { draftOf } from '../compile/answer-schemas.js';
import type { CompiledInstrument, CompiledItem, CompiledScore, CompiledSection } from '../compiled.js';
import { inputsOfItems, pointerIn } from './inputs-of-items.js';
import {
  itemDefaults,
  type StrippedInstrument,
  type StrippedScore,
  scoreDefaults,
  sectionDefaults,
} from './stripped.js';

const remade = 'This module was made by another release of Plumbline. Make it again with "plumbline build".';

/** The compiled instrument again, without words. Throws on data of another format: module and run time must go together. */
export const restore = (stripped: StrippedInstrument): CompiledInstrument => {
  if (stripped.format !== 1) throw new TypeError(remade);
  const { head, bandSets, flags, schema } = stripped;
  const sections = stripped.sections.map((section): CompiledSection => ({ ...sectionDefaults, ...section, texts: {} }));
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
    texts: {},
  });
  const scores = stripped.scores.map(scoreOf);
  const themeScores = stripped.themeScores.map(scoreOf);
  const both = { draft: draftOf(schema), final: schema };
  return { format: 1, ...head, texts: {}, sections, items, bandSets, scores, themeScores, flags, schema: both };
};
