import type { FlagColumns } from '../scored-columns.js';

/** Counts of the members of a flag in one row, side by side: raised, unknown and skipped, eight bits each; told in the last seven. */
const raisedOne = 1;
const unknownOne = 1 << 8;
const skippedOne = 1 << 16;
/** A member that is there and not skipped. */
export const toldOne = 1 << 24;

/** More members than the counts hold. */
export const mostMembers = 127;

const lane = 255;

/** What a member adds by what came of its condition: 1 holds, 0 does not, 2 unknown, of an answer or of what is not there. */
export const countOf = (truth: number, isAnswered: boolean): number => {
  if (truth === 1) return toldOne | raisedOne;
  if (truth === 0) return toldOne;
  return isAnswered ? toldOne | unknownOne : skippedOne;
};

/**
 * Writes the counts of rows into the columns of a flag, which cannot tell of a member that is answered, or of nobody.
 *
 * @param isAnybodyTold whether members that the counts leave out are there in a row
 */
export function spread(
  words: Int32Array,
  from: number,
  to: number,
  { raised, unknown, skipped, cannotTell }: FlagColumns,
  isAnybodyTold: (at: number) => boolean,
): void {
  for (let row = 0, at = from; at < to; row += 1, at += 1) {
    const word = words[row] ?? 0;
    const open = (word >>> 8) & lane;
    const passed = (word >>> 16) & lane;
    raised[at] = word & lane;
    unknown[at] = open;
    skipped[at] = passed;
    const isNobody = passed > 0 && word >>> 24 === 0 && !isAnybodyTold(at);
    cannotTell[at] = open > 0 || isNobody ? 1 : 0;
  }
}
