import type { CompiledInstrument, CompiledScore, Texts } from '../compiled.js';
import type { Expression, Members, Scalar, ThisProperty } from '../expression.js';
import { text } from '../text.js';

/**
 * A condition or formula as plain English: “Is the chair in post?” is “No”. Titles of items, options, scores and bands are
 * in `language` where the instrument has them, else in its own.
 */
export const printExpression = (expression: Expression, compiled: CompiledInstrument, language: string): string =>
  print(expression, { compiled, languages: [language, ...compiled.languages], over: null });

interface Printing {
  readonly compiled: CompiledInstrument;
  readonly languages: readonly string[];
  /** What `this` and a relative name are bound to. */
  readonly over: Members | null;
}

const print = (expression: Expression, printing: Printing): string => {
  switch (expression.op) {
    case 'literal':
      return literal(expression.value);
    case 'item':
      return itemName(expression.item, expression.part, printing);
    case 'element':
      return elementName(expression, printing);
    case 'score':
      return `the ${expression.read} of ${scoreName(expression.score, printing)}`;
    case 'this':
      return `its ${thisWords[expression.read]}`;
    case 'inputs':
      return inputWords[expression.read];
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(expression, printing);
    case 'in':
      return membership(expression, printing);
    case 'and':
    case 'or':
      return expression.operands.map((operand) => operandOf(operand, printing)).join(` ${expression.op} `);
    case '!':
      return negation(expression.operand, printing);
    case 'if':
      return choice(expression, printing);
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(expression.op, expression.operands, printing);
    case 'min':
    case 'max':
    case 'coalesce':
      return `${listWords[expression.op]} ${list(expression.operands.map((operand) => print(operand, printing)))}`;
    case 'some':
    case 'all':
    case 'none':
      return `for ${memberWords[expression.op]} of ${membersName(expression.over, printing)}: ${print(expression.that, { ...printing, over: expression.over })}`;
    case 'count':
      return `how many of ${membersName(expression.over, printing)} have: ${print(expression.that, { ...printing, over: expression.over })}`;
    case 'sum':
      return `the total of ${print(expression.of, { ...printing, over: expression.over })} over ${membersName(expression.over, printing)}`;
    case 'answered':
      return `${print(expression.operand, printing)} is answered`;
    case 'state':
      return `the state of ${itemName(expression.item, undefined, printing)}`;
  }
};

const comparisonWords = {
  '==': 'is',
  '!=': 'is not',
  '<': 'is below',
  '<=': 'is at most',
  '>': 'is above',
  '>=': 'is at least',
} as const;
const inputWords = {
  min: 'the lowest of what enters',
  max: 'the highest of what enters',
  count: 'the number of what enters',
} as const;
const listWords = { min: 'the lowest of', max: 'the highest of', coalesce: 'the first known of' } as const;
const memberWords = { some: 'at least one', all: 'each', none: 'none' } as const;
const arithmeticWords = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
const thisWords: { readonly [property in ThisProperty]: string } = {
  value: 'value',
  state: 'state',
  evidence: 'evidence',
  impact: 'impact statement',
  critical: 'star',
  band: 'band',
  coverage: 'coverage',
  previous: 'value last time',
};

const quoted = (words: string): string => `“${words}”`;
const literal = (value: Scalar): string => (typeof value === 'string' ? quoted(value) : String(value));
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const titled = (texts: Texts, otherwise: string, { languages }: Printing): string =>
  quoted(text(texts, 'title', languages) ?? otherwise);

const itemName = (index: number, part: string | undefined, printing: Printing): string => {
  const item = printing.compiled.items[index];
  const name = titled(item?.texts ?? {}, item?.key ?? String(index), printing);
  return part === undefined ? name : `${part} of ${name}`;
};

const scoreName = (index: number, printing: Printing): string => {
  const score = printing.compiled.scores[index];
  return titled(score?.texts ?? {}, score?.id ?? String(index), printing);
};

const elementName = ({ property, column }: Extract<Expression, { op: 'element' }>, printing: Printing): string =>
  column === undefined ? quoted(property) : itemName(column, undefined, printing);

