import { stateCodes } from '../projection.js';
import { lowestCode, type Marks } from './marks.js';
import type { Scorecard } from './scorecard.js';

/** How many stand in each state, by `code - lowestCode`. */
export function countStates({ codes }: Marks, counted: Int32Array, into: Int32Array): Scorecard['states'] {
  into.fill(0);
  let answered = counted.length;
  for (let at = 0; at < counted.length; at += 1) {
    const code = codes[counted[at] as number] as number;
    if (code >= 0) continue;
    into[code - lowestCode] = (into[code - lowestCode] as number) + 1;
    answered -= 1;
  }
  return {
    answered,
    unanswered: into[stateCodes.unanswered - lowestCode] ?? 0,
    'not-applicable': into[stateCodes['not-applicable'] - lowestCode] ?? 0,
    'not-known': into[stateCodes['not-known'] - lowestCode] ?? 0,
    declined: into[stateCodes.declined - lowestCode] ?? 0,
    hidden: into[stateCodes.hidden - lowestCode] ?? 0,
  };
}
