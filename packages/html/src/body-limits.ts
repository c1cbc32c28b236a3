/** How much a posted body may hold. */
export interface BodyLimits {
  /** Default: 4 MiB. A full table of 500 entries is about 2. */
  readonly bytes?: number;
  /** Pairs of name and value. Default: 15,000, as many as `read` takes. */
  readonly fields?: number;
  /** Of a name, decoded. Default: 1,000. */
  readonly nameCharacters?: number;
}

export const limitsOf = ({ bytes = 4 * 2 ** 20, fields = 15_000, nameCharacters = 1000 }: BodyLimits) => ({
  bytes,
  fields,
  nameCharacters,
});

export type WholeLimits = ReturnType<typeof limitsOf>;
