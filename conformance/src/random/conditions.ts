import type { Node, Question } from './questions.js';
import type { Chance } from './seeded.js';

/** What a condition may read where it stands. */
export interface Sight {
  readonly questions: readonly Question[];
  readonly scores: readonly { readonly id: string; readonly hasBands: boolean; readonly hasValue: boolean }[];
  readonly table: string | null;
  /** What `this` is. */
  readonly member: 'item' | 'score' | 'declaration' | null;
  readonly hasInputs: boolean;
  /** Whether `this.previous`, evidence and impact are at hand. */
  readonly isFlag: boolean;
  /** Only what flat tables can hold: choices one by one, bands, inputs, the member alone. */
  readonly isPlain: boolean;
}

const states = ['answered', 'unanswered', 'not-applicable', 'not-known', 'declined', 'hidden'] as const;
const comparisons = ['<', '<=', '>', '>=', '==', '!='] as const;
const numbers = [0, 1, 2, 3, 0.3, 2.5, -1, 1.75] as const;

/** A condition, at most `depth` deep. */
export function conditionOf(chance: Chance, sight: Sight, depth = 2): Node {
  if (depth > 0 && chance.in(0.45)) {
    const operand = () => conditionOf(chance, sight, depth - 1);
    switch (chance.whole(0, sight.isPlain ? 2 : 3)) {
      case 0:
        return { and: [operand(), operand()] };
      case 1:
        return { or: [operand(), operand()] };
      case 2:
        return { '!': operand() };
      default:
        return { '>': [{ if: [operand(), chance.one(numbers), chance.one(numbers)] }, 1] };
    }
  }
  if (sight.isPlain) return chance.one(plainAtoms(sight))(chance, sight);
  const atoms = [...answerAtoms, ...(sight.member === null ? [] : [memberAtom, memberAtom, memberAtom])];
  if (sight.scores.length > 0) atoms.push(scoreAtom, scoreAtom, scoresAtom);
  if (sight.hasInputs) atoms.push(inputsAtom, inputsAtom);
  if (sight.table !== null) atoms.push(rowsAtom);
  return chance.one(atoms)(chance, sight);
}

type Atom = (chance: Chance, sight: Sight) => Node;

const compared = (chance: Chance, left: unknown): Node => ({
  [chance.one(comparisons)]: [left, chance.one(numbers)],
});

const readingAtom: Atom = (chance, { questions }) => {
  const question = chance.one(questions);
  const read = { var: question.path };
  if (question.kind === 'number') return compared(chance, read);
  return chance.in(0.5)
    ? { [chance.one(['==', '!='])]: [read, chance.one(question.codes)] }
    : { in: [read, chance.some(question.codes, 1)] };
};

const stateAtom: Atom = (chance, { questions }) =>
  chance.in(0.5)
    ? { answered: { var: chance.one(questions).path } }
    : { '==': [{ state: chance.one(questions).path }, chance.one(states)] };

const arithmeticAtom: Atom = (chance, sight) => {
  const found = sight.questions.filter(({ kind }) => kind === 'number');
  if (found.length === 0) return stateAtom(chance, sight);
  const number = () => (chance.in(0.7) ? { var: chance.one(found).path } : chance.one(numbers));
  return compared(
    chance,
    chance.in(0.3)
      ? { coalesce: [number(), 1] }
      : { [chance.one(['+', '-', '*', '/', 'min', 'max'])]: [number(), number()] },
  );
};

const listAtom: Atom = (chance, { questions }) => {
  const counted = questions.filter(({ kind }) => kind !== 'plain');
  const items = chance.some(counted.length === 0 ? questions : counted, 1).map(({ key }) => key);
  const that = chance.in(0.6) ? compared(chance, { this: 'value' }) : { '==': [{ this: 'state' }, chance.one(states)] };
  const list = [{ items }, that];
  if (chance.in(0.2)) return compared(chance, { sum: [{ items }, { this: 'value' }] });
  return chance.in(0.25) ? compared(chance, { count: list }) : { [chance.one(['some', 'all', 'none'])]: list };
};

