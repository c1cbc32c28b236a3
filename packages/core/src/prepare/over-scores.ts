import { compare } from '../evaluate/kleene.js';
import type { Expression, ThisProperty } from '../expression.js';
import { both, negate } from './conjunction.js';
import { type MemberTest, memberTest, readsOfThis } from './member-test.js';
import { byTable, type Condition3, type Readings, type Shapes, type Span } from './readings.js';
import { type Comparison, spanBits } from './span-conditions.js';
import { mayBeUnknown, mayHold, truth3, unknown } from './truth.js';

/** A score that does not apply is no member: `some` and `none` pass it over as failing, `all` as holding. */
export function overScores(
  { op, over, that }: Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' }>,
  readings: Readings,
  shapes: Shapes,
): Condition3 | null {
  const members = over.kind === 'scores' ? membersOf(over.scores, that, op === 'all', readings, shapes) : null;
  if (members === null) return null;
  if (op === 'all') return both(members);
  const none = both(members.map(negate));
  return none && (op === 'none' ? none : negate(none));
}

/** Each score as a condition of its own, by the place of its band. */
function membersOf(
  scores: readonly number[],
  that: Expression,
  whenGone: boolean,
  readings: Readings,
  shapes: Shapes,
): readonly Condition3[] | null {
  const test = memberTest(that);
  if (test === null || readsOfThis(that, beyondBands)) return null;
  return scores.map((score) => {
    const table = memberTable(shapes.ordinals(score) ?? [], test, whenGone);
    return byTable(
      table,
      () => readings.bandAt(score),
      () => readings.bandsPossible(score),
    );
  });
}

const beyondBands = new Set<ThisProperty>(['value', 'coverage', 'previous', 'evidence', 'impact']);

function memberTable(ordinals: readonly number[], test: MemberTest, whenGone: boolean): Uint8Array {
  const at = (state: string, band: number | null): number =>
    test({ state, value: null, band, coverage: null, critical: null, previous: null });
  const scored = ordinals.map((ordinal) => at('scored', ordinal));
  return Uint8Array.from([truth3(whenGone), at('insufficient', null), at('scored', null), ...scored]);
}

type Counted = Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' }>;

/** How many scores meet a condition, against a limit; known only when all are. */
export function ofCount(
  { over, that }: Counted,
  op: Comparison,
  limit: number,
  readings: Readings,
  shapes: Shapes,
): Condition3 | null {
  const members = over.kind === 'scores' ? membersOf(over.scores, that, false, readings, shapes) : null;
  if (members === null) return null;
  const span: Span = { lowest: 0, highest: 0, mayBeUnknown: false, isEmpty: false };
  return {
    now() {
      let count = 0;
      for (const member of members) {
        const truth = member.now();
        if (truth === unknown) return unknown;
        count += truth;
      }
      return truth3(compare(op, count, limit));
    },
    possible() {
      span.lowest = 0;
      span.highest = 0;
      span.mayBeUnknown = false;
      for (const member of members) {
        const bits = member.possible();
        if (bits & mayHold) span.highest += 1;
        if (bits === mayHold) span.lowest += 1;
        if (bits & mayBeUnknown) span.mayBeUnknown = true;
      }
      return spanBits(op, span, limit);
    },
  };
}
