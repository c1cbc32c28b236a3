import type { CompiledBand, CompiledInstrument, CompiledScore } from './compiled.js';
import { compare, exactFromText, exactOf, roundToText } from './exact.js';
import { messagesIn } from './explain/languages.js';
import type { InputKind, Messages } from './explain/messages.js';
import { type Names, namesOf } from './explain/names.js';
import type { CapHit, Result, ScoreResult, TraceInput } from './result.js';

/**
 * Says in plain words how a score came about: its value and band and why, how much was answered, which cap from which
 * item, the rule of a decision that held, and what it could still be. One paragraph for the score, then one for each
 * score behind it that is capped, that cannot be told, or that is its lowest.
 *
 * @param scoreId Id of a score or a theme of the result; another one throws.
 * @param language Falls back to the instrument's own language for its words and to English for ours.
 */
export function explain(
  compiled: CompiledInstrument,
  result: Result,
  scoreId: string,
  language: string = compiled.languages[0] ?? 'en',
): readonly string[] {
  const messages = messagesIn(language);
  const telling: Telling = { compiled, result, messages, names: namesOf(compiled, language, messages) };
  const paragraphs: string[] = [];
  const told = new Set<string>();
  const waiting = [scoreId];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (told.has(id)) continue;
    told.add(id);
    const { score, found } = find(telling, id);
    paragraphs.push(paragraph(score, found, telling).join(' '));
    waiting.push(...behind(found, telling));
  }
  return paragraphs;
}

interface Telling {
  readonly compiled: CompiledInstrument;
  readonly result: Result;
  readonly messages: Messages;
  readonly names: Names;
}

function find(
  { compiled, result }: Telling,
  id: string,
): { readonly score: CompiledScore; readonly found: ScoreResult } {
  const score = [...compiled.scores, ...compiled.themeScores].find((each) => each.id === id);
  const found = [...result.scores, ...result.themes].find((each) => each.id === id);
  if (score === undefined || found === undefined) throw new RangeError(`The result has no score "${id}".`);
  return { score, found };
}

function paragraph(score: CompiledScore, result: ScoreResult, telling: Telling): readonly string[] {
  const { messages, names } = telling;
  const kind = kindOf(score);
  switch (result.status) {
    case 'not-applicable':
      return [messages.notApplicable({ score: names.score(score), kind })];
    case 'insufficient':
      return [
        messages.insufficient({ score: names.score(score), why: whyNot(score, result) }),
        ...coverage(score, result, telling),
        ...openRules(score, result, telling),
        ...still(score, result, telling),
      ];
    case 'scored':
      return [
        ...headline(score, result, telling),
        ...coverage(score, result, telling),
        ...mayCaps(score, result, telling),
        ...still(score, result, telling),
      ];
  }
}

const kindOf = ({ of }: CompiledScore): InputKind =>
  of.kind === 'items' ? 'item' : of.kind === 'scores' ? 'score' : 'row';

const applies = ({ state }: TraceInput): boolean => state !== 'not-applicable' && state !== 'hidden';
const isKnown = ({ state, value, band }: TraceInput): boolean =>
  (state === 'answered' || state === 'scored') && (value !== null || band !== null);

function whyNot(score: CompiledScore, { trace, coverage: { answered, applicable } }: ScoreResult) {
  const short = answered === 0 || compare(ratio(answered, applicable), exactOf(score.minCoverage)) < 0;
  if (short && score.method !== 'decision') return 'coverage';
  if (score.missing === 'fail' && trace.inputs.some((input) => applies(input) && !isKnown(input))) return 'missing';
  return score.method === 'decision' && !(short && score.minCoverage > 0) ? 'rules' : 'coverage';
}

const ratio = (a: number, b: number) => {
  const [x, y] = [exactOf(a), exactOf(b)];
  return {
    numerator: BigInt(x.numerator) * BigInt(y.denominator),
    denominator: BigInt(x.denominator) * BigInt(y.numerator),
  };
};

function headline(score: CompiledScore, result: ScoreResult, telling: Telling): readonly string[] {
  const { messages, names } = telling;
  const from = fromWords(score, result, messages);
  const name = names.score(score);
  if (result.band === null)
    return from === null ? [] : [messages.scored({ score: name, from, count: countOf(score, result, messages) })];
  const band = names.band(score, result.band);
  const decided = decisionWords(score, result, telling);
  if (result.cappedBy.length > 0 && result.bandBeforeCaps !== null) {
    const strictest = result.cappedBy.filter(({ to }) => to.value === result.band?.value);
    const others = result.cappedBy.filter(({ to }) => to.value !== result.band?.value);
    const causes = (hits: readonly CapHit[]) => hits.map((hit) => names.cause(score, result, hit));
    return [
      messages.capped({
        score: name,
        band,
        causes: causes(strictest),
        before: names.band(score, result.bandBeforeCaps),
        from,
      }),
      ...(others.length > 0 ? [messages.alsoCapped({ causes: causes(others) })] : []),
      ...decided,
    ];
  }
  if (score.method === 'decision') return decided;
  const why =
    from === null ? [] : [messages.banded({ score: name, band, from, count: countOf(score, result, messages) })];
  return [...why, ...edgeWords(score, result, from, telling)];
}

