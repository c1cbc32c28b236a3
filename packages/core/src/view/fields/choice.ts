import { isObject } from '../../json.js';
import type { ChoiceField, ChoicesField, OptionView, Words } from '../field.js';
import type { ShapeOption } from '../shape.js';
import { around, baseOf, type Drawing, type Field, idOf, leafOf, type Place } from './field-of.js';

interface Choosing extends Place {
  readonly options: readonly ShapeOption[];
  readonly control: 'radios' | 'select';
  /** Asked for with the option of this code only. */
  readonly reveals: { readonly code: string; readonly field: Field } | null;
  /** What an option means here, in place of what it means everywhere. */
  readonly levelOf: (code: string) => Words | null;
}

/** One of several. */
export const choice = (place: Choosing): Field => {
  const { options, control, reveals, name } = place;
  const base = { ...baseOf(place), kind: 'choice' as const, control };
  const said = new Map(options.map(({ value, label }) => [value as unknown, [label]]));
  const codeOf = new Map(options.map(({ value, code }) => [value as unknown, code]));
  const ready = new Map<unknown, ChoiceField>();
  const views = optionViews(place);
  const fresh = (chosen: unknown, revealed: OptionView['reveals']): ChoiceField => ({
    ...base,
    options: views.map((view) =>
      view.code === chosen || view.code === reveals?.code
        ? { ...view, isChosen: view.code === chosen, reveals: view.code === reveals?.code ? revealed : null }
        : view,
    ),
  });
  const quiet = (chosen: unknown, drawing: Drawing): ChoiceField => {
    const known = ready.get(chosen);
    if (known !== undefined) return known;
    const made = fresh(chosen, reveals?.field.draw(undefined, drawing) ?? null);
    ready.set(chosen, made);
    return made;
  };
  const draw: Field['draw'] = (value, drawing, last, beside) => {
    const chosen = codeOf.get(value);
    const reason = isObject(beside) ? beside.value : undefined;
    if (drawing.isQuiet && reason === undefined) return quiet(chosen, drawing);
    const revealed = reveals?.field.draw(reason, drawing, isObject(beside) ? beside.last : undefined) ?? null;
    const view = fresh(chosen, revealed);
    return drawing.isQuiet ? view : { ...view, ...around(field, value, drawing, last) };
  };
  const field: Field = {
    ...leafOf(place, control === 'select' ? idOf(name) : (views[0]?.id ?? idOf(name))),
    kind: 'choice',
    draw,
    read: (before, posted) => {
      const [code] = posted.take(name) ?? [''];
      if (code === undefined || code === '') return undefined;
      const found = options.find((option) => option.code === code);
      if (found !== undefined) return found.value;
      posted.refuse('entry-not-an-option', name, 'one of the options');
      return before;
    },
    say: (value) => said.get(value) ?? [],
  };
  return field;
};

/** Any of several. */
export const choices = (place: Choosing): Field => {
  const { options, name } = place;
  const base = { ...baseOf(place), kind: 'choices' as const };
  const views = optionViews(place);
  const blank: ChoicesField = { ...base, options: views };
  const chosenIn = (value: unknown) => new Set<unknown>(Array.isArray(value) ? value : []);
  const field: Field = {
    ...leafOf(place, views[0]?.id ?? idOf(name)),
    kind: 'choices',
    draw: (value, drawing, last) => {
      const chosen = chosenIn(value);
      if (chosen.size === 0 && drawing.isQuiet) return blank;
      const drawn = views.map((view, at) => (chosen.has(options[at]?.value) ? { ...view, isChosen: true } : view));
      return { ...base, ...(drawing.isQuiet ? {} : around(field, value, drawing, last)), options: drawn };
    },
    read: (before, posted) => {
      const codes = new Set(posted.take(name));
      const chosen = options.filter(({ code }) => codes.delete(code)).map(({ value }) => value);
      if (codes.size > 0) posted.refuse('entry-not-an-option', name, 'some of the options');
      const known = chosenIn(before);
      // The order in which somebody gave them stays while nothing changes.
      if (known.size === chosen.length && chosen.every((value) => known.has(value))) return keep(before);
      return keep(chosen);
    },
    say: (value) => {
      const chosen = chosenIn(value);
      return options.filter((option) => chosen.has(option.value)).map(({ label }) => label);
    },
  };
  return field;
};

const keep = (list: unknown): unknown => (Array.isArray(list) && list.length > 0 ? list : undefined);

const optionViews = ({ options, name, levelOf }: Choosing): readonly OptionView[] =>
  options.map(({ code, label, hint, missing }, at) => ({
    id: `${idOf(name)}-${at + 1}`,
    code,
    label,
    hint: levelOf(code) ?? hint,
    isChosen: false,
    isApart: missing !== null,
    reveals: null,
  }));
