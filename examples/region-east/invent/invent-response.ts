import { type CompiledInstrument, type CompiledItem, type CompiledSection, score } from '@plumbline/core';
import { inventGradedItem } from './invent-graded-item.ts';
import { inventObject, inventValue, resolved } from './invent-value.ts';
import type { Profile } from './profiles.ts';
import { type Random, randomFrom } from './random.ts';

type Answers = Record<string, unknown>;

const place = (answers: Answers, pointer: string, value: unknown): void => {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop();
  if (last === undefined) return;
  const holder = steps.reduce<Answers>((node, key) => {
    node[key] ??= {};
    return node[key] as Answers;
  }, answers);
  holder[last] = value;
};

const isGraded = (item: CompiledItem): boolean => item.composite?.evidence != null;

const schemaAt = (compiled: CompiledInstrument, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, key) => (resolved(node, compiled.schema.final) as { properties: Answers }).properties[key],
      compiled.schema.final,
    );

const rowsOf = (compiled: CompiledInstrument, section: CompiledSection, random: Random): readonly object[] => {
  const list = resolved(schemaAt(compiled, section.pointer), compiled.schema.final) as { items: unknown };
  const row = resolved(list.items, compiled.schema.final);
  const keys = section.repeats?.key ?? [];
  return [1, 2].map((number) => ({
    ...inventObject(row, compiled.schema.final, random),
    ...Object.fromEntries(keys.filter((key) => /id$/i.test(key)).map((key) => [key, `${section.code}-${number}`])),
  }));
};

const bandsAbove = (band: string, steps: number): string => {
  const ladder = ['inadequate', 'requires-improvement', 'good', 'outstanding'];
  return ladder[Math.min(3, ladder.indexOf(band) + steps)] ?? band;
};

/** Declares what the items give, or more for an authority that sees itself better; nothing where nothing can be told. */
const declare = (compiled: CompiledInstrument, answers: Answers, profile: Profile): void => {
  const scored = score(compiled, answers);
  if (!scored.ok)
    throw new Error(`${profile.code}: ${scored.issues.map(({ code, path }) => `${code} ${path}`).join(', ')}`);
  for (const item of compiled.items) {
    const declared = item.declares === null ? undefined : compiled.scores[item.declares]?.id;
    const indicative = scored.value.scores.find(({ id }) => id === declared)?.band?.band;
    if (indicative === undefined) continue;
    const grade = bandsAbove(indicative, profile.declaredAbove);
    const why = grade === indicative ? {} : { why: 'Recent improvement is not yet in the evidence we can show.' };
    place(answers, item.pointer, { grade, ...why });
  }
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
    if (section.repeats !== null) place(answers, section.pointer, rowsOf(compiled, section, random));
  declare(compiled, answers, profile);

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