const membersName = (over: Members, printing: Printing): string => {
  switch (over.kind) {
    case 'scores':
      return list(over.scores.map((index) => scoreName(index, printing)));
    case 'items':
      return list(over.items.map((index) => itemName(index, undefined, printing)));
    case 'rows': {
      const section = printing.compiled.sections[over.section];
      return `the rows of ${titled(section?.texts ?? {}, section?.key ?? '', printing)}`;
    }
    case 'evidence':
      return 'its evidence';
  }
};

/** In brackets where it would otherwise read together with its neighbours. */
const operandOf = (expression: Expression, printing: Printing): string => {
  const printed = print(expression, printing);
  return bracketed.has(expression.op) ? `(${printed})` : printed;
};

const bracketed: ReadonlySet<Expression['op']> = new Set([
  'and',
  'or',
  'if',
  'some',
  'all',
  'none',
  'sum',
  'count',
  '+',
  '-',
  '*',
  '/',
]);

const negation = (operand: Expression, printing: Printing): string => {
  if (operand.op === 'answered') return `${print(operand.operand, printing)} is not answered`;
  if (operand.op === '==') return comparison({ ...operand, op: '!=' }, printing);
  return `not (${print(operand, printing)})`;
};

const comparison = (expression: Extract<Expression, { left: Expression }>, printing: Printing): string => {
  const left = side(expression.left, expression.right, printing);
  const right = side(expression.right, expression.left, printing);
  return `${left} ${comparisonWords[expression.op]} ${right}`;
};

/** A code or ordinal reads as the title that it stands for beside what it is compared with. */
const side = (expression: Expression, other: Expression, printing: Printing): string =>
  expression.op === 'literal' ? named(expression.value, other, printing) : operandOf(expression, printing);

const named = (value: Scalar, other: Expression, printing: Printing): string => {
  const option = optionsOf(other, printing).find(({ code }) => code === value);
  if (option !== undefined) return titled(option.texts, option.code, printing);
  const band = bandsOf(other, printing).find((one) => one.value === value);
  return band === undefined ? literal(value) : titled(band.texts, band.band, printing);
};

const optionsOf = (expression: Expression, { compiled }: Printing) => {
  if (expression.op === 'item' && expression.part === undefined) return compiled.items[expression.item]?.options ?? [];
  if (expression.op === 'element' && expression.column !== undefined)
    return compiled.items[expression.column]?.options ?? [];
  return [];
};

const bandsOf = (expression: Expression, { compiled, over }: Printing) => {
  const score = bandedBy(expression, over);
  const set: CompiledScore['bands'] = score === undefined ? null : (compiled.scores[score]?.bands ?? null);
  return set === null ? [] : (compiled.bandSets[set]?.bands ?? []);
};

const bandedBy = (expression: Expression, over: Members | null): number | undefined => {
  if (expression.op === 'score' && expression.read === 'band') return expression.score;
  if (expression.op === 'this' && expression.read === 'band' && over?.kind === 'scores') return over.scores[0];
  return undefined;
};

const membership = ({ needle, haystack }: Extract<Expression, { op: 'in' }>, printing: Printing): string => {
  if ('op' in haystack) return `${print(haystack, printing)} has ${side(needle, haystack, printing)} among it`;
  const choices = haystack.map((value) => named(value, needle, printing));
  return `${print(needle, printing)} is ${choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`}`;
};

const choice = ({ branches, otherwise }: Extract<Expression, { op: 'if' }>, printing: Printing): string => {
  const parts = branches.map(({ when, then: value }) => `${print(value, printing)} if ${print(when, printing)}`);
  return [...parts, otherwise === null ? 'else unknown' : `else ${print(otherwise, printing)}`].join(', ');
};

const arithmetic = (op: keyof typeof arithmeticWords, operands: readonly Expression[], printing: Printing): string => {
  const printed = operands.map((operand) => operandOf(operand, printing));
  return printed.length === 1 ? `−${printed.join('')}` : printed.join(` ${arithmeticWords[op]} `);
};
