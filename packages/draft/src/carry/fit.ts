import { type CompiledInstrument, type Issue, validateAnswers } from '@plumbline/core';
import { type Answers, at, isObject, type Writable } from '../answers.js';
import { pointerOf, stepsOf } from '../pointer.js';
import { tidy } from '../tidy.js';
import { writeAt } from '../write-at.js';
import type { Parcel } from './gather.js';
import type { NotCarried } from './not-carried.js';

export interface Fitted {
  readonly answers: Answers;
  /** JSON pointers into `answers`, of questions and rows. */
  readonly carried: readonly string[];
  readonly left: readonly NotCarried[];
}

/**
 * Puts the parcels together and takes out what this year's instrument refuses in a draft: the smallest thing that can go
 * without leaving half an entry, the last rows where there are too many. Cross-checks of rows refuse nothing: they are for the author to mend.
 */
export const fit = (compiled: CompiledInstrument, parcels: readonly Parcel[]): Fitted => {
  let going = parcels;
  const left: NotCarried[] = [];
  // Every round takes something out, so there is an end.
  for (let round = 0; ; round += 1) {
    const { answers, places } = assemble(going);
    const refused = refusals(compiled, answers, places);
    if (refused.length === 0) return { answers: tidy(answers), carried: places.map(({ pointer }) => pointer), left };
    left.push(...refused.map(({ refusal }) => refusal));
    const byParcel = new Map<Parcel, Refused[]>();
    for (const one of refused) byParcel.set(one.parcel, [...(byParcel.get(one.parcel) ?? []), one]);
    going = going
      .map((parcel) => without(parcel, byParcel.get(parcel) ?? [], round === 0))
      .filter((parcel) => parcel !== null);
  }
};

interface Placed {
  readonly parcel: Parcel;
  readonly pointer: string;
}

const assemble = (parcels: readonly Parcel[]): { readonly answers: Answers; readonly places: readonly Placed[] } => {
  const answers: Writable = {};
  const rows = new Map<string, number>();
  const places = parcels.map((parcel): Placed => {
    const row = rows.get(parcel.to) ?? 0;
    if (parcel.item === null) rows.set(parcel.to, row + 1);
    const pointer = parcel.item === null ? `${parcel.to}/${row}` : parcel.to;
    const steps = stepsOf(pointer);
    if (steps.ok) writeAt(answers, steps.value, structuredClone(parcel.value));
    return { parcel, pointer };
  });
  return { answers, places };
};

interface Refused {
  readonly parcel: Parcel;
  /** Within the parcel; empty for all of it. */
  readonly steps: readonly string[];
  readonly refusal: NotCarried;
}

const refusals = (compiled: CompiledInstrument, answers: Answers, places: readonly Placed[]): readonly Refused[] =>
  validateAnswers(compiled, answers, { mode: 'draft' })
    .filter(({ severity, code }) => severity !== 'warning' && code !== 'row-check-failed')
    .flatMap((issue) => {
      const place = places.find(({ pointer }) => issue.path === pointer || issue.path.startsWith(`${pointer}/`));
      if (place !== undefined) return [refusedIn(place, issue)];
      const rows = places.filter(({ parcel }) => parcel.item === null && parcel.to === issue.path);
      return rows.slice(rowsAllowed(compiled, issue)).map((row) => refusedIn(row, { ...issue, path: row.pointer }));
    });

/** Where there are too many, as many as may be; where they are wrong as a whole, none. */
const rowsAllowed = ({ schema }: CompiledInstrument, { code, path }: Issue): number => {
  const steps = path.split('/').slice(1);
  const most = at(schema.draft, [...steps.flatMap((step) => ['properties', step]), 'maxItems']);
  return code === 'answer-wrong-count' && typeof most === 'number' ? most : 0;
};

const refusedIn = ({ parcel, pointer }: Placed, issue: Issue): Refused => {
  const within = stepsOf(issue.path.slice(pointer.length));
  const steps = within.ok ? wholeEntry(parcel, within.value) : [];
  const from = `${parcel.from}${pointerOf(steps)}`;
  return { parcel, steps, refusal: { pointer: from, key: parcel.key, why: 'does-not-fit', issue } };
};

/** Of a composite a part, of its evidence a whole piece; of a list a whole entry; of a row a column. */
const wholeEntry = ({ item }: Parcel, steps: readonly string[]): readonly string[] => {
  if (item === null) return steps.slice(0, 1);
  if (item.composite !== null) return steps.slice(0, steps[0] === item.composite.evidence ? 2 : 1);
  return item.kind === 'list' ? steps.slice(0, 1) : [];
};

/** What a first look did not mend goes altogether. */
const without = (parcel: Parcel, refused: readonly Refused[], isFirst: boolean): Parcel | null => {
  if (refused.length === 0) return parcel;
  if (!isFirst || refused.some(({ steps }) => steps.length === 0)) return null;
  const value: unknown = structuredClone(parcel.value);
  // Later entries first, so that earlier ones stay where they are; the same entry only once.
  const places = new Map(refused.map(({ steps }) => [pointerOf(steps), steps]));
  for (const steps of [...places.values()].toReversed()) writeAt(value as Writable, steps, undefined);
  return (isObject(value) || Array.isArray(value)) && Object.keys(value).length > 0 ? { ...parcel, value } : null;
};
