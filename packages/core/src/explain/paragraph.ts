import type { CompiledBand, CompiledScore } from '../compiled.js';
import { compare, exactFromText, exactOf, roundToText } from '../exact.js';
import type { CapHit, ScoreResult } from '../result.js';
import { coverageWords, whyNot } from './coverage.js';
import { restsOn } from './foremost.js';
import { applies, fromWords, isKnown, kindOf, placesOf, type Telling } from './telling.js';
import { type Scores, standIns, workings } from './workings.js';

/** One paragraph about one score, as sentences. */
export function paragraph(
  score: CompiledScore,
  result: ScoreResult,
  telling: Telling,
  scores: Scores,
): readonly string[] {
  const { messages, names } = telling;
  switch (result.status) {
    case 'not-applicable':
      return [messages.notApplicable({ score: names.score(score), kind: kindOf(score) })];
    case 'insufficient':
      return [
        messages.insufficient({ score: names.score(score), why: whyNot(score, result) }),
        ...workings(score, result, telling, scores),
        ...coverageWords(score, result, telling),
        ...openRules(score, result, telling),
        ...stillWords(score, result, telling),
      ];
    case 'scored':
      return [
        ...headline(score, result, telling),
        ...standIns(score, result, telling),
        ...workings(score, result, telling, scores),
        ...coverageWords(score, result, telling),
        ...mayCaps(score, result, telling),
        ...stillWords(score, result, telling),
      ];
  }
}

function headline(score: CompiledScore, result: ScoreResult, telling: Telling): readonly string[] {
  const { messages, names } = telling;
  const from = fromWords(score, result, telling);
  const name = names.score(score);
  if (result.band !== null && result.cappedBy.length > 0) return cappedWords(score, result, from, telling);
  if (score.method === 'decision') return decisionWords(score, result, telling);
  if (from === null) return [];
  const count = countOf(score, result, telling);
  if (result.band === null) return [messages.scored({ score: name, from, count }), ...restsOn(score, result, telling)];
  return [
    messages.banded({ score: name, band: names.band(score, result.band), from, count }),
    ...edgeWords(score, result, from, telling),
    ...restsOn(score, result, telling),
  ];
}

function cappedWords(
  score: CompiledScore,
  result: ScoreResult,
  from: string | null,
  telling: Telling,
): readonly string[] {
  const { messages, names } = telling;
  const { band, bandBeforeCaps } = result;
  if (band === null || bandBeforeCaps === null) return [];
  const causes = (hits: readonly CapHit[]) => hits.map((hit) => names.cause(score, result, hit));
  const strictest = result.cappedBy.filter(({ to }) => to.value === band.value);
  const others = result.cappedBy.filter(({ to }) => to.value !== band.value);
  return [
    messages.capped({
      score: names.score(score),
      band: names.band(score, band),
      causes: causes(strictest),
      before: names.band(score, bandBeforeCaps),
      from,
    }),
    ...(others.length > 0 ? [messages.alsoCapped({ causes: causes(others) })] : []),
    ...decisionWords(score, result, telling),
  ];
}

export function countOf(score: CompiledScore, { trace }: ScoreResult, { messages }: Telling): string {
  const applicable = trace.inputs.filter(applies);
  return messages.counts({
    answered: applicable.filter(isKnown).length,
    applicable: applicable.length,
    kind: kindOf(score),
  });
}

function edgeWords(
  score: CompiledScore,
  { trace, fraction }: ScoreResult,
  from: string,
  { compiled, messages, names, shown }: Telling,
): readonly string[] {
  const bands = compiled.bandSets[score.bands ?? -1]?.bands ?? [];
  return trace.bands.flatMap(({ band, holds }, at) => {
    const name = names.band(score, band);
    const given = bands[at];
    const edge = given?.from == null ? null : shown(given.from);
    if (holds === true) return [messages.edge({ from, band: name, edge })];
    const isAsking = given !== undefined && given.if !== null && reached(fraction, given);
    return isAsking ? [messages.missedBand({ band: name, edge, unknown: holds === null })] : [];
  });
}

/** Its edge is reached, so that only its condition can have kept the value out. */
export const reached = (fraction: ScoreResult['fraction'], { from }: CompiledBand): boolean =>
  fraction !== null && (from === null || compare(exactFromText(fraction), exactOf(from)) >= 0);

export function mayCaps(score: CompiledScore, result: ScoreResult, { messages, names }: Telling): readonly string[] {
  const ends = new Map<string, CapHit[]>();
  for (const hit of result.mayCap) {
    const hits = ends.get(hit.to.band);
    if (hits === undefined) ends.set(hit.to.band, [hit]);
    else hits.push(hit);
  }
  return [...ends.values()].flatMap((hits) => {
    const [first] = hits;
    if (first === undefined) return [];
    const causes = hits.map((hit) => names.cause(score, result, hit));
    return [messages.mayCap({ to: names.band(score, first.to), causes })];
  });
}

/** What it could still be; nothing when it can only be what it is. */
function stillWords(score: CompiledScore, result: ScoreResult, telling: Telling): readonly string[] {
  const { messages, names, written } = telling;
  const { lowest, highest, lowestBand, highestBand, tight } = result.bounds;
  const said: string[] = [];
  if (lowest !== null && highest !== null && !(lowest === result.value && highest === result.value)) {
    const round = (value: number) => written(roundToText(exactOf(value), placesOf(score)));
    said.push(messages.stillValue({ lowest: round(lowest), highest: round(highest) }));
  }
  const isSettled = lowestBand?.value === result.band?.value && highestBand?.value === result.band?.value;
  if (lowestBand !== null && highestBand !== null && !isSettled) {
    const [low, high] = [names.band(score, lowestBand), names.band(score, highestBand)];
    said.push(messages.stillBand({ lowest: low, highest: high }));
  }
  return said.length > 0 && !tight ? [...said, messages.notTight()] : said;
}

function decisionWords(score: CompiledScore, result: ScoreResult, telling: Telling): readonly string[] {
  const { messages, names } = telling;
  const held = result.trace.rules.find(({ holds }) => holds === true);
  if (score.method !== 'decision' || held === undefined) return [];
  const ruled = messages.ruled({
    score: names.score(score),
    band: names.band(score, held.band),
    rule: held.rule + 1,
    rules: score.rules.length,
    because: names.because(score.rules[held.rule]?.texts ?? {}),
  });
  return [ruled, judgements(result, telling)];
}

/** In a decision every judgement is named, known or not: any of them may be what decides. */
function judgements({ trace }: ScoreResult, { messages, names, shown }: Telling): string {
  const inputs = trace.inputs.filter(applies).map((input) => ({
    name: names.input(input),
    band: names.grade(input) ?? (isKnown(input) && input.value !== null ? shown(input.value) : messages.unknownBand()),
  }));
  return messages.inputs({ inputs });
}

function openRules(score: CompiledScore, result: ScoreResult, telling: Telling): readonly string[] {
  const { messages, names } = telling;
  const open = result.trace.rules.filter(({ holds }) => holds !== false);
  if (score.method !== 'decision' || open.length < 2) return [];
  const rules = open.map(({ rule, band }) =>
    messages.openRule({
      rule: rule + 1,
      band: names.band(score, band),
      because: names.because(score.rules[rule]?.texts ?? {}),
    }),
  );
  return [messages.openRules({ rules }), judgements(result, telling)];
}
