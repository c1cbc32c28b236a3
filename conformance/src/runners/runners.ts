import { batch } from './batch.js';
import { explaining } from './explaining.js';
import { prepared } from './prepared.js';
import type { Runner } from './runner.js';
import { sql } from './sql.js';

/** Every engine that must come to the same results. */
export const runners: readonly Runner[] = [explaining, prepared, batch, sql];
