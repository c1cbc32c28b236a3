import { base } from './base.js';
import { blocks } from './blocks.js';
import { figures } from './figures.js';
import { print } from './print.js';
import { tables } from './tables.js';

/** The one style sheet of the page, as the page's policy names it by hash. */
export const styleSheet: string = [base, blocks, tables, figures, print].join('');
