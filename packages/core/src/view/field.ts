import type { BandRef } from '../result.js';

/** Words as they stand on a page. `language` is set where they are in another language than the page (WCAG 3.1.2). */
export interface Words {
  readonly text: string;
  readonly language: string | null;
}

/** Whether a question must be answered before the whole can be signed off. Nothing is needed to leave a page. */
export type Needed = 'to-finish' | 'no';

interface FieldBase {
  /** For `id`, `for` and `aria-describedby`: letters, digits and dashes, unique on the page. */
  readonly id: string;
  /** Name of the form control: the JSON pointer of the answer. */
  readonly name: string;
  readonly label: Words;
  /** Further words under the label. */
  readonly hints: readonly Words[];
  readonly needed: Needed;
  /** What is wrong, in words; `null` where nothing is or where it is not to be told yet. */
  readonly error: Words | null;
  /** What the answer was when it was last carried forward, in words; `null` where nothing was. */
  readonly before: Words | null;
}

export interface OptionView {
  readonly id: string;
  readonly code: string;
  readonly label: Words;
  readonly hint: Words | null;
  readonly isChosen: boolean;
  /** Stands apart from the others, after “or”: an option that says why there is no answer. */
  readonly isApart: boolean;
  /** Asked only with this option, and shown beneath it: why something does not apply. */
  readonly reveals: FieldView | null;
}

/** One of several. `control` is what the author asked for, or else `radios` up to seven options. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly control: 'radios' | 'select';
  readonly options: readonly OptionView[];
}

export interface ChoicesField extends FieldBase {
  readonly kind: 'choices';
  readonly options: readonly OptionView[];
}

/** A line or a block of text. `maximum` is in characters, as JSON Schema counts them (code points). */
export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly control: 'text' | 'textarea';
  /** What is to be expected: sets keyboard and spelling help. */
  readonly purpose: 'words' | 'email' | 'link' | 'reference' | 'period';
  readonly value: string;
  readonly maximum: number | null;
  /** Shown from this many characters on, as "You have n characters remaining"; `null` where no count is shown. */
  readonly countFrom: number | null;
  /** Characters that are left of `maximum`, below 0 where there are too many. Only where a script follows the typing, so that it stays true. */
  readonly left?: number;
}

/** A number as it was typed, so that what cannot be read is shown again as it stands. */
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly isWhole: boolean;
  readonly value: string;
  /** Before the number, for money; after it for everything else. */
  readonly prefix: Words | null;
  readonly suffix: Words | null;
}

/** Day, month and year, typed apart; names are `<name>-day`, `<name>-month` and `<name>-year`. */
export interface DateField extends FieldBase {
  readonly kind: 'date';
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Which of the three the error is about. */
  readonly wrong: readonly ('day' | 'month' | 'year')[];
}

/** Several fields under one legend; of an answer with a grade, the grade first. `more` are those that stand folded up until they are wanted. */
export interface GroupField extends FieldBase {
  readonly kind: 'group';
  readonly fields: readonly FieldView[];
  readonly more: null | { readonly label: Words; readonly isOpen: boolean; readonly fields: readonly FieldView[] };
}

export interface EntryView {
  /** JSON pointer of the entry. */
  readonly name: string;
  readonly id: string;
  /** “Evidence 2”. */
  readonly legend: Words;
  readonly fields: readonly FieldView[];
  /** Worked out from the entry's own figures. */
  readonly derived: readonly { readonly label: Words; readonly value: Words | null }[];
  /** What the entry as a whole has against it. */
  readonly error: Words | null;
  /** What should be looked at once more, and stops nothing. */
  readonly warning: Words | null;
  /** Of a button: `remove:` and the pointer. `null` where it must stay. */
  readonly remove: ButtonView | null;
}

export interface ButtonView {
  /** Value of the button named `do`. */
  readonly value: string;
  readonly label: Words;
  /** The label said in full, for who cannot see what it stands beside. */
  readonly said: Words;
}

/** As many entries as are wanted. Where entries are single texts or numbers, an empty one stands at the end. `table`: every field is short, so entries are rows and labels stand at the head. */
export interface ListField extends FieldBase {
  readonly kind: 'list';
  readonly layout: 'cards' | 'table';
  readonly entries: readonly EntryView[];
  /** `null` once there are as many as may be. */
  readonly add: ButtonView | null;
}

export type FieldView = ChoiceField | ChoicesField | TextField | NumberField | DateField | GroupField | ListField;

/** What somebody else, whose view the reader may see, answered to the same question. */
export interface OtherAnswer {
  /** Who: “Moderation”, “Peer view”. */
  readonly who: Words;
  readonly grade: Words | null;
  readonly comments: readonly string[];
}

/** A judgement beside the one that the answers come to. */
export interface DeclaredView {
  /** `null` while too little is answered to tell. */
  readonly indicative: (BandRef & { readonly title: Words }) | null;
  /** Lowest and highest band still possible. */
  readonly range: null | { readonly lowest: Words; readonly highest: Words };
  /** The declared and the indicative judgement are there and not the same: the reason is asked for. */
  readonly differs: boolean;
}

/** One question with everything that stands around it. */
export interface QuestionView {
  readonly key: string;
  readonly code: string;
  readonly id: string;
  /** JSON pointer of the answer. */
  readonly name: string;
  readonly field: FieldView;
  readonly guidance: Words | null;
  readonly duty: Words | null;
  readonly evidence: readonly Words[];
  readonly critical: 'none' | 'critical' | 'limiting';
  readonly isAnswered: boolean;
  readonly declared: DeclaredView | null;
  readonly others: readonly OtherAnswer[];
  /** The answer of the year before stands unchanged: “Has this changed since last year?” `null`: not yet looked at this year. */
  readonly carried: null | { readonly label: Words; readonly stillHolds: boolean | null };
}
