import type { AnswerState, EvidenceEntry, ReadAnswer } from './answer.js';
import { known } from './evaluate/kleene.js';
import type { Exact } from './exact.js';
import type { Scalar } from './expression.js';
import type { ScoreStatus } from './result.js';

/** What a part of a composite, a column or a property holds, as far as a condition can read it; `null` is unknown. */
export type Part = Scalar | readonly Scalar[] | null;

/** What `this` and relative `var` are bound to while a condition looks at one item, score, piece of evidence or row. */
export interface Member {
  /** `answered` for evidence and rows. Members in the state `not-applicable` or `hidden` drop out of list operators. */
  readonly state: AnswerState | ScoreStatus;
  readonly value: number | null;
  /** The value of a score as the fraction that it is. */
  readonly exact?: Exact | null;
  /** Ordinal after caps; of a declaring item the indicative band. */
  readonly band: number | null;
  /** Share of the weight that is answered, 0 to 1. */
  readonly coverage: number | null;
  readonly critical: 'none' | 'critical' | 'limiting' | null;
  /** Value or ordinal of the previous result. */
  readonly previous: number | null;
  readonly evidence: readonly EvidenceEntry[];
  readonly hasImpact: boolean;
  /** Columns of a row, properties of an entry; own properties only. */
  readonly parts: { readonly [property: string]: unknown };
}

/** Everything a condition may read. Plain functions, so that scores and visibility can be worked out when asked for. */
export interface Scope {
  readonly item: (item: number) => ReadAnswer;
  readonly part: (item: number, part: string) => Part;
  readonly score: (score: number) => {
    readonly value: number | null;
    readonly band: number | null;
    readonly exact?: Exact | null;
  };
  readonly itemMember: (item: number) => Member;
  readonly scoreMember: (score: number) => Member;
  /** Rows of a repeating section, as members. */
  readonly rows: (section: number) => readonly Member[];
  readonly member: Member | null;
  /** What entered the score that is being banded. */
  readonly inputs: { readonly min: number | null; readonly max: number | null; readonly count: number } | null;
}

const nothing: Member = {
  state: 'answered',
  value: null,
  band: null,
  coverage: null,
  critical: null,
  previous: null,
  evidence: [],
  hasImpact: false,
  parts: {},
};

/** An item as a member. `more` gives what the answer alone does not know: band of a declaration, previous result. */
export const memberOfItem = (
  answer: ReadAnswer,
  critical: Member['critical'],
  more: Partial<Pick<Member, 'band' | 'coverage' | 'previous'>> = {},
): Member => ({
  ...nothing,
  state: answer.state,
  value: answer.value,
  critical,
  evidence: answer.evidence,
  hasImpact: answer.hasImpact,
  ...more,
});

/** A score as conditions read it: unrounded value, ordinal of the band after caps, share of the weight answered. */
export interface ScoreReading {
  readonly status: ScoreStatus;
  readonly value: number | null;
  /** The value as the fraction that it is, for formulas. */
  readonly exact?: Exact | null;
  readonly band: number | null;
  readonly coverage: number | null;
}

export const unknownScore: ScoreReading = { status: 'insufficient', value: null, band: null, coverage: null };

export const memberOfScore = (
  { status, value, exact = null, band, coverage }: ScoreReading,
  previous: number | null = null,
): Member => ({ ...nothing, state: status, value, exact, band, coverage, previous });

/** A row or a piece of evidence as a member. */
export const memberOfParts = (parts: { readonly [property: string]: unknown }): Member => ({ ...nothing, parts });

/** An own property as far as conditions can read it: objects and lists of objects are unknown. */
export const readPart = (parts: { readonly [property: string]: unknown }, property: string): Part => {
  if (!Object.hasOwn(parts, property)) return null;
  const found = parts[property];
  if (known(found)) return found;
  return Array.isArray(found) && found.every(known) ? found : null;
};
