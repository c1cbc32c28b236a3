import type { CompiledFlag } from '@plumbline/core';
import type { Planning } from '../planning.js';
import { conditionFlag } from './condition.js';
import type { FlagView } from './flag-view.js';
import { staleEvidenceFlag, untold } from './stale-evidence.js';

/** @param asAt ISO 8601 date; without one no evidence can be told to be stale */
export function planFlag(flag: CompiledFlag, index: number, asAt: string | null, planning: Planning): FlagView {
  switch (flag.kind) {
    case 'condition':
      return conditionFlag(flag, index, planning);
    case 'stale-evidence':
      return staleEvidenceFlag(flag, asAt, planning);
    // A row is one view: there is nobody to compare it with.
    case 'view-disagreement':
      return untold(flag.id, planning);
  }
}
