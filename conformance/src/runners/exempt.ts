import type { Case } from '../case-file.js';

/** Why a runner cannot run a case; `null` where it can. */
export const exempt = (runner: string, { views }: Case): string | null =>
  views === undefined || runner === 'explaining' ? null : 'Views are compared after each has been scored by itself.';
