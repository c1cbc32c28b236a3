/** Which save a page was drawn from. Every page that can be posted carries it. */
export interface DrawnFrom {
  readonly revision: number;
  readonly save: number;
}

/** `2.13`: revision 2, save 13. */
export const printDrawnFrom = ({ revision, save }: DrawnFrom): string => `${revision}.${save}`;

const shape = /^([1-9]\d{0,8})\.(\d{1,9})$/;

/** `null` for anything but what `printDrawnFrom` writes. */
export function readDrawnFrom(text: unknown): DrawnFrom | null {
  const found = typeof text === 'string' ? shape.exec(text) : null;
  return found === null ? null : { revision: Number(found[1]), save: Number(found[2]) };
}
