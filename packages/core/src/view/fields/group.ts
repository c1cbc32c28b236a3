import { isObject, own } from '../../json.js';
import type { FieldView, GroupField, Words } from '../field.js';
import { baseOf, type Drawing, type Field, labelWithin, leafOf, type Place } from './field-of.js';

/** A part of an answer, in its place. */
export interface Part {
  readonly key: string;
  readonly field: Field;
  /**
   * Where it stands: in sight, folded up, or beneath the option of another part that it explains. `unasked`: folded up, and
   * only where something is said there already.
   */
  readonly stands: 'in-sight' | 'folded' | 'beneath' | 'unasked';
}

interface Grouping extends Place {
  /** In the order of the page. */
  readonly parts: readonly Part[];
  /** In the order of the schema. */
  readonly order: readonly string[];
  /** The part beneath which others stand, and which of them. */
  readonly revealing: { readonly key: string; readonly reason: string } | null;
  /** Of a declared judgement: the part that says why it differs, in sight once it does. */
  readonly why: string | null;
  /** The part that errors about the whole belong to. */
  readonly lead: string | null;
}

/** Several fields under one legend. */
export const group = (place: Grouping): Field => {
  const { parts, order, revealing, why, name, words } = place;
  const base = { ...baseOf(place), kind: 'group' as const };
  const byKey = new Map(parts.map((part, at) => [part.key, { part, order: at }]));
  const lead = byKey.get(place.lead ?? parts[0]?.key ?? '');
  const inSight = parts.filter(({ stands }) => stands === 'in-sight');
  const folded = parts.filter(({ stands }) => stands === 'folded' || stands === 'unasked');
  const moreLabel: Words = { text: words.moreDetail, language: null };
  const drawPart = ({ key, field }: Part, value: unknown, drawing: Drawing, last: unknown): FieldView => {
    if (key !== revealing?.key) return field.draw(own(value, key), drawing, own(last, key));
    const beside = { value: own(value, revealing.reason), last: own(last, revealing.reason) };
    return field.draw(own(value, key), drawing, own(last, key), beside);
  };
  const fresh = (value: unknown, drawing: Drawing, last: unknown): GroupField => {
    const drawAll = (some: readonly Part[]) => some.map((part) => drawPart(part, value, drawing, last));
    const asksWhy = why !== null && drawing.differing.has(name);
    const seen = asksWhy ? [...inSight, ...folded.filter(({ key }) => key === why)] : inSight;
    const hidden = folded.filter(
      ({ key, field, stands }) => !(asksWhy && key === why) && (stands === 'folded' || isSaid(field, value, key)),
    );
    const fields = drawAll(seen);
    const error = drawing.isQuiet ? null : (drawing.told.get(name) ?? null);
    if (hidden.length === 0) return { ...base, error, fields, more: null };
    const below = drawAll(hidden);
    const isOpen =
      hidden.some(({ key, field }) => isSaid(field, value, key)) || (!drawing.isQuiet && below.some(hasError));
    return { ...base, error, fields, more: { label: moreLabel, isOpen, fields: below } };
  };
  let blank: GroupField | null = null;
  return {
    lead: place.lead,
    ...leafOf(place, lead?.part.field.target ?? ''),
    below: (step) => {
      const found = byKey.get(step);
      if (found === undefined) return null;
      // A grade is missed for the statement that is graded.
      const { field } = found.part;
      const label = found === lead ? place.label : labelWithin(field.label, place.within);
      return { spot: { ...field, label }, order: found.order };
    },
    kind: 'group',
    draw: (value, drawing, last) => {
      const found = isObject(value) ? value : undefined;
      if (found !== undefined || !drawing.isQuiet || drawing.differing.has(name)) return fresh(found, drawing, last);
      blank ??= fresh(undefined, drawing, undefined);
      return blank;
    },
    read: (before, posted) => {
      const found: Record<string, unknown> = {};
      let isEmpty = true;
      for (const key of order) {
        const value = byKey.get(key)?.part.field.read(own(before, key), posted);
        if (value === undefined) continue;
        found[key] = value;
        isEmpty = false;
      }
      return isEmpty ? undefined : found;
    },
    say: (value) =>
      parts.flatMap(({ key, field }, at) => {
        const said = field.say(own(value, key));
        return at === 0 || field.kind === 'list' ? said : said.map((each) => under(field.label, each));
      }),
  };
};

/** “Direction of travel: improving”; a label that ends as a sentence does takes no colon. */
export const under = (label: Words, said: Words): Words => ({
  ...said,
  text: `${label.text}${/[.:?!]$/.test(label.text) ? '' : ':'} ${said.text}`,
});

const isSaid = (field: Field, value: unknown, key: string): boolean => field.say(own(value, key)).length > 0;

const hasError = (view: FieldView): boolean => {
  if (view.error !== null) return true;
  if (view.kind === 'group') return [...view.fields, ...(view.more?.fields ?? [])].some(hasError);
  if (view.kind === 'list') return view.entries.some(({ error, fields }) => error !== null || fields.some(hasError));
  return view.kind === 'choice' && view.options.some(({ reveals }) => reveals !== null && hasError(reveals));
};
