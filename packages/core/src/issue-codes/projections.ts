import { quoted, type Wordings } from './wording.js';

/** Answers and instruments that do not fit into columns, or into SQL over them. */
export const projectionCodes: Wordings = {
  'number-too-fine': {
    message: ({ path }) => `The number ${path} has more decimals, or is larger, than a projection holds.`,
    fix: ({ expected }) => `Round it to ${expected}, or score this response by itself.`,
  },
  'score-not-columnar': {
    message: ({ path, found }) => `The ${found} ${path} cannot be worked out from columns alone.`,
    fix: ({ expected }) => `Use ${expected}, or score responses one by one.`,
  },
  'sql-not-expressible': {
    message: ({ path, found }) => `SQL does not work out ${quoted(found)} in ${path}.`,
    fix: ({ expected }) => `Use ${expected}, or score with the batch scorer.`,
  },
  'sql-not-exact': {
    message: ({ path, found }) => `The numbers that ${path} may come to do not fit the engine (${quoted(found)}).`,
    fix: ({ expected }) => `Narrow the ranges of its inputs to ${expected}, or score with the batch scorer.`,
  },
  'sql-name-taken': {
    message: ({ found }) => `Two columns are called ${quoted(found)}.`,
    fix: ({ expected }) => `Give ${expected}.`,
  },
};
