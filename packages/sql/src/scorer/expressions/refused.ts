import { type Found, unknown } from '../found.js';
import type { Planning } from '../planning.js';

export const refused = (planning: Planning, found: string): Found => {
  planning.refuse('sql-not-expressible', 'a condition on numbers, states, bands and truths', found);
  return unknown;
};
