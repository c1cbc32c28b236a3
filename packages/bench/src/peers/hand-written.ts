import type { Outcome, Scorecard, ScoreOutcome } from '@plumbline/core';
import type { BenchInstrument } from '../instrument.js';
import { flaggerOf } from './flags.js';
import { makePart, type Part, type Stars, sectionOutcome, starsOf, themeOutcome } from './group.js';
import { overallOf } from './overall.js';
import { addTo, makeSheet, no, readerOf, type Sheet, yes } from './read.js';
import { notApplicable, type Tables, tablesOf } from './tables.js';

const refused: Outcome<Scorecard> = {
  ok: false,
  issues: [{ code: 'answer-wrong', path: '', expected: 'answers that fit', found: 'others' }],
};

/**
 * The benchmark instrument written out by hand: validates, scores and flags one set of answers in one walk over its own keys
 * and flat tables. Gives what `prepare(compiled).score` gives, except that it does not say what is wrong with answers that do
 * not fit. Sums are whole numbers far below 2^53, so every division is the only rounding.
 */
export function handWritten(instrument: BenchInstrument, engine: string): (answers: unknown) => Outcome<Scorecard> {
  const tables = tablesOf(instrument);
  const { sections, groupIds, keys, total, isReversed, limiting } = tables;
  const read = readerOf(tables);
  const flagsOf = flaggerOf(tables);
  const overallOutcome = overallOf(tables.sectionWeights, sections);
  const sheet = makeSheet(tables);
  const maybe = new Int32Array(total.length);
  const parts = sections.map(makePart);
  const stars = [...limiting].map((item) => starsOf(item, keys[item] ?? '', isReversed[item] === 1));
  const { id, version, address } = instrument;
  const identity = { id, version, address };

  return (answers) => {
    if (!read(answers, sheet)) return refused;
    const { hidden, hiddenGraded } = settleConditions(tables, sheet, maybe);
    const { words, found } = sheet;
    const unanswered = keys.length - sheet.answered - sheet.left - hidden;
    const scores: ScoreOutcome[] = [];
    for (let at = 0; at < sections.length; at += 1) {
      const star = stars[at] as Stars;
      scores.push(
        sectionOutcome(
          groupIds[at] as string,
          words[at] as number,
          total[at] as number,
          maybe[at] as number,
          star,
          found[star.item] as number,
          parts[at] as Part,
        ),
      );
    }
    const overall = overallOutcome(parts);
    scores.push(overall);
    const themes: ScoreOutcome[] = [];
    for (let at = sections.length; at < groupIds.length; at += 1)
      themes.push(themeOutcome(groupIds[at] as string, words[at] as number, total[at] as number, maybe[at] as number));
    return {
      ok: true,
      value: {
        instrument: identity,
        engine,
        scores,
        themes,
        flags: flagsOf(sheet, hiddenGraded, scores, themes, overall),
        states: {
          answered: sheet.answered,
          unanswered,
          'not-applicable': sheet.left,
          'not-known': 0,
          declined: 0,
          hidden,
        },
      },
    };
  };
}

/** What is hidden counts nowhere; as long as its yes/no is open it may still come. */
export function settleConditions({ conditions, adds, groups, weight, kind }: Tables, sheet: Sheet, maybe: Int32Array) {
  const { found, words } = sheet;
  maybe.fill(0);
  let hidden = 0;
  let hiddenGraded = 0;
  for (let at = 0; at < conditions.length; at += 1) {
    const [item, shower] = conditions[at] as readonly [number, number];
    const shown = found[shower] as number;
    if (shown === yes) {
      const code = found[item] as number;
      if (code === 0) continue;
      if (code === notApplicable) sheet.left += 1;
      else sheet.answered += 1;
      const more = code > notApplicable ? 0 : (adds[8 * item + code] as number);
      addTo(words, groups, item, more);
      continue;
    }
    found[item] = 0;
    hidden += 1;
    if (kind[item] !== 0) continue;
    hiddenGraded += 1;
    const into = shown === no ? words : maybe;
    const more = shown === no ? (weight[item] as number) << 24 : (weight[item] as number);
    addTo(into, groups, item, more);
  }
  return { hidden, hiddenGraded };
}
