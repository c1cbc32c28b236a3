import type { CompiledInstrument, CompiledScore } from './compiled.js';
import type { ChangeMessages } from './explain/change-messages.js';
import { coverageWords, whyNot } from './explain/coverage.js';
import { kindOf, type Telling, tellingOf, valueText } from './explain/telling.js';
import type { ScoreResult } from './result.js';
import type { Change, Limit, WhatWouldChange, Written } from './what-would-change/change.js';

type Side = 'up' | 'down' | 'told';

/** So many changes are named for each band; of more, how many. */
const namedChanges = 3;

/**
 * Says what `whatWouldChange` found: how the score stands and what holds it there, then for each band the smallest single
 * changes that lead to it. One paragraph each for where it stands, upwards and downwards.
 *
 * @param language Falls back as in `explain`.
 */
export function explainChanges(
  compiled: CompiledInstrument,
  changes: WhatWouldChange,
  language: string = compiled.languages[0] ?? 'en',
): readonly string[] {
  const telling = tellingOf(compiled, language);
  const score = changedScore(compiled, changes);
  const { now } = changes;
  const { messages, names } = telling;
  const stands = messages.stands({
    score: names.score(score),
    at: now.band === null ? valueText(score, now, telling) : names.band(score, now.band),
    kind: now.band === null ? 'value' : 'band',
  });
  if (now.status === 'not-applicable')
    return [messages.notApplicable({ score: names.score(score), kind: kindOf(score) })];
  const sides: readonly Side[] = now.status === 'scored' ? ['up', 'down'] : ['told'];
  const saysItself = changes.limits.some(({ kind }) => kind === 'coverage' || kind === 'rule');
  const limits = limitWords(score, now, changes.limits, telling);
  const first = (saysItself ? limits : [stands, ...limits]).join(' ');
  const isBanded = now.status !== 'scored' || now.band !== null;
  return isBanded ? [first, ...sides.map((side) => sideWords(side, score, changes, telling).join(' '))] : [first];
}

export const changedScore = (compiled: CompiledInstrument, { kind, id }: WhatWouldChange): CompiledScore => {
  const scores = kind === 'theme' ? compiled.themeScores : compiled.scores;
  const found = scores.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`The instrument has no ${kind} "${id}".`);
  return found;
};

function sideWords(side: Side, score: CompiledScore, changes: WhatWouldChange, telling: Telling): readonly string[] {
  const { messages } = telling;
  const groups = new Map<string, Change[]>();
  for (const change of changes[side]) {
    const key = endWords(change, score, telling);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  if (groups.size === 0) return [messages.noChange(side)];
  return [...groups].map(([to, group]) =>
    messages.moves({
      direction: side,
      to,
      kind: group[0]?.leadsTo.band == null ? 'value' : 'band',
      changes: group.slice(0, namedChanges).map((change) => changeWords(change, telling)),
      more: Math.max(0, group.length - namedChanges),
    }),
  );
}

/** The band that a change leads to; of a score without bands, its value. */
export const endWords = ({ leadsTo: { band, value } }: Change, score: CompiledScore, telling: Telling): string =>
  band === null ? (value === null ? '' : telling.shown(value)) : telling.names.band(score, band);

/** In a sentence after "if", or, with `say` of the tree, by itself. */
export function changeWords(
  { item, row, from, to }: Change,
  telling: Telling,
  say: ChangeMessages['change'] = telling.messages.change,
): string {
  const { messages, names } = telling;
  const name = names.itemName(item);
  return say({
    item: row === null ? name : messages.cell({ item: name, row }),
    from: from === null ? null : writtenWords(item, from, telling),
    to: writtenWords(item, to, telling),
  });
}

function writtenWords(key: string, written: Written, { messages, names, shown }: Telling): string {
  if (typeof written === 'number') return shown(written);
  if (typeof written === 'boolean') return messages.truth(written);
  const item = names.item(key);
  const title = (code: string) => (item === undefined ? code : names.option(item, code));
  return typeof written === 'string' ? title(written) : messages.list(written.map(title));
}

/** What holds a score where it is, a sentence each. */
export function limitWords(
  score: CompiledScore,
  now: ScoreResult,
  limits: readonly Limit[],
  telling: Telling,
): readonly string[] {
  return limits.flatMap((limit) => wordsOf(limit, score, now, telling));
}

function wordsOf(limit: Limit, score: CompiledScore, now: ScoreResult, telling: Telling): readonly string[] {
  const { messages, names, shown } = telling;
  const because = (rule: number) => names.because(score.rules[rule]?.texts ?? {});
  switch (limit.kind) {
    case 'caps': {
      const causes = limit.hits.map((hit) => names.cause(score, now, hit));
      return [messages.limitedByCaps({ to: names.band(score, limit.to), causes })];
    }
    case 'coverage':
      return [
        messages.insufficient({ score: names.score(score), why: whyNot(score, now) }),
        ...coverageWords(score, now, telling),
      ];
    case 'condition': {
      const edge = limit.edge === null ? null : shown(limit.edge);
      return [messages.missedBand({ band: names.band(score, limit.band), edge, unknown: limit.unknown })];
    }
    case 'edge':
      return [
        messages.limitedByEdge({
          band: names.band(score, limit.band),
          edge: shown(limit.edge),
          value: valueText(score, now, telling) ?? '',
        }),
      ];
    case 'rule': {
      const words = { score: names.score(score), band: names.band(score, limit.band), rules: score.rules.length };
      return [messages.ruled({ ...words, rule: limit.rule + 1, because: because(limit.rule) })];
    }
    case 'open-rules': {
      const rules = limit.rules.map(({ rule, band }) =>
        messages.openRule({ rule: rule + 1, band: names.band(score, band), because: because(rule) }),
      );
      return [messages.openRules({ rules })];
    }
    case 'highest':
      return [messages.limitedByHighest(names.band(score, limit.band))];
    case 'no-bands':
      return [messages.noBands()];
  }
}
