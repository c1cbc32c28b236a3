import {
  type CompiledInstrument,
  type CompiledItem,
  type CompiledSection,
  score,
  validateAnswers,
} from '@plumbline/core';
import { inventGradedItem } from './invent-graded-item.ts';
import { inventRow, inventValue, resolved } from './invent-value.ts';
import { rowNames } from './phrases.ts';
import type { Profile } from './profiles.ts';
import { type Random, randomFrom } from './random.ts';

type Answers = Record<string, unknown>;

const holderOf = (answers: Answers, pointer: string): { readonly holder: Answers; readonly key: string } => {
  const steps = pointer.split('/').slice(1);
  const key = steps.pop() ?? '';
  const holder = steps.reduce<Answers>((node, step) => {
    node[step] ??= {};
    return node[step] as Answers;
  }, answers);
  return { holder, key };
};

const place = (answers: Answers, pointer: string, value: unknown): void => {
  const { holder, key } = holderOf(answers, pointer);
  holder[key] = value;
};

const remove = (answers: Answers, pointer: string): void => {
  const { holder, key } = holderOf(answers, pointer);
  delete holder[key];
};

const isGraded = (item: CompiledItem): boolean => item.composite !== null && item.composite.evidence !== null;

const rowSchema = (compiled: CompiledInstrument, section: CompiledSection): unknown => {
  const root = compiled.schema.final;
  const list = section.pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (resolved(node, root) as { properties: Answers }).properties[key], root);
  return resolved((resolved(list, root) as { items: unknown }).items, root);
};

/** Themes of a table's rows: needs and priorities go to what an authority marks low, offers to what it marks high. */
const themesFor = (table: string, profile: Profile): readonly string[] => {
  const sorted = Object.entries(profile.themes).sort(([, a], [, b]) => a - b);
  const wanted = table === 'supportOffers' ? sorted.filter(([, shift]) => shift > 0).reverse() : sorted;
  return wanted.slice(0, table === 'priorities' ? 2 : 1).map(([theme]) => theme);
};

const rowsOf = (compiled: CompiledInstrument, section: CompiledSection, profile: Profile, random: Random) => {
  // What inspectors found is a matter of record and is not made up.
  if (section.key === 'inspectionHistory') return [];
  const start = Math.floor(random() * rowNames.length);
  const themes = themesFor(section.key, profile);
  const isThemed = /priorities|support/.test(section.key);
  return (isThemed ? themes : ['', '']).map((theme, number) => {
    const row = inventRow(rowSchema(compiled, section), compiled.schema.final, random);
    for (const name of Object.keys(row)) {
      if (/Name$/.test(name)) row[name] = rowNames[(start + number) % rowNames.length];
      if (/Theme$/.test(name)) row[name] = theme;
    }
    return row;
  });
};

const ladder = ['inadequate', 'requires-improvement', 'good', 'outstanding'];

/** Declares what the items give, or more for an authority that sees itself better; nothing where nothing can be told. */
const declare = (compiled: CompiledInstrument, answers: Answers, profile: Profile): void => {
  const scored = score(compiled, answers);
  if (!scored.ok)
    throw new Error(`${profile.code}: ${scored.issues.map(({ code, path }) => `${code} ${path}`).join()}`);
  for (const item of compiled.items) {
    const declared = item.declares === null ? undefined : compiled.scores[item.declares]?.id;
    const indicative = scored.value.scores.find(({ id }) => id === declared)?.band?.band;
    if (indicative === undefined) continue;
    const grade = ladder[Math.min(3, ladder.indexOf(indicative) + profile.declaredAbove)];
    const why = grade === indicative ? {} : { why: 'Recent improvement is not yet in the evidence we can show.' };
    place(answers, item.pointer, { grade, ...why });
  }
};

/** A form asks nothing that is hidden, so nothing hidden is answered. */
const withoutHidden = (compiled: CompiledInstrument, answers: Answers): void => {
  for (const { code, path } of validateAnswers(compiled, answers, { mode: 'draft' }))
    if (code === 'answer-while-hidden') remove(answers, path);
};

/**
 * A response as an authority with this profile might return it. The same seed gives the same response; nothing in it is
 * known of the authority, and `invented` says so wherever it goes.
 */
export const inventResponse = (compiled: CompiledInstrument, profile: Profile, seed: string): object => {
  const random = randomFrom(`${seed}:${compiled.id}:${profile.code}`);
  const answers: Answers = {};
  for (const item of compiled.items) {
    if (item.rowsOf !== null || item.declares !== null) continue;
    const answer = isGraded(item)
      ? inventGradedItem(item, profile, random)
      : inventValue(item.key, item.schema, compiled.schema.final, random);
    if (answer !== undefined) place(answers, item.pointer, answer);
  }
  for (const section of compiled.sections)
    if (section.repeats !== null) place(answers, section.pointer, rowsOf(compiled, section, profile, random));
  declare(compiled, answers, profile);
  withoutHidden(compiled, answers);

  return {
    $schema: 'https://schemas.plumbline.example/meta/response/1.0.0.json',
    instrument: { id: compiled.id, version: compiled.version },
    organisation: profile.code,
    period: '2014-04-01/2015-03-31',
    state: 'submitted',
    revision: 1,
    invented: true,
    views: [{ id: 'self', kind: 'self', by: { role: 'dcs', organisation: profile.code }, answers }],
  };
};
