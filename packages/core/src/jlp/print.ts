import type { CompiledInstrument, CompiledScore, Texts } from '../compiled.js';
import type { ExpressionMessages } from '../explain/expression-messages.js';
import { messagesIn } from '../explain/languages.js';
import type { Expression, Members, Scalar } from '../expression.js';
import { text } from '../text.js';

/**
 * A condition or formula in plain words: “Is the chair in post?” is “No”. Titles of items, options, scores and bands are
 * in `language` where the instrument has them, else in its own; the words between them where we have that language
 * (see `explanationLanguages`), else in English.
 */
export const printExpression = (expression: Expression, compiled: CompiledInstrument, language: string): string =>
  print(expression, {
    compiled,
    languages: [language, ...compiled.languages],
    words: messagesIn(language).expression,
    over: null,
  });

interface Printing {
  readonly compiled: CompiledInstrument;
  readonly languages: readonly string[];
  readonly words: ExpressionMessages['expression'];
  /** What `this` and a relative name are bound to. */
  readonly over: Members | null;
}

const print = (expression: Expression, printing: Printing): string => {
  const { words } = printing;
  switch (expression.op) {
    case 'literal':
      return literal(expression.value, printing);
    case 'item':
      return itemName(expression.item, expression.part, printing);
    case 'element':
      return elementName(expression, printing);
    case 'score':
      return words.score({ read: expression.read, score: scoreName(expression.score, printing) });
    case 'this':
      return words.this(expression.read);
    case 'inputs':
      return words.inputs(expression.read);
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
      return words[expression.op](expression.operands.map((operand) => operandOf(operand, printing)));
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
      return words.extreme({
        op: expression.op,
        parts: expression.operands.map((operand) => print(operand, printing)),
      });
    case 'some':
    case 'all':
    case 'none':
      return words.members({ op: expression.op, ...overWords(expression, printing) });
    case 'count':
      return words.count(overWords(expression, printing));
    case 'sum':
      return total(expression, printing);
    case 'answered':
      return words.answered({ what: print(expression.operand, printing), isAnswered: true });
    case 'state':
      return words.state(itemName(expression.item, undefined, printing));
  }
};

const arithmeticSigns = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

const quoted = (words: string): string => `“${words}”`;
const literal = (value: Scalar, { words }: Printing): string =>
  typeof value === 'string' ? quoted(value) : typeof value === 'boolean' ? words.truth(value) : String(value);

const titled = (texts: Texts, otherwise: string, { languages }: Printing): string =>
  quoted(text(texts, 'title', languages) ?? otherwise);

const itemName = (index: number, part: string | undefined, printing: Printing): string => {
  const item = printing.compiled.items[index];
  const name = titled(item?.texts ?? {}, item?.key ?? String(index), printing);
  return part === undefined ? name : printing.words.part({ part, item: name });
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
      return printing.words.list(over.scores.map((index) => scoreName(index, printing)));
    case 'items':
      return printing.words.list(over.items.map((index) => itemName(index, undefined, printing)));
    case 'rows': {
      const section = printing.compiled.sections[over.section];
      return printing.words.rows(titled(section?.texts ?? {}, section?.key ?? '', printing));
    }
    case 'evidence':
      return printing.words.evidence();
  }
};

const overWords = (
  { over, that }: Extract<Expression, { that: Expression; over: Members }>,
  printing: Printing,
): { readonly over: string; readonly that: string } => ({
  over: membersName(over, printing),
  that: print(that, { ...printing, over }),
});

/** What is added up goes without saying where it is what the members stand at. */
const total = ({ over, of }: Extract<Expression, { op: 'sum' }>, printing: Printing): string =>
  printing.words.sum({
    over: membersName(over, printing),
    of: of.op === 'this' && of.read === 'value' ? null : print(of, { ...printing, over }),
  });

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
  if (operand.op === 'answered')
    return printing.words.answered({ what: print(operand.operand, printing), isAnswered: false });
  if (operand.op === '==') return comparison({ ...operand, op: '!=' }, printing);
  return printing.words.not(print(operand, printing));
};

const comparison = (expression: Extract<Expression, { left: Expression }>, printing: Printing): string => {
  const left = side(expression.left, expression.right, printing);
  const right = side(expression.right, expression.left, printing);
  return printing.words.compare({ op: expression.op, left, right });
};

/** A code or ordinal reads as the title that it stands for beside what it is compared with. */
const side = (expression: Expression, other: Expression, printing: Printing): string =>
  expression.op === 'literal' ? named(expression.value, other, printing) : operandOf(expression, printing);

const named = (value: Scalar, other: Expression, printing: Printing): string => {
  const option = optionsOf(other, printing).find(({ code }) => code === value);
  if (option !== undefined) return titled(option.texts, option.code, printing);
  const band = bandsOf(other, printing).find((one) => one.value === value);
  return band === undefined ? literal(value, printing) : titled(band.texts, band.band, printing);
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
  if ('op' in haystack)
    return printing.words.has({ needle: side(needle, haystack, printing), haystack: print(haystack, printing) });
  return printing.words.oneOf({
    needle: print(needle, printing),
    choices: haystack.map((value) => named(value, needle, printing)),
  });
};

const choice = ({ branches, otherwise }: Extract<Expression, { op: 'if' }>, printing: Printing): string =>
  printing.words.choice({
    branches: branches.map((branch) => ({ when: print(branch.when, printing), value: print(branch.then, printing) })),
    otherwise: otherwise === null ? null : print(otherwise, printing),
  });

const arithmetic = (op: keyof typeof arithmeticSigns, operands: readonly Expression[], printing: Printing): string => {
  const printed = operands.map((operand) => operandOf(operand, printing));
  return printed.length === 1 ? `−${printed.join('')}` : printed.join(` ${arithmeticSigns[op]} `);
};
