import { batch } from './batch.js';
import { explaining } from './explaining.js';
import { prepared } from './prepared.js';
import type { Runner } from './runner.js';

/** Every engine that must come to the same results. */
export const runners: readonly Runner[] = [explaining, prepared, batch];
