export const sectionKeys = [
  'governance',
  'thresholds',
  'assurance',
  'audits',
  'training',
  'reviews',
  'voice',
  'influence',
] as const;

export const themeSlugs = [
  'leadership',
  'early-help',
  'front-door',
  'planning',
  'neglect',
  'dom-abuse',
  'exploitation',
  'permanence',
  'care-leavers',
  'workforce',
  'supervision',
  'learning',
  'data',
  'health',
  'schools',
  'police',
  'voice',
  'equality',
  'resources',
  'partnership',
] as const;

const is = (left: object, right: unknown) => ({ '==': [left, right] });

/** Bands, caps, scores, theme scores and flags over these sections. */
export const commonParts = (sections: readonly string[]) => ({
  bands: {
    g4: [
      { band: 'outstanding', value: 4, from: 3.5, if: { '>=': [{ inputs: 'min' }, 2] } },
      { band: 'good', value: 3, from: 2.6 },
      { band: 'requires-improvement', value: 2, from: 1.75 },
      { band: 'inadequate', value: 1 },
    ],
  },
  caps: {
    stars: [
      {
        each: 'input',
        if: { and: [is({ this: 'critical' }, 'limiting'), is({ this: 'value' }, 1)] },
        to: 'inadequate',
      },
      {
        each: 'input',
        if: { and: [is({ this: 'critical' }, 'limiting'), is({ this: 'value' }, 2)] },
        to: 'requires-improvement',
      },
    ],
    weakSection: [{ each: 'input', if: is({ this: 'band' }, 1), to: 'requires-improvement' }],
  },
  scores: {
    ...Object.fromEntries(
      sections.map((key) => [
        key,
        { of: { section: key }, method: 'mean', minCoverage: 0.7, bands: 'g4', caps: ['stars'] },
      ]),
    ),
    overall: { of: { scores: [...sections] }, method: 'mean', minCoverage: 0.7, bands: 'g4', caps: ['weakSection'] },
  },
  themeScores: { method: 'mean', minCoverage: 0.5, bands: 'g4' },
  flags: [
    {
      id: 'critical-item',
      title: 'A critical item is inadequate',
      severity: 'concern',
      each: 'item',
      if: { and: [is({ this: 'critical' }, 'critical'), is({ this: 'value' }, 1)] },
    },
    {
      id: 'weak-theme',
      title: 'A weak theme',
      severity: 'attention',
      each: 'theme',
      if: { '<=': [{ this: 'band' }, 2] },
    },
    {
      id: 'low-coverage',
      title: 'Too little is answered',
      severity: 'info',
      each: 'score',
      if: { '<': [{ this: 'coverage' }, 0.7] },
    },
    { id: 'weak-overall', title: 'The whole is weak', severity: 'urgent', if: { '<=': [{ band: 'overall' }, 2] } },
  ],
});
