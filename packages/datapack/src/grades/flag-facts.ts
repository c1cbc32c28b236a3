import type { CompiledBandSet, CompiledInstrument, CompiledItem, Flag } from '@plumbline/core';
import { counted, sentence } from '../words.js';
import { subjectScore, textOf } from './texts.js';

/** The facts that made a flag, as one plain sentence; `''` where they say no more than its title does. */
export function factSentence(instrument: CompiledInstrument, flag: Flag): string {
  const { facts } = flag;
  const parts = [
    ...ageOf(facts),
    ...viewsOf(instrument, flag),
    ...declarationOf(instrument, flag),
    ...gradeOf(instrument, flag),
    ...supportOf(facts),
  ];
  return parts.length === 0 ? '' : `${sentence(parts.join('; '))}.`;
}

type Facts = Flag['facts'];

const ageOf = ({ months, limit }: Facts): readonly string[] =>
  typeof months === 'number' && typeof limit === 'number'
    ? [`the newest evidence is ${counted(months, 'month', 'months')} old, the limit is ${limit}`]
    : [];

/** Own view and another's. */
function viewsOf(instrument: CompiledInstrument, flag: Flag): readonly string[] {
  const { own, theirs, kind } = flag.facts;
  if (typeof own !== 'number' || typeof theirs !== 'number') return [];
  const whose = kind === 'peer' ? 'peers say' : 'moderation says';
  return [`the authority says ${wordOf(instrument, flag, own)}, ${whose} ${wordOf(instrument, flag, theirs)}`];
}

function declarationOf(instrument: CompiledInstrument, flag: Flag): readonly string[] {
  const { value, indicative } = flag.facts;
  if (typeof value !== 'number' || typeof indicative !== 'number') return [];
  return [`declared ${wordOf(instrument, flag, value)}, worked out ${wordOf(instrument, flag, indicative)}`];
}

/** The grade of an item or score, and what it was before. */
function gradeOf(instrument: CompiledInstrument, flag: Flag): readonly string[] {
  const { value, band, indicative, previous } = flag.facts;
  const now = flag.subject?.kind === 'item' ? value : band;
  if (typeof now !== 'number' || indicative !== undefined) return [];
  const before = typeof previous === 'number' ? `, before ${wordOf(instrument, flag, previous)}` : '';
  return [`graded ${wordOf(instrument, flag, now)}${before}`];
}

function supportOf({ evidence, impact }: Facts): readonly string[] {
  return [...(evidence === 0 ? ['no evidence is named'] : []), ...(impact === false ? ['no impact is stated'] : [])];
}

/** A grade's own word; the number where there is none. */
function wordOf(instrument: CompiledInstrument, { subject }: Flag, grade: number): string {
  const item = subject?.kind === 'item' ? instrument.items.find(({ key }) => key === subject.id) : undefined;
  const option = item && optionTitle(instrument, item, grade);
  const title = option ?? bandTitleOf(instrument, bandsOf(instrument, subject, item), grade);
  return title ?? String(grade);
}

function optionTitle(instrument: CompiledInstrument, { options }: CompiledItem, grade: number): string | undefined {
  const option = options.find(({ value }) => value === grade);
  return option && textOf(instrument, option.texts, 'title', option.code);
}

function bandsOf(
  instrument: CompiledInstrument,
  subject: Flag['subject'],
  item: CompiledItem | undefined,
): CompiledBandSet | undefined {
  const declared = item?.declares ?? null;
  const score = declared === null ? subject && subjectScore(instrument, subject) : instrument.scores[declared];
  return !score || score.bands === null ? undefined : instrument.bandSets[score.bands];
}

function bandTitleOf(
  instrument: CompiledInstrument,
  set: CompiledBandSet | undefined,
  grade: number,
): string | undefined {
  const band = set?.bands.find(({ value }) => value === grade);
  return band && textOf(instrument, band.texts, 'title', band.band);
}
