import { at, own } from '../json.js';
import type { BandRef } from '../result.js';
import type { DeclaredView, Words } from './field.js';
import type { Reading } from './form-draft.js';
import type { FormPlan, QuestionPlan } from './form-plan.js';
import type { Standing } from './standing.js';

/** The judgement that a question declares, beside the one worked out; `null` for a question that declares none. */
export const declaredOf = (plan: FormPlan, question: QuestionPlan, reading: Reading): DeclaredView | null => {
  if (question.declares === null) return null;
  const standing = standingOf(plan, question, reading);
  const name = (band: BandRef): Words => bandName(plan, question, band);
  const band = standing?.band ?? null;
  const { lowestBand = null, highestBand = null } = standing?.bounds ?? {};
  const isOpen = lowestBand !== null && highestBand !== null && lowestBand.band !== highestBand.band;
  return {
    indicative: band === null ? null : { ...band, title: name(band) },
    range: isOpen ? { lowest: name(lowestBand), highest: name(highestBand) } : null,
    differs: differs(plan, question, reading),
  };
};

/** Names of the questions whose declared judgement is another than the one worked out. */
export const differingIn = (plan: FormPlan, reading: Reading): ReadonlySet<string> =>
  new Set(plan.declarations.filter((question) => differs(plan, question, reading)).map(({ name }) => name));

/** Judgements are compared by band, never by name: options and bands may be called otherwise. */
const differs = (plan: FormPlan, question: QuestionPlan, reading: Reading): boolean => {
  const band = standingOf(plan, question, reading)?.band ?? null;
  const { composite, options } = plan.compiled.items[question.item] ?? { composite: null, options: [] };
  const answer = at(reading.draft.answers, question.name);
  const code = composite === null ? answer : own(answer, composite.score);
  const declared = options.find((option) => option.code === code)?.value ?? null;
  return band !== null && declared !== null && declared !== band.value;
};

const standingOf = ({ compiled }: FormPlan, { declares }: QuestionPlan, { standings }: Reading): Standing | undefined =>
  standings.get(compiled.scores[declares ?? -1]?.id ?? '');

/** A band without words of its own takes those of the option with its code. */
const bandName = ({ compiled, wordsOf }: FormPlan, { declares, item }: QuestionPlan, { band }: BandRef): Words => {
  const set = compiled.scores[declares ?? -1]?.bands ?? -1;
  const texts = compiled.bandSets[set]?.bands.find((each) => each.band === band)?.texts ?? {};
  const options = compiled.items[item]?.options ?? [];
  const alike = options.find(({ code }) => code === band)?.texts ?? {};
  return wordsOf(texts, 'title') ?? wordsOf(alike, 'title') ?? { text: band, language: null };
};
