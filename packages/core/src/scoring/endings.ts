import type { ReadAnswer } from '../answer.js';
import type { CompiledItem, Condition } from '../compiled.js';
import { type Part, readPart } from '../scope.js';
import {
  anything,
  certainly,
  type Ending,
  listed,
  never,
  orUnknown,
  type Possible,
  type PossibleScope,
  plainEnding,
  range,
} from './possible.js';
import type { PossibleScore } from './possible-score.js';
import { mayHold } from './possibly.js';
import type { Scorer } from './scorer.js';

interface Sight {
  readonly mayShow: boolean;
  readonly mayHide: boolean;
}

const inSight: Sight = { mayShow: true, mayHide: false };
const yesOrNo = listed([true, false]);

/**
 * Everything that conditions may read over all completions of the answers. A completion gives every item that is
 * unanswered, not known or declined an answer, or a missing state that the item allows, and may so show or hide others.
 * It adds no rows.
 */
export function possibleScope(scorer: Scorer, scoreOf: (score: number) => PossibleScore): PossibleScope {
  const { compiled, sheet, previous } = scorer;
  const sights: (Sight | undefined)[] = [];
  const known: (readonly Ending[] | undefined)[] = [];

  const seen = (when: Condition | null): Sight => {
    if (when === null) return inSight;
    const { mayHold: shows, mayFail: hides, mayBeUnknown } = mayHold(when.if, scope);
    const unknownShows = when.whenUnknown === 'show';
    return {
      mayShow: shows || (mayBeUnknown && unknownShows),
      mayHide: hides || (mayBeUnknown && !unknownShows),
    };
  };

  const sectionSight = (index: number | null): Sight => {
    if (index === null) return inSight;
    const found = sights[index] ?? sightOfSection(index);
    sights[index] = found;
    return found;
  };

  const sightOfSection = (index: number): Sight => {
    const section = compiled.sections[index];
    return section === undefined ? inSight : within(sectionSight(section.parent), seen(section.when));
  };

  const item = (index: number): readonly Ending[] => {
    const found = known[index] ?? endingsOf(index);
    known[index] = found;
    return found;
  };

  const endingsOf = (index: number): readonly Ending[] => {
    const given = compiled.items[index];
    const answer = sheet.items[index];
    if (given === undefined || answer === undefined) return [];
    const outer = sectionSight(given.section);
    const { mayShow, mayHide } = given.rowsOf === null ? within(outer, seen(given.when)) : outer;
    const before = previous.item(given.key);
    return [
      ...(mayShow ? shownEndings(given, answer, before) : []),
      ...(mayHide ? [{ ...plainEnding, state: 'hidden', critical: given.critical, previous: before } as const] : []),
    ];
  };

  const part = (index: number, name: string): Possible => {
    const endings = item(index);
    if (endings.every(({ state }) => state === 'hidden')) return never;
    const mayHide = endings.some(({ state }) => state === 'hidden');
    const found = readPart(sheet.parts[index] ?? {}, name);
    if (isOpen(sheet.items[index]) || found === null || isList(found)) return anything;
    return mayHide ? orUnknown(certainly(found)) : certainly(found);
  };

  const scope: PossibleScope = {
    item,
    part,
    score: (index) => scoreOf(index),
    scoreMember: (index) => scoreEndings(scoreOf(index), previous.score(compiled.scores[index]?.id ?? '')),
    rows: (section) => {
      const rows = sheet.rows[section] ?? [];
      return rows.map(({ parts }) => ({ ...plainEnding, parts, partsOpen: true }));
    },
    column: (index) => rangeOf(compiled.items[index]) ?? anything,
    member: null,
    inputs: null,
    operators: scorer.parts.possibleOperators,
  };
  return scope;
}

const within = (outer: Sight, inner: Sight): Sight => ({
  mayShow: outer.mayShow && inner.mayShow,
  mayHide: outer.mayHide || inner.mayHide,
});

const isList = (part: Part): part is Extract<Part, readonly unknown[]> => Array.isArray(part);

/** What a hidden item would hold is not known. */
const isOpen = (answer: ReadAnswer | undefined): boolean =>
  answer === undefined || (answer.state !== 'answered' && answer.state !== 'not-applicable');

function shownEndings(item: CompiledItem, answer: ReadAnswer, previous: number | null): readonly Ending[] {
  const { critical } = item;
  if (!isOpen(answer)) {
    const closed: Ending = {
      ...plainEnding,
      state: answer.state,
      value: certainly(answer.value),
      code: answer.codes === null ? certainly(answer.code) : anything,
      critical,
      previous,
      evidence: answer.evidence,
      hasImpact: certainly(answer.hasImpact),
    };
    return [closed];
  }
  const open: Ending = { ...plainEnding, critical, previous, evidence: null, hasImpact: yesOrNo };
  return [
    ...answersOf(item).map((reading) => ({ ...open, ...reading })),
    ...item.missing.map((state) => ({ ...open, state })),
  ];
}

type Reading = Pick<Ending, 'value' | 'code'>;

function answersOf(item: CompiledItem): readonly Reading[] {
  if (item.kind === 'choice') {
    return item.options
      .filter(({ missing }) => missing === null)
      .map(({ code, value }) => ({ value: certainly(keyed(item, value)), code: certainly(code) }));
  }
  const value = rangeOf(item);
  if (item.kind === 'number' || item.kind === 'integer') return [{ value: value ?? endless, code: value ?? endless }];
  if (item.kind === 'boolean') return [{ value: never, code: yesOrNo }];
  return [{ value: item.kind === 'choices' ? (value ?? endlessOrNone) : never, code: anything }];
}

const endless = range(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
const endlessOrNone = orUnknown(endless);

const keyed = ({ reverse, range: ends }: CompiledItem, value: number | null): number | null =>
  reverse && ends !== null && value !== null ? ends.min + ends.max - value : value;

/** Turning an answer round within its range leaves the range as it is. */
const rangeOf = (item: CompiledItem | undefined): Possible | null =>
  item?.range ? range(item.range.min, item.range.max) : null;

function scoreEndings(score: PossibleScore, previous: number | null): readonly Ending[] {
  const { value, band, coverage } = score;
  const all: Ending = { ...plainEnding, previous };
  return [
    ...(score.mayScore ? [{ ...all, state: 'scored', value, band, coverage } as const] : []),
    ...(score.mayMiss ? [{ ...all, state: 'insufficient', coverage } as const] : []),
    ...(score.mayLeave ? [{ ...all, state: 'not-applicable' } as const] : []),
  ];
}
