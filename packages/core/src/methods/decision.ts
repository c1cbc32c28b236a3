import { decided } from './decided.js';
import type { BandMethod } from './method.js';

/**
 * The first rule that holds gives the band; the last rule has no condition. A rule that cannot be told makes its band
 * possible and the walk goes on: one possible band is the result, several are not.
 *
 * @see docs/scoring/decision.md
 */
export const decision: BandMethod = /* @__PURE__ */ decided({
  score(rules, holds) {
    const walked: { rule: number; holds: boolean | null }[] = [];
    const possible: number[] = [];
    for (let rule = 0; rule < rules; rule++) {
      const held = holds(rule);
      walked.push({ rule, holds: held });
      if (held !== false) possible.push(rule);
      if (held === true) break;
    }
    return { walked, possible };
  },
  bounds(rules, may) {
    const possible: number[] = [];
    for (let rule = 0; rule < rules; rule++) {
      const { mayHold, mayFail } = may(rule);
      if (mayHold) possible.push(rule);
      if (!mayFail) break;
    }
    return possible;
  },
});
