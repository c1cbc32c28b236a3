import type { Issue } from '../../issue.js';
import type { FieldView, Needed, Words } from '../field.js';
import type { FormWords } from '../generated/form-words.js';
import type { Posted } from '../posted.js';

/** What drawing a field needs besides its answer. */
export interface Drawing {
  /** Nothing is told, typed or remembered here: fields may give what they made before. */
  readonly isQuiet: boolean;
  /** What is wrong, by name. */
  readonly told: ReadonlyMap<string, Words>;
  readonly warned: ReadonlyMap<string, Words>;
  readonly typed: Typed;
  /** Names of declared judgements that differ from the indicative ones. */
  readonly differing: ReadonlySet<string>;
  readonly rows: RowsOf;
}

/** Texts that could not be read, by control name. */
export type Typed = Readonly<Record<string, string>>;

/** What is known of the rows of a repeating section, by its name; `null` for other lists. */
export type RowsOf = (list: string) => null | {
  readonly isHidden: (row: number, column: string) => boolean;
  readonly derived: (row: number) => { readonly [name: string]: unknown };
};

/** A field or an entry of a list: something that can have an error. */
export interface Spot {
  readonly kind: FieldView['kind'] | null;
  readonly name: string;
  /** As errors name it. */
  readonly label: Words;
  /** Id of the control that an error leads to. */
  readonly target: string;
  /** What stands at a further step of a JSON pointer, and its place in the order of the page. */
  readonly below: (step: string) => null | { readonly spot: Spot; readonly order: number };
  /** The step of the part that is missed where the whole is: the grade of a graded statement. */
  readonly lead?: string | null;
  /** What is wrong with texts typed here; `null` where nothing is. */
  readonly complain: (typed: Typed) => Issue | null;
}

/** A figure worked out from others. */
export interface Derived {
  readonly name: string;
  readonly label: Words;
  readonly say: (value: number) => Words;
}

/** A field in its place, bound to the name of its answer. */
export interface Field extends Spot {
  readonly kind: FieldView['kind'];
  /** `last` is the answer of the year before, `beside` the one that an option reveals. */
  readonly draw: (value: unknown, drawing: Drawing, last?: unknown, beside?: unknown) => FieldView;
  /** The answer as it was posted; `undefined` is unanswered. `before` stays where the post says nothing. */
  readonly read: (before: unknown, posted: Posted) => unknown;
  /** Of a list: the entry in a place. */
  readonly entryAt?: (index: number) => {
    readonly legend: Words;
    /** Keys are `null` where an entry is a single value. */
    readonly parts: readonly { readonly key: string | null; readonly field: Field }[];
    readonly target: string;
  };
  /** Of a list: what is worked out from the figures of an entry. */
  readonly derived?: readonly Derived[];
  /** The answer in words, a paragraph each. */
  readonly say: (value: unknown) => readonly Words[];
}

/** Where a field stands and how it is asked for. */
export interface Place {
  readonly name: string;
  readonly label: Words;
  readonly hints: readonly Words[];
  readonly needed: Needed;
  readonly words: FormWords;
  /** What it is part of, for errors that would else not tell it from others: “Evidence 1, ls1.1”. */
  readonly within: string | null;
}

/** As errors name a part: “What it is (Evidence 1, ls1.1)”. */
export const labelWithin = (label: Words, within: string | null): Words =>
  within === null ? label : { ...label, text: `${label.text} (${within})` };

/** Letters, digits and dashes; steps stand two dashes apart, so that no suffix can make two alike. */
export const idOf = (name: string): string => name.slice(1).replaceAll('/', '--');

export const baseOf = ({ name, label, hints, needed }: Place) => ({
  id: idOf(name),
  name,
  label,
  hints,
  needed,
  error: null,
  before: null,
});

/** What a field without parts has in common with others. */
export const leafOf = ({ name, label }: Place, target: string) => ({
  name,
  label,
  target,
  below: () => null,
  complain: () => null,
});

/** Error and last year's answer of a field that is not quiet. */
export const around = (
  field: Pick<Field, 'name' | 'say'>,
  value: unknown,
  { told }: Drawing,
  last: unknown,
): { readonly error: Words | null; readonly before: Words | null } => ({
  error: told.get(field.name) ?? null,
  before: last === undefined || last === value ? null : inOneLine(field.say(last)),
});

const inOneLine = (said: readonly Words[]): Words | null => {
  const [first, ...rest] = said;
  if (first === undefined) return null;
  return rest.length === 0 ? first : { ...first, text: said.map(({ text }) => text).join(', ') };
};
