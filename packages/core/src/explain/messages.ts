import type { ChangeMessages } from './change-messages.js';
import type { ExpressionMessages } from './expression-messages.js';
import type { FlagMessages } from './flag-messages.js';
import type { NumberSigns } from './numbers.js';
import type { ScoreMessages } from './score-messages.js';
import type { TreeMessages } from './tree-messages.js';

/** What explanations say, one function per sentence. A new language is one folder that has them all and one line in `languages.ts`. */
export interface Messages extends ScoreMessages, FlagMessages, ChangeMessages, TreeMessages, ExpressionMessages {
  readonly numbers: NumberSigns;
}

export type { CauseWords, InputKind } from './score-messages.js';