/** "a mean of 2.92", rounded to the places that the score shows. */
function fromWords({ method, places }: CompiledScore, { fraction }: ScoreResult, messages: Messages): string | null {
  if (fraction === null) return null;
  return messages.method({ method, value: roundToText(exactFromText(fraction), places ?? shownPlaces(method)) });
}

const shownPlaces = (method: string): number => (method === 'count' ? 0 : 2);

function countOf(score: CompiledScore, { trace }: ScoreResult, messages: Messages): string {
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
  from: string | null,
  telling: Telling,
): readonly string[] {
  const { compiled, messages, names } = telling;
  const bands = compiled.bandSets[score.bands ?? -1]?.bands ?? [];
  const edgeOf = (name: string): string | null => {
    const edge = bands.find(({ band }) => band === name)?.from ?? null;
    return edge === null ? null : String(edge);
  };
  return trace.bands.flatMap(({ band, holds }, at) => {
    const name = names.band(score, band);
    const edge = edgeOf(band.band);
    if (holds === true) return from === null ? [] : [messages.edge({ from, band: name, edge })];
    const given = bands[at];
    const isAsking = given !== undefined && given.if !== null && reached(fraction, given);
    return isAsking ? [messages.missedBand({ band: name, edge, unknown: holds === null })] : [];
  });
}

/** Its edge is reached, so that only its condition can have kept the value out. */
const reached = (fraction: ScoreResult['fraction'], { from }: CompiledBand): boolean =>
  fraction !== null && (from === null || compare(exactFromText(fraction), exactOf(from)) >= 0);

function coverage(score: CompiledScore, result: ScoreResult, { messages }: Telling): readonly string[] {
  const { inputs } = result.trace;
  const applicable = inputs.filter(applies);
  const { answered, applicable: weight } = result.coverage;
  if (weight === 0) return [];
  return [
    messages.coverage({
      answered: applicable.filter(isKnown).length,
      applicable: applicable.length,
      kind: kindOf(score),
      share: percent(answered, weight),
      needed: score.minCoverage === 0 ? null : percent(score.minCoverage, 1),
      out: inputs.length - applicable.length,
    }),
  ];
}

const percent = (part: number, whole: number): string => {
  const { numerator, denominator } = ratio(part, whole);
  return `${roundToText({ numerator: numerator * 100n, denominator }, 0)}%`;
};

function mayCaps(score: CompiledScore, result: ScoreResult, { messages, names }: Telling): readonly string[] {
  const ends = new Map<string, CapHit[]>();
  for (const hit of result.mayCap) ends.set(hit.to.band, [...(ends.get(hit.to.band) ?? []), hit]);
  return [...ends.values()].flatMap((hits) => {
    const [first] = hits;
    if (first === undefined) return [];
    const causes = hits.map((hit) => names.cause(score, result, hit));
    return [messages.mayCap({ to: names.band(score, first.to), causes })];
  });
}

/** What it could still be; nothing when it can only be what it is. */
function still(score: CompiledScore, result: ScoreResult, { messages, names }: Telling): readonly string[] {
  const { lowest, highest, lowestBand, highestBand, tight } = result.bounds;
  const places = score.places ?? shownPlaces(score.method);
  const said: string[] = [];
  if (lowest !== null && highest !== null && !(lowest === result.value && highest === result.value)) {
    const round = (value: number) => roundToText(exactOf(value), places);
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
  const because = names.because(score.rules[held.rule]?.texts ?? {});
  const ruled = messages.ruled({
    score: names.score(score),
    band: names.band(score, held.band),
    rule: held.rule + 1,
    rules: score.rules.length,
    because,
  });
  return [ruled, restsOn(result, telling)];
}

function restsOn({ trace }: ScoreResult, { messages, names }: Telling): string {
  const inputs = trace.inputs.filter(applies).map((input) => ({
    name: names.input(input),
    band: names.grade(input) ?? messages.unknownBand(),
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
  return [messages.openRules({ rules }), restsOn(result, telling)];
}

/** Scores among the inputs that need a word: capped, not to be told, or lower than others where that settled it. */
function behind({ trace, cappedBy, status }: ScoreResult, telling: Telling): readonly string[] {
  const scores = trace.inputs.filter((input) => input.kind === 'score' && applies(input));
  const ordinals = scores.flatMap(({ band }) => (band === null ? [] : [band.value]));
  const lowest = Math.min(...ordinals) < Math.max(...ordinals) && status === 'scored' ? Math.min(...ordinals) : null;
  return scores
    .filter(({ id, band, state }) => {
      const hasCapped = cappedBy.some(({ because }) => because === id);
      const isCapped = find(telling, id).found.cappedBy.length > 0;
      return hasCapped || isCapped || state === 'insufficient' || (band !== null && band.value === lowest);
    })
    .map(({ id }) => id);
}
