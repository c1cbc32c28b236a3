import type { CompiledItem } from '@plumbline/core';
import { isObject, own } from '../answers.js';

/** An answer and the parts of it that are words; evidence is kept as it is, so that its dates show how old it is. */
export const withoutTexts = (
  item: CompiledItem,
  answer: unknown,
): { readonly answer: unknown; readonly texts: readonly string[] } => {
  if (item.kind === 'text') return { answer: undefined, texts: [''] };
  if (item.composite === null || !isObject(answer)) return { answer, texts: [] };
  const { score, evidence } = item.composite;
  const words = Object.keys(answer).filter((part) => part !== score && part !== evidence && isText(item, part));
  const kept = Object.entries(answer).filter(([part]) => !words.includes(part));
  return { answer: kept.length === 0 ? undefined : Object.fromEntries(kept), texts: words };
};

/** Free text: a string without options or a format. What refers to a shared definition has been resolved by `compile`. */
const isText = ({ schema }: CompiledItem, part: string): boolean => {
  const node = own(own(schema, 'properties'), part);
  return (
    own(node, 'type') === 'string' &&
    !['oneOf', 'enum', 'const', 'format'].some((name) => own(node, name) !== undefined)
  );
};
