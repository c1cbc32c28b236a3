import type { CompiledInstrument, CompiledItem, CompiledSection } from '@plumbline/core';
import { type Answers, at, isObject } from '../answers.js';
import { pointerOf, stepsOf } from '../pointer.js';
import { isBlank, tidyPart } from '../tidy.js';
import type { NotCarried, WhyNot } from './not-carried.js';
import { hasSameScale } from './scale.js';
import { withoutTexts } from './without-texts.js';

export interface CarryOptions {
  /** Words (accounts, impact, comments): carried unless they are to be written anew. Keys of rows always are. */
  readonly texts?: 'carry' | 'leave';
  /** Keys of sections and items that hold who signed off and when; never carried. Default `signOff`, as in the published instruments. */
  readonly signOff?: readonly string[];
  /** Keys of further sections and items to leave. */
  readonly except?: readonly string[];
}

/** An answer on its way, or a row: from where in last year's answers to where in this year's. */
export interface Parcel {
  readonly key: string;
  readonly from: string;
  /** Of a row: the pointer of its section. */
  readonly to: string;
  readonly item: CompiledItem | null;
  readonly value: unknown;
}

export interface Gathered {
  readonly parcels: readonly Parcel[];
  readonly left: readonly NotCarried[];
}

interface Years {
  readonly last: CompiledInstrument;
  readonly now: CompiledInstrument;
  readonly answers: Answers;
  /** Pointers of what did not count last year. */
  readonly hidden: ReadonlySet<string>;
  readonly options: Required<CarryOptions>;
}

/** Sorts last year's answers into what goes along and what stays behind, by what the two versions say of each question. */
export const gather = (years: Years): Gathered => {
  const items = years.last.items.filter(({ rowsOf }) => rowsOf === null).map((item) => gatherItem(years, item));
  const tables = years.last.sections
    .filter(({ repeats }) => repeats !== null)
    .map((table) => gatherTable(years, table));
  const all = [...items, ...tables];
  return { parcels: all.flatMap(({ parcels }) => parcels), left: all.flatMap(({ left }) => left) };
};

const nothing: Gathered = { parcels: [], left: [] };

const found = ({ answers }: Years, pointer: string): unknown => {
  const steps = stepsOf(pointer);
  return steps.ok ? at(answers, steps.value) : undefined;
};

const gatherItem = (years: Years, before: CompiledItem): Gathered => {
  const { key, pointer } = before;
  const value = found(years, pointer);
  if (tidyPart(value) === undefined) return nothing;
  const item = years.now.items.find((other) => other.key === key);
  const why = whyAtAll(years, key, before.section, pointer) ?? whyNotItem(before, item);
  if (item === undefined || why !== null)
    return { parcels: [], left: [{ pointer, key, why: why ?? 'not-in-instrument' }] };
  const { answer, left } = withTextsAsAsked(years, item, value, pointer);
  return { parcels: answer === undefined ? [] : [{ key, from: pointer, to: item.pointer, item, value: answer }], left };
};

/** What the caller and the sections around it say, before the question itself is looked at. */
const whyAtAll = ({ last, hidden, options }: Years, key: string, section: number, pointer: string): WhyNot | null => {
  const names = [key, ...sectionKeys(last.sections, section)];
  if (names.some((name) => options.signOff.includes(name))) return 'sign-off';
  if (names.some((name) => options.except.includes(name))) return 'excepted';
  return hidden.has(pointer) ? 'hidden' : null;
};

const sectionKeys = (sections: readonly CompiledSection[], index: number): readonly string[] => {
  const section = sections[index];
  if (section === undefined || section.parent === null) return [];
  return [section.key, ...sectionKeys(sections, section.parent)];
};

const whyNotItem = (before: CompiledItem, item: CompiledItem | undefined): WhyNot | null => {
  if (before.declares !== null) return 'declaration';
  if (item === undefined) return 'not-in-instrument';
  if (item.declares !== null) return 'declaration';
  if ((item.rowsOf === null) !== (before.rowsOf === null)) return 'moved';
  return hasSameScale(before, item) ? null : 'scale-changed';
};

const withTextsAsAsked = ({ options }: Years, item: CompiledItem, value: unknown, pointer: string) => {
  if (options.texts === 'carry') return { answer: value, left: [] };
  const { answer, texts } = withoutTexts(item, value);
  const left = texts.map((part): NotCarried => {
    const where = part === '' ? pointer : `${pointer}${pointerOf([part])}`;
    return { pointer: where, key: item.key, why: 'text' };
  });
  return { answer, left };
};

const gatherTable = (years: Years, table: CompiledSection): Gathered => {
  const { key, pointer } = table;
  const rows = found(years, pointer);
  if (!Array.isArray(rows) || rows.length === 0) return nothing;
  const section = years.now.sections.find((other) => other.key === key);
  const why =
    whyAtAll(years, key, years.last.sections.indexOf(table), pointer) ??
    (section === undefined ? 'not-in-instrument' : section.repeats === null ? 'moved' : null);
  if (section === undefined || why !== null)
    return { parcels: [], left: [{ pointer, key, why: why ?? 'not-in-instrument' }] };
  const gathered = rows.map((row, index) => gatherRow(years, table, section, row, `${pointer}/${index}`));
  return { parcels: gathered.flatMap(({ parcels }) => parcels), left: gathered.flatMap(({ left }) => left) };
};

const gatherRow = (
  years: Years,
  table: CompiledSection,
  section: CompiledSection,
  row: unknown,
  from: string,
): Gathered => {
  const { key, pointer: to } = section;
  if (!isObject(row)) return nothing;
  const [before, now] = [columnsOf(years.last, table), columnsOf(years.now, section)];
  const left: NotCarried[] = [];
  const parts = Object.entries(row).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const [was, item] = [before.get(name), now.get(name)];
    const pointer = `${from}${pointerOf([name])}`;
    // A plain column is looked at when the whole is held against this year's instrument.
    if (was === undefined || isBlank(value)) return [[name, value]];
    const why = whyAtAll(years, name, 0, pointer) ?? whyNotItem(was, item);
    if (item === undefined || why !== null) {
      left.push({ pointer, key: name, why: why ?? 'not-in-instrument' });
      return [];
    }
    if (section.repeats?.key.includes(name)) return [[name, value]];
    const asked = withTextsAsAsked(years, item, value, pointer);
    left.push(...asked.left);
    return asked.answer === undefined ? [] : [[name, asked.answer]];
  });
  const kept = Object.fromEntries(parts);
  const parcels = tidyPart(kept) === undefined ? [] : [{ key, from, to, item: null, value: kept }];
  return { parcels, left };
};

const columnsOf = (
  { items, sections }: CompiledInstrument,
  table: CompiledSection,
): ReadonlyMap<string, CompiledItem> => {
  const index = sections.indexOf(table);
  return new Map(items.filter(({ rowsOf }) => rowsOf === index).map((item) => [item.key, item]));
};
