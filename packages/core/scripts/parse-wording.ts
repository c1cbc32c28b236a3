import { type Model, parseMessage } from 'messageformat';

export type VariableType = 'string' | 'number';

/** Text, or the name of a variable. */
type WordingPart = string | { readonly variable: string };

/** A message as far as the catalogues use them: text, variables, and forms by one whole number. */
export interface Wording {
  readonly variables: ReadonlyMap<string, VariableType>;
  /** The variable that chooses the form; `null` where there is one form. */
  readonly chosenBy: string | null;
  /** By exact number or plural category; `other` stands for `*`. */
  readonly forms: ReadonlyMap<string, readonly WordingPart[]>;
}

/**
 * Reads a MessageFormat 2 source.
 *
 * @throws Error with what is wrong where it is no message, or holds more than the generator can write as a small function.
 */
export const parseWording = (source: string): Wording => {
  const message = parseMessage(source);
  const variables = new Map<string, VariableType>();
  for (const declaration of message.declarations) declare(declaration, variables);
  if (message.type === 'message')
    return { variables, chosenBy: null, forms: new Map([['other', partsOf(message.pattern, variables)]]) };
  const [selector, ...others] = message.selectors;
  if (selector === undefined || others.length > 0) throw new Error('chooses by more than one variable');
  if (variables.get(selector.name) !== 'number') throw new Error(`chooses by $${selector.name}, which is no :integer`);
  const forms = message.variants.map((variant) => [keyOf(variant), partsOf(variant.value, variables)] as const);
  return { variables, chosenBy: selector.name, forms: new Map(forms) };
};

const declare = (declaration: Model.Declaration, variables: Map<string, VariableType>): void => {
  if (declaration.type !== 'input') throw new Error('declares a .local variable');
  variables.set(declaration.name, typeOf(declaration.value) ?? 'string');
};

const keyOf = ({ keys: [key] }: Model.Variant): string => (key?.type === 'literal' ? key.value : 'other');

const partsOf = (pattern: Model.Pattern, variables: Map<string, VariableType>): readonly WordingPart[] =>
  pattern.map((part) => {
    if (typeof part === 'string') {
      if (/[<>]|&[#\w]+;/.test(part)) throw new Error('holds markup');
      return part;
    }
    if (part.type === 'markup') throw new Error('holds markup');
    if (part.arg?.type !== 'variable') throw new Error('holds a placeholder without a variable');
    const { name } = part.arg;
    const type = typeOf(part) ?? variables.get(name) ?? 'string';
    if (variables.has(name) && variables.get(name) !== type) throw new Error(`has $${name} as a text and as a number`);
    variables.set(name, type);
    return { variable: name };
  });

/** Of an expression that says so. Options are refused: the generated function has nothing to read them with. */
const typeOf = ({ functionRef, attributes }: Model.Expression): VariableType | null => {
  if (attributes !== undefined && Object.keys(attributes).length > 0) throw new Error('has attributes');
  if (functionRef === undefined) return null;
  if (functionRef.options !== undefined && Object.keys(functionRef.options).length > 0)
    throw new Error(`has options on :${functionRef.name}`);
  if (functionRef.name === 'integer') return 'number';
  if (functionRef.name === 'string') return 'string';
  throw new Error(`uses :${functionRef.name}; only :integer and :string are known`);
};
