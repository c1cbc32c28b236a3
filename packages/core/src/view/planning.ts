import { resolved } from '../answers/closed-subset.js';
import type { CompiledInstrument, JsonSchema, Texts } from '../compiled.js';
import { ownObject, stepsOf } from '../json.js';
import type { Words } from './field.js';
import type { FormWords } from './generated/form-words.js';
import type { ShapeOf } from './shape.js';
import { namedAfterKey, type WordsOf } from './words-of.js';

/** What planning needs of an instrument and a language. */
export interface Planning {
  readonly compiled: CompiledInstrument;
  readonly words: FormWords;
  readonly wordsOf: WordsOf;
  readonly shapeOf: ShapeOf;
  readonly language: string;
  /** Words that the instrument has in its own language only. */
  readonly inItsOwn: (text: string) => Words;
}

/** What a section or an item is called. */
export const titleOf = ({ key, texts }: { readonly key: string; readonly texts: Texts }, wordsOf: WordsOf): Words =>
  wordsOf(texts, 'title') ?? namedAfterKey(key);

/** Pointer of the object that holds another thing. */
export const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

/** Schema of a section, by its pointer. */
export const schemaAt = (root: JsonSchema, pointer: string): JsonSchema =>
  stepsOf(pointer).reduce<JsonSchema>(
    (node, key) => resolved(ownObject(ownObject(node, 'properties'), key), root),
    resolved(root, root),
  );
