import type { Wordings } from './wording.js';

/** Answers and instruments that do not fit into columns. */
export const projectionCodes: Wordings = {
  'number-too-fine': {
    message: ({ path }) => `The number ${path} has more decimals, or is larger, than a projection holds.`,
    fix: ({ expected }) => `Round it to ${expected}, or score this response by itself.`,
  },
  'score-not-columnar': {
    message: ({ path, found }) => `The ${found} ${path} cannot be worked out from columns alone.`,
    fix: ({ expected }) => `Use ${expected}, or score responses one by one.`,
  },
};
