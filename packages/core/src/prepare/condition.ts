import { compare } from '../evaluate/kleene.js';
import type { Expression, Scalar } from '../expression.js';
import { ofOneChoice } from './choice-condition.js';
import { all, both, constant, negate } from './conjunction.js';
import { ofCount, overScores } from './over-scores.js';
import { byTable, type Condition3, type Readings, type Shapes } from './readings.js';
import { type Comparison, ofInputs, ofValue } from './span-conditions.js';
import { truth3 } from './truth.js';

/**
 * A condition over choices, bands and `inputs` as two small functions; `null` for a condition that asks anything else.
 * Bands enter through tables, so that nothing is evaluated while scoring.
 */
export function conditionOf(expression: Expression, readings: Readings, shapes: Shapes): Condition3 | null {
  const found = shapes.known?.(expression) ?? null;
  if (found !== null) return found;
  const inner = (each: Expression) => conditionOf(each, readings, shapes);
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'boolean' ? constant(expression.value) : null;
    case 'and':
      return both(all(expression.operands, inner));
    case 'or': {
      const operands = all(expression.operands, inner);
      const none = both(operands === null ? null : operands.map(negate));
      return none && negate(none);
    }
    case '!': {
      const operand = inner(expression.operand);
      return operand && negate(operand);
    }
    case 'some':
    case 'all':
    case 'none':
      return overScores(expression, readings, shapes);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(expression, readings, shapes) ?? ofOneChoice(expression, readings, shapes);
    case 'in':
      return membership(expression, readings, shapes) ?? ofOneChoice(expression, readings, shapes);
    case 'answered':
    case 'state':
    case 'if':
    case 'coalesce':
      return ofOneChoice(expression, readings, shapes);
    case 'item':
    case 'element':
    case 'score':
    case 'this':
    case 'inputs':
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'count':
    case 'sum':
      return null;
  }
}

type Compared = Extract<Expression, { op: Comparison }>;

/** The subject of a comparison with a literal, on whichever side it stands. */
function sides({ op, left, right }: Compared): { subject: Expression; op: Comparison; literal: Scalar } | null {
  if (right.op === 'literal') return { subject: left, op, literal: right.value };
  return left.op === 'literal' ? { subject: right, op: mirrored[op], literal: left.value } : null;
}

const mirrored = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function comparison(expression: Compared, readings: Readings, shapes: Shapes): Condition3 | null {
  const found = sides(expression);
  if (found === null) return null;
  const { subject, op, literal } = found;
  if (subject.op === 'score' && subject.read === 'band')
    return ofBand(subject.score, (ordinal) => compare(op, ordinal, literal), readings, shapes);
  if (subject.op === 'count' && typeof literal === 'number') return ofCount(subject, op, literal, readings, shapes);
  if (subject.op === 'score' && typeof literal === 'number') return ofValue(subject.score, op, literal, readings);
  if (subject.op === 'inputs' && typeof literal === 'number') return ofInputs(subject.read, op, literal, readings);
  return null;
}

function membership(
  { needle, haystack }: Extract<Expression, { op: 'in' }>,
  readings: Readings,
  shapes: Shapes,
): Condition3 | null {
  if ('op' in haystack || needle.op !== 'score' || needle.read !== 'band') return null;
  return ofBand(needle.score, (ordinal) => (ordinal === null ? null : haystack.includes(ordinal)), readings, shapes);
}

type OfOrdinal = (ordinal: number | null) => boolean | null;

function bandTable(score: number, of: OfOrdinal, shapes: Shapes, whenGone: boolean | null): Uint8Array | null {
  const ordinals = shapes.ordinals(score);
  if (ordinals === null) return null;
  return Uint8Array.from([whenGone, of(null), of(null), ...ordinals.map(of)], (truth) => truth3(truth));
}

function ofBand(score: number, of: OfOrdinal, readings: Readings, shapes: Shapes): Condition3 | null {
  const table = bandTable(score, of, shapes, of(null));
  return (
    table &&
    byTable(
      table,
      () => readings.bandAt(score),
      () => readings.bandsPossible(score),
    )
  );
}
