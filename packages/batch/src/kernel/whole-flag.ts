import type { Condition3 } from '@plumbline/core/tables';
import type { FlagColumns } from '../scored-columns.js';
import type { Block } from './block.js';
import type { Present } from './present.js';

/** A condition told once for each row. */
export const wholeFlag = (
  condition: Condition3 | null,
  present: Present,
): ((block: Block, out: FlagColumns) => void) | null => {
  if (condition === null) return null;
  return ({ from, to }, out) => {
    for (let at = from; at < to; at += 1) {
      present.row = at;
      const truth = condition.now();
      out.raised[at] = truth === 1 ? 1 : 0;
      out.unknown[at] = 0;
      out.skipped[at] = 0;
      out.cannotTell[at] = truth === 2 ? 1 : 0;
    }
  };
};
