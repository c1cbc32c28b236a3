import { referencesOf } from '../answers/references.js';
import type { CompiledFlag } from '../compiled.js';
import { holds as evaluated } from '../evaluate.js';
import type { Expression } from '../expression.js';
import type { FlagParts, FlagRun } from './flag-plan.js';
import { readAnswerAt } from './mark-readings.js';
import { fails, truth3, unknown } from './truth.js';

/** A condition told once for the whole response, with the numbers and states that it names. */
export function wholeFlag(flag: CompiledFlag, test: Expression, parts: FlagParts): FlagRun {
  const { compiled, marks, scope, condition } = parts;
  const { items, scores: named } = referencesOf(test);
  const known = condition(test);
  const { id, severity } = flag;
  const themes = Object.freeze([...new Set(flag.themes)]);
  return ({ scores }, flags) => {
    const truth = known === null ? truth3(evaluated(test, scope)) : known.now();
    const facts: Record<string, string | number | null> = {};
    for (const index of named) {
      const found = scores[index];
      if (found !== undefined) facts[found.id] = found.band?.value ?? found.value ?? found.status;
    }
    for (const index of items) {
      const answer = readAnswerAt(compiled, marks, index);
      facts[compiled.items[index]?.key ?? ''] = answer.value ?? answer.state;
    }
    const state = truth === unknown ? 'unknown' : truth === fails ? 'clear' : 'raised';
    flags.push({ id, state, severity, subject: null, themes, facts, skipped: 0 });
  };
}
