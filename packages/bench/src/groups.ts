import type { Group } from './group.js';
import { batch } from './groups/batch.js';
import { compiling } from './groups/compiling.js';
import { form } from './groups/form.js';
import { growth } from './groups/growth.js';
import { memory } from './groups/memory.js';
import { ndjson } from './groups/ndjson.js';
import { oneResponse } from './groups/one-response.js';
import { parquet } from './groups/parquet.js';
import { sizes } from './groups/sizes.js';
import { sqlScorer } from './groups/sql-scorer.js';

/** Every group by the name that `--only` takes, in the order of the page. */
export const groups: { readonly [name: string]: Group } = {
  'one-response': oneResponse,
  batch,
  'sql-scorer': sqlScorer,
  parquet,
  ndjson,
  compiling,
  form,
  sizes,
  growth,
  memory,
};
