import type { Scalar } from '@plumbline/core';
import { codeIn } from '../finite.js';
import { asNumber, asTruth, comparedNumbers, type Found, isKnown, unknown } from '../found.js';
import type { Planning } from '../planning.js';
import { allOf, anyOf, not, opposite, type Predicate, type Truth } from '../predicate.js';
import { raw, sql } from '../sql-text.js';
import { named } from './choice.js';
import { kindOf } from './kind.js';
import { refused } from './refused.js';

export type Comparing = '==' | '!=' | '<' | '<=' | '>' | '>=';
const operators = { '==': '=', '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

export function compared(op: Comparing, left: Found, right: Found, planning: Planning): Found {
  const kinds = [kindOf(left), kindOf(right)];
  if (kinds[0] !== kinds[1]) return unknown;
  if (kinds[0] === 'number') {
    const { dialect } = planning;
    const short = besideEdge(op, left, right);
    if (short !== null) return { kind: 'truth', ...short };
    return { kind: 'truth', ...comparedNumbers(operators[op], asNumber(left, dialect), asNumber(right, dialect)) };
  }
  if (kinds[0] === 'text' && (op === '==' || op === '!='))
    return { kind: 'truth', ...inTurn(op, sameText(left, right)) };
  if (kinds[0] === 'truth' && (op === '==' || op === '!=')) {
    const [a, b] = [named(asTruth(left), planning), named(asTruth(right), planning)];
    const same: Truth = {
      holds: anyOf([allOf([a.holds, b.holds]), allOf([a.fails, b.fails])]),
      fails: anyOf([allOf([a.holds, b.fails]), allOf([a.fails, b.holds])]),
    };
    return { kind: 'truth', ...inTurn(op, same) };
  }
  return kinds[0] === 'nothing' || kinds[0] === 'truth' ? unknown : refused(planning, op);
}

const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function besideEdge(op: Comparing, left: Found, right: Found): Truth | null {
  if (op === '==' || op === '!=') return null;
  if (left.kind === 'number' && right.kind === 'constant' && typeof right.value === 'number')
    return left.beside?.(op, right.value) ?? null;
  if (right.kind === 'number' && left.kind === 'constant' && typeof left.value === 'number')
    return right.beside?.(mirrored[op], left.value) ?? null;
  return null;
}

const inTurn = (op: Comparing, same: Truth): Truth => (op === '==' ? same : opposite(same));

/** Both hang on a code: the same text of one and of the other. */
function sameText(left: Found, right: Found): Truth {
  const texts = (found: Found): readonly Scalar[] =>
    found.kind === 'constant'
      ? found.value === null
        ? []
        : [found.value]
      : found.kind === 'finite'
        ? [...new Set(found.codes.domain.flatMap((code) => found.at(code) ?? []))]
        : [];
  const is = (found: Found, text: Scalar): Predicate =>
    found.kind === 'finite' ? codeIn(found.codes, (code) => found.at(code) === text) : raw('TRUE');
  const holds = anyOf(
    texts(left)
      .filter((text) => texts(right).includes(text))
      .map((text) => allOf([is(left, text), is(right, text)])),
  );
  return { holds, fails: allOf([isKnown(left), isKnown(right), not(holds)]) };
}

export function isIn(needle: Found, haystack: readonly Scalar[], planning: Planning): Found {
  if (needle.kind === 'truth') return refused(planning, 'in');
  const number = asNumber(needle, planning.dialect);
  const found = anyOf(
    haystack
      .filter((each) => typeof each === 'number')
      .map((each) => sql`(${number.sql} = ${planning.dialect.double(each)})`),
  );
  return { kind: 'truth', holds: allOf([number.known, found]), fails: allOf([number.known, not(found)]) };
}
