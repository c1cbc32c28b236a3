import { compare } from '../evaluate/kleene.js';
import type { Expression, Scalar, ThisProperty } from '../expression.js';
import { fails, holds, negated, truth3, unknown } from './truth.js';

/** What `this` may be read of while a test runs; one object is filled again and again. */
export interface TestedMember {
  state: string;
  value: number | null;
  band: number | null;
  coverage: number | null;
  critical: string | null;
  previous: number | null;
}

export type MemberTest = (member: TestedMember) => number;

type Reading = (member: TestedMember) => Scalar | null;

/** A condition on a member's own numbers and states, as a function; `null` where it reads anything else. */
export function memberTest(expression: Expression): MemberTest | null {
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'boolean' ? constant(truth3(expression.value)) : null;
    case 'and':
      return conjunction(expression.operands.map(memberTest));
    case 'or': {
      const none = conjunction(expression.operands.map(memberTest).map(negate));
      return negate(none);
    }
    case '!':
      return negate(memberTest(expression.operand));
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const left = readingOf(expression.left);
      const right = readingOf(expression.right);
      const { op } = expression;
      const limit = expression.right.op === 'literal' ? expression.right.value : null;
      if (typeof limit === 'number' && isNumeric(expression.left)) return ofNumber(op, expression.left.read, limit);
      return left && right && ((member) => truth3(compare(op, left(member), right(member))));
    }
    case 'in': {
      const needle = readingOf(expression.needle);
      const { haystack } = expression;
      if (needle === null || 'op' in haystack) return null;
      return (member) => {
        const found = needle(member);
        return found === null ? unknown : truth3(haystack.includes(found));
      };
    }
    default:
      return null;
  }
}

type NumericRead = 'value' | 'band' | 'coverage' | 'previous';
const numericReads: ReadonlySet<string> = new Set<NumericRead>(['value', 'band', 'coverage', 'previous']);

const isNumeric = (expression: Expression): expression is { readonly op: 'this'; readonly read: NumericRead } =>
  expression.op === 'this' && numericReads.has(expression.read);

/** The common case, a number of the member against a limit, without looking at types each time. */
function ofNumber(op: '==' | '!=' | '<' | '<=' | '>' | '>=', read: NumericRead, limit: number): MemberTest {
  const of = (test: (value: number) => boolean): MemberTest => {
    return (member) => {
      const value = member[read];
      return value === null ? unknown : test(value) ? holds : fails;
    };
  };
  switch (op) {
    case '==':
      return of((value) => value === limit);
    case '!=':
      return of((value) => value !== limit);
    case '<':
      return of((value) => value < limit);
    case '<=':
      return of((value) => value <= limit);
    case '>':
      return of((value) => value > limit);
    case '>=':
      return of((value) => value >= limit);
  }
}

const constant = (truth: number): MemberTest => {
  return () => truth;
};

const negate = (test: MemberTest | null): MemberTest | null => test && ((member) => negated(test(member)));

function conjunction(tests: readonly (MemberTest | null)[]): MemberTest | null {
  const known = tests.filter((test) => test !== null);
  if (known.length < tests.length) return null;
  return (member) => {
    let found: number = holds;
    for (const test of known) {
      const truth = test(member);
      if (truth === fails) return fails;
      if (truth === unknown) found = unknown;
    }
    return found;
  };
}

function readingOf(expression: Expression): Reading | null {
  if (expression.op === 'literal') {
    const { value } = expression;
    return () => value;
  }
  return expression.op === 'this' ? thisReading(expression.read) : null;
}

function thisReading(read: ThisProperty): Reading | null {
  switch (read) {
    case 'state':
      return (member) => member.state;
    case 'value':
      return (member) => member.value;
    case 'band':
      return (member) => member.band;
    case 'coverage':
      return (member) => member.coverage;
    case 'critical':
      return (member) => member.critical;
    case 'previous':
      return (member) => member.previous;
    case 'evidence':
    case 'impact':
      return null;
  }
}

/** Whether a condition reads any of these of `this`. */
export function readsOfThis(node: unknown, reads: ReadonlySet<ThisProperty>): boolean {
  if (Array.isArray(node)) return node.some((each) => readsOfThis(each, reads));
  if (typeof node !== 'object' || node === null) return false;
  if ('op' in node && node.op === 'this' && 'read' in node) return reads.has(node.read as ThisProperty);
  return Object.values(node).some((each) => readsOfThis(each, reads));
}