const answerAtoms: Atom[] = [readingAtom, readingAtom, stateAtom, arithmeticAtom, listAtom];

function plainAtoms({ member, hasInputs, scores, isFlag }: Sight): readonly Atom[] {
  if (member !== null && !isFlag) return [memberAtom];
  const atoms: Atom[] = [readingAtom, stateAtom];
  if (member !== null) atoms.push(memberAtom, memberAtom, memberAtom);
  if (hasInputs) atoms.push(inputsAtom);
  if (scores.some(({ hasBands }) => hasBands)) atoms.push(bandAtom, bandsAtom);
  return atoms;
}

const bandAtom: Atom = (chance, { scores }) => ({
  [chance.one(comparisons)]: [
    { band: chance.one(scores.filter(({ hasBands }) => hasBands)).id },
    chance.one([1, 2, 3]),
  ],
});

const bandsAtom: Atom = (chance, { scores }) => {
  const ids = chance
    .some(
      scores.filter(({ hasBands }) => hasBands),
      1,
    )
    .map(({ id }) => id);
  const list = [{ scores: ids }, { [chance.one(comparisons)]: [{ this: 'band' }, chance.one([1, 2, 3])] }];
  return chance.in(0.3) ? compared(chance, { count: list }) : { [chance.one(['some', 'all', 'none'])]: list };
};

const scoreAtom: Atom = (chance, { scores }) => {
  const { id, hasBands, hasValue } = chance.one(scores);
  if (hasBands && (!hasValue || chance.in(0.6)))
    return { [chance.one(comparisons)]: [{ band: id }, chance.one([1, 2, 3])] };
  return compared(chance, { score: id });
};

const scoresAtom: Atom = (chance, { scores }) => {
  const ids = chance.some(scores, 1).map(({ id }) => id);
  const read = chance.one(['band', 'band', 'value', 'coverage'] as const);
  const list = [{ scores: ids }, compared(chance, { this: read })];
  return chance.in(0.3) ? compared(chance, { count: list }) : { [chance.one(['some', 'all', 'none'])]: list };
};

const inputsAtom: Atom = (chance) => compared(chance, { inputs: chance.one(['min', 'max', 'count']) });

const rowsAtom: Atom = (chance, { table }) => {
  const list = [{ rows: table }, rowCondition(chance)];
  if (chance.in(0.2)) return compared(chance, { sum: [{ rows: table }, { var: 'amount' }] });
  return chance.in(0.3) ? compared(chance, { count: list }) : { [chance.one(['some', 'all', 'none'])]: list };
};

export const rowCondition = (chance: Chance): Node =>
  chance.in(0.5) ? compared(chance, { var: 'amount' }) : { '==': [{ var: 'role' }, chance.one(['x', 'y'])] };

const memberAtom: Atom = (chance, { member, isFlag }) => {
  switch (chance.whole(0, isFlag ? 6 : 3)) {
    case 0:
      return { '==': [{ this: 'state' }, chance.one(member === 'score' ? ['scored', 'insufficient'] : states)] };
    case 1:
      return member === 'item'
        ? { '==': [{ this: 'critical' }, chance.one(['none', 'critical', 'limiting'])] }
        : { [chance.one(comparisons)]: [{ this: 'band' }, chance.one([1, 2, 3])] };
    case 4:
      return member === 'item' ? { answered: { this: 'impact' } } : compared(chance, { this: 'coverage' });
    case 5:
      return member === 'item'
        ? { [chance.one(['some', 'none', 'all'])]: [{ this: 'evidence' }, { answered: { var: 'date' } }] }
        : { '<': [{ this: 'band' }, { this: 'previous' }] };
    case 6:
      return member === 'declaration'
        ? { '!=': [{ this: 'value' }, { this: 'band' }] }
        : { '<': [{ this: 'value' }, { this: 'previous' }] };
    default:
      return compared(chance, { this: 'value' });
  }
};
