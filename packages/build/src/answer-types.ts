import { type Json, typeName } from './for-types.js';
import { typesOf } from './types-of.js';

export interface AnswerTypes {
  /** Source of a module of types, without a remark on what made it. */
  readonly text: string;
  /** Name of the type of finished answers. */
  readonly answers: string;
  /** Name of the type of answers that are still being written. */
  readonly draft: string;
}

/**
 * TypeScript of the answers to an instrument, twice: as they must be when finished, and as a draft, in which nothing need be
 * there yet, at any depth. A draft does not type-check as finished answers; finished answers are a draft.
 *
 * @param bundled the flat bundle of an instrument that compiles
 * @param id the instrument's id, which names the types: `lscb` gives `LscbAnswers` and `LscbAnswersDraft`
 */
export const answerTypes = async (bundled: Json, id: string): Promise<AnswerTypes> => {
  const taken = new Set(Object.keys((bundled.$defs ?? {}) as Json).map(typeName));
  const free = (name: string): string => {
    const found = taken.has(name) ? free(`${name}_`) : name;
    taken.add(found);
    return found;
  };
  const [answers, draft, unfinished] = [`${typeName(id)}Answers`, `${typeName(id)}AnswersDraft`, 'Unfinished'].map(
    free,
  ) as [string, string, string];
  const text = [
    await typesOf(bundled, answers),
    '',
    '/** The same while it is being written: nothing need be there yet, at any depth. */',
    `export type ${draft} = ${unfinished}<${answers}>;`,
    '',
    `type ${unfinished}<Part> = Part extends readonly (infer Entry)[]`,
    `  ? readonly ${unfinished}<Entry>[]`,
    `  : Part extends object ? { readonly [Key in keyof Part]?: ${unfinished}<Part[Key]> } : Part;`,
    '',
  ].join('\n');
  return { text, answers, draft };
};
