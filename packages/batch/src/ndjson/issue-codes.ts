/** What can be wrong with a line besides what the core says. `{expected}` and `{found}` are the issue's own. */
export const lineIssueCodes = {
  'line-too-long': {
    message: 'The line is too long (allowed: {expected}).',
    fix: 'Check that every response ends with a line feed, or allow longer lines.',
  },
  'response-without-own-view': {
    message: 'The response has no view of its own to score.',
    fix: 'Give it {expected}.',
  },
} as const;
