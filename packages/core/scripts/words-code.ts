import type { Wording } from './parse-wording.ts';

export interface WordsLanguage {
  readonly language: string;
  /** As it is exported. */
  readonly name: string;
  /** A speaker has read the catalogue. */
  readonly isReviewed: boolean;
}

type Wordings = ReadonlyMap<string, Wording>;
type Token = Wording['forms'] extends ReadonlyMap<string, readonly (infer P)[]> ? P : never;

const madeBy = '// Made by `pnpm --filter @plumbline/core generate` from packages/core/words. Do not edit.';

/** `form-words.ts`: what every language has. */
export const interfaceOf = (wordings: Wordings, sources: { readonly [key: string]: string }): string => {
  const properties = [...wordings].map(([key, { variables }]) => {
    const values = [...variables].map(([name, type]) => `readonly ${name}: ${type}`).join('; ');
    const type = variables.size === 0 ? 'string' : `(values: { ${values} }) => string`;
    return `  /** \`${sources[key]}\` */\n  readonly ${camelCase(key)}: ${type};`;
  });
  return `${madeBy}

/**
 * Everything that a form says by itself, in one language. Beside each message its English, in MessageFormat 2. Numbers
 * are whole; texts are put in as they are, so markup is for whoever draws them to escape.
 */
export interface FormWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** A speaker has read these words. */
  readonly isReviewed: boolean;
${properties.join('\n')}
}
`;
};

/** `words-<language>.ts`: the messages of a language as texts and functions, in the order of `keys`. */
export const moduleOf = (
  { language, name, isReviewed }: WordsLanguage,
  keys: readonly string[],
  wordings: Wordings,
): string => {
  const codes = new Map([...wordings].map(([key, wording]) => [key, codeOf(wording)]));
  const body = keys.map((key) => `  ${camelCase(key)}: ${codes.get(key)},`).join('\n');
  const signs = `{ decimal: ${codes.get('decimal-sign')}, group: ${codes.get('group-sign')} }`;
  const helpers = [
    {
      call: 'number(',
      from: `import { localNumber } from '../../explain/numbers.js';\n`,
      code: `const number = (value: number): string => localNumber(String(value), ${signs});\n`,
    },
    {
      call: 'plural(',
      from: `import { pluralIn } from '../plural-in.js';\n`,
      code: `const plural = /* @__PURE__ */ pluralIn(${literal(language)});\n`,
    },
  ].filter(({ call }) => body.includes(call));
  const spoken = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return `${madeBy}
${helpers.map(({ from }) => from).join('')}import type { FormWords } from './form-words.js';

${helpers.map(({ code }) => code).join('')}
/** What a form says by itself, in ${spoken}.${isReviewed ? '' : ' No speaker has read it yet.'} */
export const ${name}: FormWords = {
  language: ${literal(language)},
  isReviewed: ${isReviewed},
${body}
};
`;
};

const camelCase = (key: string): string => key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const codeOf = (wording: Wording): string => {
  const text = literal(templateOf(wording));
  return wording.variables.size === 0 ? text : `(values) => ${text}`;
};

/** What the forms have in common is written once, around what they differ in: browsers load this. */
const templateOf = ({ variables, chosenBy, forms }: Wording): string => {
  const tokens = new Map(
    [...forms].map(([form, parts]) => [form, parts.flatMap<Token>((part) => [...tokensOf(part)])]),
  );
  const other = tokens.get('other') ?? [];
  const write = (part: readonly Token[]): string => part.map((token) => written(token, variables)).join('');
  const before = sharedStart([...tokens.values()]);
  const after = sharedStart([...tokens.values()].map((each) => each.slice(before).reverse()));
  const differing = (each: readonly Token[]): string => literal(write(each.slice(before, each.length - after)));
  const choices = [...tokens]
    .filter(([form, each]) => form === 'other' || differing(each) !== differing(other))
    .map(([form, each]) => `${form}: ${differing(each)}`);
  if (choices.length === 1) return write(other);
  const choice = `\${plural(values.${chosenBy}, { ${choices.join(', ')} })}`;
  return write(other.slice(0, before)) + choice + write(other.slice(other.length - after));
};

const tokensOf = (part: Token): Iterable<Token> => (typeof part === 'string' ? part : [part]);

const isSame = (one: Token | undefined, other: Token | undefined): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && one.variable === other.variable);

/** How many tokens all lists begin with alike. */
const sharedStart = (lists: readonly (readonly Token[])[]): number => {
  const [first = [], ...others] = lists;
  const end = first.findIndex((token, index) => others.some((each) => !isSame(each[index], token)));
  return end === -1 ? first.length : end;
};

const written = (token: Token, variables: Wording['variables']): string => {
  if (typeof token === 'string') return token.replace(/[\\`$]/, '\\$&');
  const value = `values.${token.variable}`;
  return variables.get(token.variable) === 'number' ? `\${number(${value})}` : `\${${value}}`;
};

/** Of a text as it stands between backticks. */
const literal = (template: string): string => (/[\\`$'\n]/.test(template) ? `\`${template}\`` : `'${template}'`);
