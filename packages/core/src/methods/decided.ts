import type { CompiledBand } from '../compiled.js';
import { holdsIn } from '../evaluate/within.js';
import { bandRef } from '../scoring/bands.js';
import { capsPossible } from '../scoring/caps-possible.js';
import { applies, counts, type Input } from '../scoring/input.js';
import { inputsPossible } from '../scoring/inputs-possible.js';
import type { OpenGiven } from '../scoring/open-given.js';
import type { Candidate } from '../scoring/open-inputs.js';
import { dropsOut, type Verdict } from '../scoring/possible.js';
import { type PossibleScore, possibleScore } from '../scoring/possible-score.js';
import { mayHold } from '../scoring/possibly.js';
import { type Given, summary, withCaps } from '../scoring/settle.js';
import type { Settled } from '../scoring/settled.js';
import type { BandMethod, Rules, Truths } from './method.js';

/** A method that gives the band that such rules lead to. */
export const decided = (rules: Rules): BandMethod => ({
  ...rules,
  isCounted: counts,
  settle: (unscored, enough, given) => settle(rules, unscored, enough, given),
  open: (given) => open(rules, given),
});

/** In a decision `inputs` are judgements: bands, and values only of what has no bands. */
const judgement = ({ band, value }: Pick<Input, 'band' | 'value'>): number | null => band?.value ?? value;

function settle(method: Rules, unscored: Settled, enough: boolean, given: Given): Settled {
  const { score, compiled, inputs } = given;
  const bands = (score.bands === null ? undefined : compiled.bandSets[score.bands])?.bands ?? [];
  const judged = inputs.flatMap((input) => (applies(input) && counts(input) ? (judgement(input) ?? []) : []));
  const scope = { ...given.scope, inputs: summary(judged) };
  const { walked, possible } = method.score(score.rules.length, (rule) => {
    const condition = score.rules[rule]?.if ?? null;
    return condition === null ? true : holdsIn(condition, scope);
  });
  const bandOf = (rule: number): CompiledBand | undefined => bands[score.rules[rule]?.band ?? -1];
  const rules = walked.flatMap(({ rule, holds: held }) => {
    const band = bandOf(rule);
    return band === undefined ? [] : [{ rule, holds: held, band: bandRef(band) }];
  });
  const outcomes = new Set(possible.flatMap((rule) => bandOf(rule) ?? []));
  const [only] = outcomes;
  const decided: Settled = { ...unscored, rules };
  if (!enough || only === undefined || outcomes.size > 1) return decided;
  return withCaps({ ...decided, status: 'scored' }, only, bands, given, scope);
}

/** A rule that stays unknown is passed, too; its band is a result only where a rule that holds gives the same. */
const goesOn = (verdict: Verdict): Truths => ({
  mayHold: verdict.mayHold,
  mayFail: verdict.mayFail || verdict.mayBeUnknown,
});

const certain: Truths = { mayHold: true, mayFail: false };

function open(method: Rules, { score, candidates, scorer: { compiled }, scope: outer }: OpenGiven): PossibleScore {
  const bands = (score.bands === null ? undefined : compiled.bandSets[score.bands])?.bands ?? [];
  const scope = { ...outer, inputs: inputsPossible(candidates, ordinalsOf) };
  const rules = method.bounds(score.rules.length, (rule) => {
    const condition = score.rules[rule]?.if ?? null;
    return condition === null ? certain : goesOn(mayHold(condition, scope));
  });
  const before = [...new Set(rules.flatMap((rule) => bands[score.rules[rule]?.band ?? -1] ?? []))];
  const mayApply = candidates.some(({ endings }) => endings.some((ending) => !dropsOut(ending)));
  const after = mayApply ? capsPossible(before, score, bands, candidates, scope) : [];
  return possibleScore(score, candidates, null, after, after.length <= 1);
}

const ordinalsOf = ({ endings }: Candidate): readonly number[] =>
  endings.flatMap(({ band }) =>
    band.kind === 'listed' ? band.values.filter((value) => typeof value === 'number') : [],
  );
