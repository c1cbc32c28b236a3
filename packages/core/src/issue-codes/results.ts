import type { Issue } from '../issue.js';
import { own } from '../json.js';
import { place, quoted, type Wordings } from './wording.js';

const rescore = 'Score the answers again and store that result.';

/** "bounds/lowest of “overall”", where the issue says so. */
const about = (issue: Issue): string => {
  const [score, field] = [own(issue, 'score'), own(issue, 'field')];
  return typeof score === 'string' && typeof field === 'string' ? `${field} of “${score}”` : place(issue);
};

/** Stored results, held against the answers that they are said to come from. */
export const resultCodes: Wordings = {
  'result-differs': {
    message: (issue) => `${about(issue)} is stored as ${quoted(issue.found)}; the answers give ${issue.expected}.`,
    fix: () => rescore,
  },
  'result-part-missing': {
    message: (issue) => `${about(issue)} lacks ${quoted(issue.expected)}, which the answers give.`,
    fix: () => rescore,
  },
  'result-part-extra': {
    message: (issue) => `${about(issue)} has ${quoted(issue.found)}, which the answers do not give.`,
    fix: () => rescore,
  },
  'result-instrument-differs': {
    message: ({ expected, found }) => `The stored result is of ${quoted(found)}, not of ${quoted(expected)}.`,
    fix: () => 'Hold it against answers to that instrument and version, or score these again.',
  },
  'result-engine-differs': {
    message: ({ expected, found }) => `The stored result was made by engine ${found}; this one is ${expected}.`,
    fix: () => 'Nothing need be done where nothing else differs.',
  },
};
