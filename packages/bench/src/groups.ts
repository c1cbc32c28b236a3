import type { Group } from './group.js';
import { oneResponse } from './groups/one-response.js';

/** Every group by the name that `--only` takes, in the order of the page. */
export const groups: { readonly [name: string]: Group } = {
  'one-response': oneResponse,
};
