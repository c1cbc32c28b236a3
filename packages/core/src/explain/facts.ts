import type { CompiledScore } from '../compiled.js';
import type { Flag } from '../result.js';
import { percent } from './coverage.js';
import type { Telling } from './telling.js';

/** What made a flag so, fact by fact, in words. A fact of a later version is told by its name. */
export function factWords(flag: Flag, telling: Telling): readonly string[] {
  const { facts, subject } = flag;
  if (flag.state !== 'raised' && 'members' in facts) return membersWords(flag, telling);
  if (subject === null) return wholeWords(flag, telling);
  return Object.keys(facts).flatMap((name) => known[name]?.(flag, telling) ?? otherWords(name, flag, telling));
}

type FactWords = (flag: Flag, telling: Telling) => readonly string[];

const numberIn = ({ facts }: Flag, name: string): number | null => {
  const found = facts[name];
  return typeof found === 'number' ? found : null;
};

const whenNumber =
  (name: string, words: (value: number, flag: Flag, telling: Telling) => string): FactWords =>
  (flag, telling) => {
    const value = numberIn(flag, name);
    return value === null ? [] : [words(value, flag, telling)];
  };

const stateWords: FactWords = ({ facts }, { messages }) => {
  const state = facts.state ?? facts.status;
  const isPlain = state === 'answered' || state === 'scored' || typeof state !== 'string';
  return isPlain ? [] : [messages.fact.state(state)];
};

const known: { readonly [name: string]: FactWords } = {
  state: stateWords,
  status: stateWords,
  value: whenNumber('value', (value, flag, telling) => {
    const grade = gradeOf(value, flag, telling);
    const { fact } = telling.messages;
    return grade === null ? fact.value(telling.shown(value)) : fact.grade(grade);
  }),
  band: whenNumber('band', (value, flag, telling) =>
    telling.messages.fact.band(gradeOf(value, flag, telling, true) ?? telling.shown(value)),
  ),
  score: () => [],
  indicative: whenNumber('indicative', (value, { facts }, { messages, names, compiled, shown }) => {
    const score = compiled.scores.find(({ id }) => id === facts.score);
    const band = score === undefined ? null : names.ordinal(score, value);
    return messages.fact.indicative({ score: names.scoreById(String(facts.score)), band: band ?? shown(value) });
  }),
  critical: ({ facts: { critical } }, { messages }) =>
    critical === 'critical' || critical === 'limiting' ? [messages.fact.critical(critical)] : [],
  evidence: whenNumber('evidence', (count, _, { messages }) => messages.fact.evidence(count)),
  impact: ({ facts: { impact } }, { messages }) => (typeof impact === 'boolean' ? [messages.fact.impact(impact)] : []),
  previous: whenNumber('previous', (value, flag, telling) =>
    telling.messages.fact.previous(
      gradeOf(value, flag, telling, flag.subject?.kind !== 'item') ?? telling.shown(value),
    ),
  ),
  coverage: whenNumber('coverage', (share, _, { messages }) => messages.fact.coverage(percent(share, 1))),
  months: whenNumber('months', (months, flag, { messages }) => {
    const limit = numberIn(flag, 'limit');
    return limit === null ? messages.fact.noDay() : messages.fact.age({ months, limit });
  }),
  limit: () => [],
  own: whenNumber('own', (own, flag, telling) => {
    const theirs = numberIn(flag, 'theirs');
    const grade = (value: number) =>
      gradeOf(value, flag, telling, flag.subject?.kind !== 'item') ?? telling.shown(value);
    return telling.messages.fact.views({
      own: grade(own),
      theirs: theirs === null ? telling.messages.unknownBand() : grade(theirs),
      view: String(flag.facts.view),
      kind: String(flag.facts.kind),
    });
  }),
  theirs: () => [],
  view: () => [],
  kind: () => [],
};

/** Title of the option or, for a score or theme, of the band that a number stands for. */
function gradeOf(value: number, { subject }: Flag, { names, compiled }: Telling, isBand = false): string | null {
  if (subject === null) return null;
  if (subject.kind === 'item') return names.grade({ kind: 'item', id: subject.id, value, band: null });
  const scores = subject.kind === 'theme' ? compiled.themeScores : compiled.scores;
  const score = scores.find(({ id }) => id === subject.id);
  return isBand && score !== undefined ? names.ordinal(score, value) : null;
}

function membersWords(flag: Flag, { messages }: Telling): readonly string[] {
  const members = numberIn(flag, 'members') ?? 0;
  if (members === 0) return [];
  return [flag.state === 'clear' ? messages.fact.looked(members) : messages.fact.open(members)];
}

/** Facts of a flag about the whole response: what its rule read, by the names of items and scores. */
function wholeWords(flag: Flag, telling: Telling): readonly string[] {
  const { facts } = flag;
  const { messages } = telling;
  if (flag.state === 'unknown' && facts.views === 0) return [messages.fact.noView()];
  if (flag.state === 'unknown' && 'months' in facts) return [messages.fact.noDay()];
  return Object.keys(facts).flatMap((name) => otherWords(name, flag, telling));
}

function otherWords(name: string, { facts }: Flag, telling: Telling): readonly string[] {
  const { compiled, names, messages, shown } = telling;
  const score = compiled.scores.find(({ id }) => id === name);
  const value = facts[name];
  if (value === null || value === undefined) return [];
  const words = typeof value === 'number' ? (standing(value, name, score, telling) ?? shown(value)) : String(value);
  const state = typeof value === 'string' ? messages.tree.state(value) : words;
  return [messages.fact.other({ name: score === undefined ? names.itemName(name) : names.score(score), value: state })];
}

const standing = (value: number, name: string, score: CompiledScore | undefined, { names }: Telling): string | null =>
  score === undefined
    ? names.grade({ kind: 'item', id: name, value, band: null })
    : score.bands === null
      ? null
      : names.ordinal(score, value);
