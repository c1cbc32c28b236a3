import type { CompiledFlag, CompiledInstrument } from '../compiled.js';
import type { Expression } from '../expression.js';
import { flagOf } from '../flags/flag-kind.js';
import { staleItems } from '../flags/stale-evidence.js';
import type { Flag } from '../result.js';
import { declarationFlag, type FlagNow, type FlagParts, type FlagRun, itemFlag, scoreFlag } from './flag-plan.js';
import { readAnswerAt } from './mark-readings.js';
import { wholeFlag } from './whole-flag.js';

export function flagRuns(compiled: CompiledInstrument, parts: FlagParts): ((now: FlagNow) => readonly Flag[]) | null {
  const runs: FlagRun[] = [];
  for (const flag of compiled.flags) {
    const run = flagRun(flag, parts);
    if (run === null) return null;
    runs.push(run);
  }
  return (now) => {
    const flags: Flag[] = [];
    for (const run of runs) run(now, flags);
    return flags;
  };
}

function flagRun(flag: CompiledFlag, parts: FlagParts): FlagRun | null {
  const { compiled, marks } = parts;
  switch (flag.kind) {
    case 'view-disagreement':
      return (_, flags) => flags.push(flagOf(flag, 'unknown', null, { views: 0 }, compiled));
    case 'stale-evidence':
      return ({ asAt }, flags) => {
        const items = compiled.items.map((_, index) => readAnswerAt(compiled, marks, index));
        flags.push(...staleItems(flag, { compiled, items, asAt }));
      };
    case 'condition':
      return flag.if === null || readsBeyond(flag.if) ? null : conditionFlag(flag, flag.if, parts);
  }
}

/** Parts of composite answers and rows are not marked. */
const readsBeyond = (expression: Expression): boolean => {
  const text = JSON.stringify(expression);
  return text.includes('"part":') || text.includes('"kind":"rows"');
};

function conditionFlag(flag: CompiledFlag, test: Expression, parts: FlagParts): FlagRun {
  switch (flag.each) {
    case 'item':
      return itemFlag(flag, test, parts);
    case 'declaration':
      return declarationFlag(flag, test, parts);
    case 'score':
    case 'theme':
      return scoreFlag(flag, test, parts, flag.each);
    case null:
      return wholeFlag(flag, test, parts);
  }
}
