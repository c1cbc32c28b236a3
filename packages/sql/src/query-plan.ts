/** What may travel as a parameter. */
export type SqlValue = string | number | bigint | boolean | null;

/**
 * A statement, or a piece of one, with its values apart: `?` in `sql` stands for the next of `params`.
 * Plain data, made by pure functions; an engine runs it.
 */
export interface QueryPlan {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/**
 * Puts pieces together: plan`SELECT ${column('area')} FROM (${rows}) WHERE area = ${value(code)}`.
 *
 * Only plans can be put in, so a value cannot end up in the text by mistake. Parameters keep the order in which they appear.
 */
export const plan = (texts: TemplateStringsArray, ...parts: readonly QueryPlan[]): QueryPlan => ({
  sql: texts.reduce((sql, text, index) => sql + (parts[index - 1]?.sql ?? '') + text),
  params: parts.flatMap((part) => part.params),
});

/** A value that travels as a parameter. */
export const value = (one: SqlValue): QueryPlan => ({ sql: '?', params: [one] });

/** Text that our own code wrote and that holds no value. */
export const fragment = (sql: string): QueryPlan => ({ sql, params: [] });

/** Pieces in a row with `separator` between them; `''` for no pieces. */
export const joinPlans = (parts: readonly QueryPlan[], separator: string): QueryPlan => ({
  sql: parts.map((part) => part.sql).join(separator),
  params: parts.flatMap((part) => part.params),
});
