import type { Survey } from '../compile/survey.js';
import type { Issue } from '../issue.js';

/** One thing that must hold of every instrument. Reads what it can of a broken one; never throws. */
export type Law = (survey: Survey) => readonly Issue[];
