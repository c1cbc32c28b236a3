import type { ReadAnswer } from '../answer.js';
import { unanswered } from '../answers/read-item.js';
import type { Expression, Scalar } from '../expression.js';
import { type Member, memberOfItem, memberOfParts, memberOfScore, type Scope } from '../scope.js';

export const answer = (more: Partial<ReadAnswer>): ReadAnswer => ({ ...unanswered, state: 'answered', ...more });

/** Items 0 to 6: good (3), unanswered, not applicable, hidden, several choices, a reverse keyed 2 of 0 to 10, a date. */
const answers: readonly ReadAnswer[] = [
  answer({ code: 'good', value: 3, hasImpact: true, evidence: [{ date: '2015-03-01' }, { title: 'Minutes' }] }),
  unanswered,
  { ...unanswered, state: 'not-applicable' },
  { ...unanswered, state: 'hidden' },
  answer({ codes: ['police', 'health'] }),
  answer({ code: 2, value: 8 }),
  answer({ code: '2015-03-01' }),
];

const rows: readonly Member[] = [
  { fte: 4, role: 'a' },
  { fte: null, role: 'b' },
  { fte: 0.5, role: 'c' },
].map(memberOfParts);

export const scope: Scope = {
  item: (index) => answers[index] ?? unanswered,
  part: (index, part) => (index === 0 && part === 'direction' ? 'up' : null),
  score: (index) => (index === 0 ? { value: 2.5, band: 2 } : { value: null, band: null }),
  itemMember: (index) => memberOfItem(answers[index] ?? unanswered, index === 0 ? 'critical' : 'none'),
  scoreMember: (index) =>
    memberOfScore(
      [
        { status: 'scored', value: 2.5, band: 2, coverage: 1 } as const,
        { status: 'insufficient', value: null, band: null, coverage: 0.2 } as const,
        { status: 'not-applicable', value: null, band: null, coverage: null } as const,
      ][index] ?? { status: 'insufficient', value: null, band: null, coverage: null },
    ),
  rows: () => rows,
  member: null,
  inputs: { min: 1, max: 4, count: 3 },
};

export const literal = (value: Scalar): Expression => ({ op: 'literal', value });
export const item = (index: number): Expression => ({ op: 'item', item: index });
export const column = (property: string): Expression => ({ op: 'element', property });
/** Unknown, of any type. */
export const unknown = item(1);
export const yes = literal(true);
export const no = literal(false);
export const own = (
  read: 'value' | 'state' | 'band' | 'critical' | 'impact' | 'evidence' | 'coverage',
): Expression => ({
  op: 'this',
  read,
});
export const binary = (op: '==' | '!=' | '<' | '<=' | '>' | '>=', left: Expression, right: Expression): Expression => ({
  op,
  left,
  right,
});
export const of = (
  op: 'and' | 'or' | '+' | '-' | '*' | '/' | 'min' | 'max' | 'coalesce',
  ...operands: Expression[]
): Expression => ({ op, operands });
export const not = (operand: Expression): Expression => ({ op: '!', operand });
/** `then` through a shorthand: a literal property of that name looks like a promise to linters. */
export const branch = (when: Expression, then: Expression) => ({ when, then });
export const items = (...indexes: number[]) => ({ kind: 'items', items: indexes }) as const;
export const table = { kind: 'rows', section: 0 } as const;
