import type { CompiledInstrument } from './compiled.js';
import { type Prepared, prepareWith } from './prepare/prepared.js';
import { score } from './score.js';

/**
 * Makes an instrument ready to score many sets of answers, each in microseconds: flat tables by item and option, made once.
 * No code is made at run time, so it works under any content security policy.
 *
 * Use `score` where the arithmetic is to be shown (`explain`, `Trace`), this where only the outcome is.
 */
export const prepare = (compiled: CompiledInstrument): Prepared => prepareWith(compiled, score);
