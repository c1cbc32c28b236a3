import type { Drawn } from './instrument.js';
import type { Node, Question } from './questions.js';
import type { Chance } from './seeded.js';

/** Answers that can be read: every state, hidden items answered too, rows with gaps. */
export function answersOf(chance: Chance, { questions, hasTable, declared }: Drawn): Node {
  const share = chance.one([1, 0.9, 0.8, 0.5, 0]);
  const given = questions
    .filter(() => chance.in(share))
    .map((question) => [question, answerTo(chance, question)] as const);
  const entries = (section: string | null) =>
    given.filter(([question]) => question.section === section).map(([{ key }, answer]) => [key, answer]);
  const inside = entries('s');
  return Object.fromEntries([
    ...entries(null),
    ...(inside.length === 0 ? [] : [['s', Object.fromEntries(inside)]]),
    ...(hasTable && chance.in(0.85) ? [['rows', rowsOf(chance)]] : []),
    ...(declared && chance.in(0.7) ? [['declared', { grade: `g${chance.whole(1, 3)}` }]] : []),
  ]);
}

function answerTo(chance: Chance, question: Question): unknown {
  switch (question.kind) {
    case 'choice':
    case 'plain':
      return codeOf(chance, question);
    case 'number':
      return numberIn(chance, question.range);
    case 'composite':
      return {
        ...(chance.in(0.9) ? { grade: codeOf(chance, question) } : {}),
        ...(chance.in(0.5) ? { evidence: Array.from({ length: chance.whole(0, 3) }, () => evidenceOf(chance)) } : {}),
        ...(chance.in(0.5) ? { impact: chance.one(['It helped', ' ', '']) } : {}),
      };
  }
}

const codeOf = (chance: Chance, { codes, missing }: Question): string =>
  missing.length > 0 && chance.in(0.2) ? chance.one(missing) : chance.one(codes);

const days = [
  '2025-01-31',
  '2025-11-23',
  '2025-11-24',
  '2026-01-31',
  '2026-08-30',
  '2026-11-24',
  '2027-02-28',
] as const;

const evidenceOf = (chance: Chance): Node =>
  chance.in(0.7) ? { title: 'audit', date: chance.one(days) } : { title: 'audit' };

function numberIn(chance: Chance, range: Question['range']): number {
  const { min, max } = range ?? { min: -20, max: 100 };
  if (chance.in(0.15)) return chance.one([min, max]);
  if (chance.in(0.1) && range !== null && min <= 0 && max >= 0) return 0;
  const step = chance.one([1, 10, 100, 1000]);
  return chance.whole(Math.ceil(min * step), Math.floor(max * step)) / step;
}

const rowsOf = (chance: Chance): readonly Node[] =>
  Array.from({ length: chance.whole(0, 5) }, () => ({
    ...(chance.in(0.8) ? { role: chance.one(['x', 'y', 'z']) } : {}),
    ...(chance.in(0.8) ? { amount: chance.one([0, 0.1, 0.2, 0.3, 1, 2.5, 7, -3, 12.125]) } : {}),
    ...(chance.in(0.8) ? { level: chance.whole(0, 3) } : {}),
  }));
