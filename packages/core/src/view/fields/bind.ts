import type { Control } from '../../compiled.js';
import type { Words } from '../field.js';
import { type ChoiceShape, controlOf, type GroupShape, type ListShape, type PartShape, type Shape } from '../shape.js';
import { choice, choices } from './choice.js';
import { date } from './date.js';
import type { Field, Place } from './field-of.js';
import { group, type Part } from './group.js';
import { list } from './list.js';
import { number } from './number.js';
import { text } from './text.js';

/** What an item says of how it is asked for, beyond the schema of its answer. */
export interface Asking {
  readonly control: Control | null;
  readonly unit: Words | null;
  readonly levelOf: (code: string) => Words | null;
  /** States without an answer that are offered. */
  readonly allows: (missing: string) => boolean;
  /** It declares a judgement: a part says why it differs from the one worked out. */
  readonly isDeclaration: boolean;
}

/** As the schema says and nothing more. */
export const plainlyAsked: Asking = {
  control: null,
  unit: null,
  levelOf: () => null,
  allows: () => true,
  isDeclaration: false,
};

/** Puts a shape in its place. */
export const bind = (shape: Shape, place: Place, asking: Asking = plainlyAsked): Field => {
  switch (shape.kind) {
    case 'choice':
      return choice({ ...place, ...choosing(shape.options, asking), control: controlOf(shape, asking.control) });
    case 'choices':
      return choices({ ...place, ...choosing(shape.options, asking), control: 'radios' });
    case 'text': {
      const isLong = asking.control === 'textarea' || (asking.control !== 'text' && shape.isLong);
      const { purpose, maximum } = shape;
      return text({ ...place, purpose, maximum, control: isLong ? 'textarea' : 'text' });
    }
    case 'number':
      return number({ ...place, isWhole: shape.isWhole, unit: asking.unit });
    case 'date':
      return date(place);
    case 'group':
      return bindGroup(shape, place, asking);
    case 'list':
      return bindList(shape, place);
  }
};

const choosing = (options: ChoiceShape['options'], { levelOf, allows }: Asking) => ({
  options: options.filter(({ missing }) => missing === null || allows(missing)),
  levelOf,
  reveals: null,
});

const placeIn = ({ key, shape }: PartShape, whole: Place, needed: Place['needed']): Place => ({
  name: `${whole.name}/${key}`,
  label: shape.label,
  hints: shape.hints,
  needed,
  words: whole.words,
  within: whole.within,
});

const bindGroup = (shape: GroupShape, place: Place, asking: Asking): Field => {
  const order = shape.parts.map(({ key }) => key);
  if (shape.composite !== null) return bindComposite(shape, shape.composite, place, asking);
  const parts = shape.parts.map((part): Part => {
    const needed = part.isRequired ? place.needed : 'no';
    return { key: part.key, field: bind(part.shape, placeIn(part, place, needed)), stands: 'in-sight' };
  });
  return group({ ...place, parts, order, revealing: null, why: null, lead: null });
};

