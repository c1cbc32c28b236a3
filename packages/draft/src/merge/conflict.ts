/** Two people answered one thing differently. What is not there is `undefined`. */
export interface Conflict {
  /** JSON pointer into the merged answers. */
  readonly pointer: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Three versions of one place. */
export interface Versions {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}
