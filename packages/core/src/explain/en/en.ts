import type { Messages } from '../messages.js';
import { changes } from './changes.js';
import { expression } from './expression.js';
import { flags } from './flags.js';
import { score } from './score.js';
import { tree } from './tree.js';

export const en: Messages = { numbers: { decimal: '.', group: ',' }, ...score, ...flags, ...changes, tree, expression };
