// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.

/**
 * Lower-case words joined by hyphens; stays the same for ever.
 */
export type Slug = string;
/**
 * Name of an instrument, score, band or item in its document.
 */
export type Name = string;
/**
 * Semantic version.
 */
export type Version = string;
/**
 * Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.
 */
export type AreaCode = string;
/**
 * A day, ISO 8601.
 */
export type Date = string;
/**
 * SHA-256, 64 lower-case hexadecimal digits.
 */
export type Sha256 = string;

/**
 * A filled-in instrument: who answered for which organisation and period, how far it has come, and one set of answers for each person or panel that gave a view. It holds no personal names.
 */
export interface Response {
  /**
   * The meta-schema that this document follows.
   */
  $schema?: 'https://schemas.plumbline.example/meta/response/1.0.0.json';
  id?: Slug;
  /**
   * The instrument that the answers are answers to.
   */
  instrument: {
    id: Name;
    version: Version;
  };
  organisation: AreaCode;
  /**
   * What the answers are about: a year (2015), two years (2014-15), a quarter (2015-Q2), a month (2015-06), a day, or an interval of two dates (ISO 8601, 2014-04-01/2015-03-31).
   */
  period: string;
  /**
   * How far the response has come.
   */
  state: 'draft' | 'in-review' | 'signed-off' | 'submitted' | 'moderated' | 'challenged' | 'final';
  /**
   * 1 for the first version; reopening makes the next.
   */
  revision: number;
  /**
   * Why it was reopened. Required from revision 2 on.
   */
  reason?: string;
  /**
   * One for each person or panel that answered; none overwrites another.
   *
   * @minItems 1
   */
  views: View[];
  seal?: Seal;
  /**
   * True where answers were made up for demonstration or testing.
   */
  invented?: boolean;
}
/**
 * A full or partial set of answers by somebody.
 */
export interface View {
  id: Slug;
  /**
   * What sort of view it is.
   */
  kind: 'self' | 'moderation' | 'peer' | 'survey' | 'consensus';
  by: Author;
  /**
   * Answers as the instrument's own JSON Schema describes them; may be incomplete while a draft.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * Remarks on answers, by JSON pointer into the answers (RFC 6901).
   */
  notes?: {
    /**
     * Oldest first.
     */
    [k: string]: Note[];
  };
  /**
   * What came of scoring these answers, stored beside them as the meta-schema of results describes it. Never trusted: it is worked out again and compared.
   */
  result?: {
    [k: string]: unknown;
  };
}
/**
 * Who gave the view, by role or organisation. Never a person's name.
 */
export interface Author {
  role?: Slug;
  organisation?: AreaCode;
  respondent?: Slug;
  agency?: Slug;
}
/**
 * A remark on an answer.
 */
export interface Note {
  /**
   * The remark. It should name no child, family or member of staff.
   */
  text: string;
  by?: Author;
  date?: Date;
}
/**
 * Proof that nothing has changed since sign-off.
 */
export interface Seal {
  sha256: Sha256;
  engine: Version;
  /**
   * Seal of the revision before; null for the first.
   */
  previous: Sha256 | null;
}
