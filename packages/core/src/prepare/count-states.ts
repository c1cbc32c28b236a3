import { stateCodes } from '../projection.js';
import { lowestCode, type Marks } from './marks.js';
import type { Scorecard } from './scorecard.js';

/** How many stand in each state, by `code - lowestCode`; answered last. */
export function countStates({ codes }: Marks, counted: Int32Array, into: Int32Array): Scorecard['states'] {
  into.fill(0);
  for (let at = 0; at < counted.length; at += 1) {
    const code = codes[counted[at] ?? 0] ?? 0;
    const place = Math.min(code, 0) - lowestCode;
    into[place] = (into[place] ?? 0) + 1;
  }
  return {
    answered: into[-lowestCode] ?? 0,
    unanswered: into[stateCodes.unanswered - lowestCode] ?? 0,
    'not-applicable': into[stateCodes['not-applicable'] - lowestCode] ?? 0,
    'not-known': into[stateCodes['not-known'] - lowestCode] ?? 0,
    declined: into[stateCodes.declined - lowestCode] ?? 0,
    hidden: into[stateCodes.hidden - lowestCode] ?? 0,
  };
}
