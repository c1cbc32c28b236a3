import { referencesOf } from '../answers/references.js';
import type { CompiledFlag, CompiledItem } from '../compiled.js';
import { holdsIn } from '../evaluate/within.js';
import type { Expression } from '../expression.js';
import type { WorkedScope } from '../operators/operator.js';
import type { ScoreOutcome } from '../prepare/scorecard.js';
import type { Flag } from '../result.js';
import { type Member, memberOfScore } from '../scope.js';
import type { Scorer } from '../scoring/scorer.js';
import { type FlagContext, type FlagKind, type Found, flagOf, report } from './flag-kind.js';

/** A condition, told for each member or once for the whole response. */
export const condition: FlagKind = (flag, context) => {
  const { scorer } = context;
  if (flag.if === null) return [];
  if (flag.each === null) return [ofTheWhole(flag, flag.if, scorer)];
  const test = flag.if;
  const found = membersOf(flag.each, context).map((member) => tell(test, member, scorer.flagScope));
  return report(flag, found, scorer.compiled);
};

interface Subject {
  readonly subject: Flag['subject'];
  readonly member: Member;
  readonly facts: Flag['facts'];
  /** It is answered, so that a condition that cannot be told is worth saying. */
  readonly isAnswered: boolean;
}

/** A condition on the state of an unanswered member is known: it is raised or clear like any other. */
function tell(test: Expression, { subject, member, facts, isAnswered }: Subject, scope: WorkedScope): Found {
  const truth = holdsIn(test, { ...scope, member });
  if (truth === null) return { state: isAnswered ? 'unknown' : 'skipped', subject, facts };
  return { state: truth ? 'raised' : 'clear', subject, facts };
}

function membersOf(each: NonNullable<CompiledFlag['each']>, context: FlagContext): readonly Subject[] {
  const { scorer, scores, themes } = context;
  switch (each) {
    case 'item':
      return itemSubjects(scorer, isJudged(scorer));
    case 'declaration':
      return itemSubjects(scorer, ({ declares }) => declares !== null);
    case 'score':
      return scores.flatMap((score) => scoreSubject('score', score, scorer));
    case 'theme':
      return themes.flatMap((score) => scoreSubject('theme', score, scorer));
  }
}

/** What is graded or enters a score. A condition on each item says nothing sensible of free text or of loose figures. */
function isJudged({ compiled }: Scorer): (item: CompiledItem, index: number) => boolean {
  const scored = new Set(compiled.scores.flatMap(({ of }) => (of.kind === 'items' ? of.items : [])));
  return ({ options, declares }, index) =>
    declares === null && (scored.has(index) || options.some(({ value }) => value !== null));
}

function itemSubjects(
  { compiled, flagScope }: Scorer,
  fits: (item: CompiledItem, index: number) => boolean,
): readonly Subject[] {
  return compiled.items.flatMap((item, index) => {
    if (item.rowsOf !== null || !fits(item, index)) return [];
    const member = flagScope.itemMember(index);
    if (member.state === 'not-applicable' || member.state === 'hidden') return [];
    const bandKnown = item.declares === null || member.band !== null;
    const subject: Subject = {
      subject: { kind: 'item', id: item.key },
      member,
      facts: factsOf(item, member, compiled.scores[item.declares ?? -1]?.id),
      isAnswered: member.state === 'answered' && bandKnown,
    };
    return [subject];
  });
}

const factsOf = (item: CompiledItem, member: Member, declares: string | undefined): Flag['facts'] => ({
  state: member.state,
  value: member.value,
  ...(declares === undefined ? {} : { score: declares, indicative: member.band }),
  ...(item.critical === 'none' ? {} : { critical: item.critical }),
  ...(item.composite?.evidence ? { evidence: member.evidence.length } : {}),
  ...(item.composite?.impact ? { impact: member.hasImpact } : {}),
  ...(member.previous === null ? {} : { previous: member.previous }),
});

function scoreSubject(kind: 'score' | 'theme', score: ScoreOutcome, { previous }: Scorer): readonly Subject[] {
  const { id, status, value, coverage } = score;
  if (status === 'not-applicable') return [];
  const band = score.band?.value ?? null;
  const before = previous.score(id);
  const member = memberOfScore({ status, value, band, coverage: coverage.share }, before);
  const facts = { status, value, band, coverage: coverage.share, ...(before === null ? {} : { previous: before }) };
  return [{ subject: { kind, id }, member, facts, isAnswered: status === 'scored' }];
}

const states = { true: 'raised', false: 'clear', null: 'unknown' } as const;

function ofTheWhole(flag: CompiledFlag, test: Expression, scorer: Scorer): Flag {
  const truth = holdsIn(test, scorer.flagScope);
  return flagOf(flag, states[`${truth}`], null, factsReadBy(test, scorer), scorer.compiled);
}

/** Numbers and states of the items and scores that the condition names. */
function factsReadBy(test: Expression, { compiled, reading, sheet }: Scorer): Flag['facts'] {
  const { items, scores } = referencesOf(test);
  const facts: Record<string, string | number | null> = {};
  for (const index of scores) {
    const { status, value, band } = reading(index);
    facts[compiled.scores[index]?.id ?? ''] = band ?? value ?? status;
  }
  for (const index of items) {
    const answer = sheet.items[index];
    facts[compiled.items[index]?.key ?? ''] = answer?.value ?? answer?.state ?? null;
  }
  return facts;
}
