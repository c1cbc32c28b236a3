/** A file of cases as it stands on disk; `case.schema.json` says the same to other languages, and README.md what it means. */
export interface CaseFile {
  readonly topic: string;
  /** Published source of the instruments of this file. */
  readonly reference?: readonly { readonly title: string; readonly year: number; readonly address: string }[];
  readonly note?: string;
  /** Whatever the instruments refer to, by address. */
  readonly documents?: { readonly [address: string]: unknown };
  readonly instruments: { readonly [name: string]: unknown };
  readonly cases: readonly Case[];
}

export interface Case {
  readonly name: string;
  /** A key of `instruments`. */
  readonly instrument: string;
  readonly answers: unknown;
  /** ISO 8601 date that ages are counted to. */
  readonly asAt?: string;
  readonly previous?: PreviousValues;
  /** Other views of the same response; the case's answers are the `self` view. */
  readonly views?: readonly { readonly kind: 'moderation' | 'peer'; readonly answers: unknown }[];
  readonly expect: Expected;
  /** Where the expected values come from. */
  readonly source: string;
}

/** What the result before came to: value of an item, ordinal of a score's band (its value where it has no bands). */
export interface PreviousValues {
  readonly items?: { readonly [key: string]: number };
  readonly scores?: { readonly [id: string]: number };
}

/** Only what is named is compared. */
export interface Expected {
  /** The answers are refused, with an issue at each of these JSON pointers. Nothing is scored. */
  readonly refused?: readonly string[];
  readonly scores?: { readonly [id: string]: ExpectedScore };
  readonly themes?: { readonly [slug: string]: ExpectedScore };
  readonly flags?: { readonly [id: string]: ExpectedFlag };
}

/** A decimal (`"2.6"`) or a fraction of whole numbers (`"13/5"`), exact. */
export type Rational = string;

export interface ExpectedScore {
  readonly status: 'scored' | 'insufficient' | 'not-applicable';
  readonly value?: Rational | null;
  /** The value as it is shown: at the score's own `places`, rounded half away from zero, every place written. */
  readonly shown?: string | null;
  readonly band?: string | null;
  readonly bandBeforeCaps?: string | null;
  /** Share of the applicable weight that is answered. */
  readonly coverage?: Rational | null;
  /** Each cap once, in no order. */
  readonly cappedBy?: readonly string[];
  readonly mayCap?: readonly string[];
  readonly bounds?: ExpectedBounds;
}

export interface ExpectedBounds {
  readonly lowest?: Rational | null;
  readonly highest?: Rational | null;
  readonly lowestBand?: string | null;
  readonly highestBand?: string | null;
}

export interface ExpectedFlag {
  /** Ids of the items, scores or themes that it is raised for, in no order; `true` for a flag about the whole response. */
  readonly raised?: readonly string[] | true;
  /** It says "cannot tell", of some or of all. */
  readonly unknown?: boolean;
  readonly clear?: boolean;
  /** Members passed over because they are not answered. */
  readonly skipped?: number;
}