/** The grade first, beneath its options the reason for having none; other choices next, and all that is written folded up. */
const bindComposite = (
  shape: GroupShape,
  { score, reason, comment }: NonNullable<GroupShape['composite']>,
  place: Place,
  asking: Asking,
): Field => {
  const order = shape.parts.map(({ key }) => key);
  const of = (key: string | null) => shape.parts.find((part) => part.key === key);
  const [scored, explained] = [of(score), of(reason)];
  if (scored === undefined) return bindGroup({ ...shape, composite: null }, place, asking);
  const reveals = explained === undefined ? null : revealedBy(scored, explained, place, asking);
  const scoredPlace = placeIn(scored, place, place.needed);
  const lead = bindScored(scored.shape, scoredPlace, asking, reveals);
  // Where no option is to have no grade, there is nothing to explain.
  const explains = explained?.shape.kind !== 'text' || isWithoutGrade(scored.shape, asking);
  const others = shape.parts
    .filter((part) => part !== scored && (reveals === null || part !== explained))
    .map((part): Part => {
      const field = bind(part.shape, placeIn(part, place, 'no'), { ...plainlyAsked, allows: asking.allows });
      if (part === explained) return { key: part.key, field, stands: explains ? 'in-sight' : 'unasked' };
      const isSeen = part.shape.kind === 'choice' || part.shape.kind === 'choices';
      return { key: part.key, field, stands: isSeen ? 'in-sight' : 'folded' };
    });
  const beneath: readonly Part[] =
    reveals === null || reason === null ? [] : [{ key: reason, field: reveals.field, stands: 'beneath' }];
  const inSight = others.filter(({ stands }) => stands === 'in-sight');
  const folded = others.filter(({ stands }) => stands !== 'in-sight');
  const parts = [{ key: score, field: lead, stands: 'in-sight' as const }, ...beneath, ...inSight, ...folded];
  const revealing = reveals === null || reason === null ? null : { key: score, reason };
  return group({ ...place, parts, order, revealing, why: asking.isDeclaration ? comment : null, lead: score });
};

const isWithoutGrade = (shape: Shape, { allows }: Asking): boolean =>
  shape.kind !== 'choice' || shape.options.some(({ missing }) => missing !== null && allows(missing));

const bindScored = (
  shape: Shape,
  place: Place,
  asking: Asking,
  reveals: { readonly code: string; readonly field: Field } | null,
): Field => {
  if (shape.kind !== 'choice' || reveals === null) return bind(shape, place, asking);
  return choice({ ...place, ...choosing(shape.options, asking), reveals, control: 'radios' });
};

/** Where one option alone says why there is no grade, the reason stands beneath it. */
const revealedBy = (scored: PartShape, explained: PartShape, place: Place, { allows }: Asking) => {
  if (scored.shape.kind !== 'choice' || explained.shape.kind !== 'text') return null;
  const [option, ...others] = scored.shape.options.filter(({ missing }) => missing !== null && allows(missing));
  if (option === undefined || others.length > 0) return null;
  return { code: option.code, field: bind(explained.shape, placeIn(explained, place, 'to-finish')) };
};

const bindList = (shape: ListShape, place: Place): Field => {
  const parts = shape.entry.kind === 'group' && shape.entry.composite === null ? shape.entry.parts : null;
  return list({
    ...place,
    noun: place.label,
    key: [],
    isTable: false,
    most: shape.most,
    layout: parts !== null && isTabular(parts) ? 'table' : 'cards',
    order: parts?.map(({ key }) => key) ?? [],
    derived: [],
    isSingle: shape.entry.kind !== 'group',
    entryOf: (pointer, within) =>
      entryFields(shape.entry, { ...place, name: pointer, needed: 'no', hints: [], within }),
  });
};

const entryFields = (entry: Shape, place: Place): readonly { readonly key: string | null; readonly field: Field }[] => {
  if (entry.kind !== 'group' || entry.composite !== null) return [{ key: null, field: bind(entry, place) }];
  return entry.parts.map((part) => ({
    key: part.key,
    field: bind(part.shape, placeIn(part, place, part.isRequired ? 'to-finish' : 'no'), inTable(entry.parts)),
  }));
};

const inTable = (parts: readonly PartShape[]): Asking =>
  isTabular(parts) ? { ...plainlyAsked, control: 'select' } : plainlyAsked;

/** Longest text, in characters, that a cell has room for. */
const widest = 120;

/** Fields that a cell has room for, and few enough of them. */
export const isTabular = (parts: readonly Pick<PartShape, 'shape'>[]): boolean =>
  parts.length <= 6 && parts.every(({ shape }) => isShort(shape));

const isShort = (shape: Shape): boolean =>
  shape.kind === 'number' ||
  shape.kind === 'choice' ||
  (shape.kind === 'text' && !shape.isLong && (shape.maximum ?? 0) <= widest);
