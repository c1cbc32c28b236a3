import type { Operators } from '../operators/operator.js';
import type { Formats } from './format.js';

/** What reading and checking answers looks up by name: an ahead-of-time module brings only what its instrument names. */
export interface ReadingParts {
  readonly formats: Formats;
  readonly operators: Operators;
}
