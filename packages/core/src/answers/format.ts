/** A format of texts. */
export interface Format {
  readonly fits: (text: string) => boolean;
  readonly looksLike: string;
}

/** Formats by name. An ahead-of-time module brings those that its instrument names, and no others. */
export type Formats = Readonly<Record<string, Format>>;
