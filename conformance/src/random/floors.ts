/** How often each feature has to come up, in a thousand results, for the comparison to be worth something. */
export const floors: readonly (readonly [feature: string, perThousand: number])[] = [
  ...['mean', 'sum', 'min', 'max', 'median', 'mode', 'count', 'proportion', 'lookup', 'formula', 'decision'].flatMap(
    (method): readonly (readonly [string, number])[] => [
      [`method ${method} scored`, 30],
      [`method ${method} insufficient`, 20],
    ],
  ),
  ['method percent-of-maximum scored', 20],
  ['method percent-of-maximum insufficient', 5],
  ...['exclude', 'prorate', 'worst', 'fail'].flatMap((policy): readonly (readonly [string, number])[] => [
    [`policy ${policy} scored`, 20],
    [`policy ${policy} insufficient`, 10],
  ]),
  ...['items', 'rows', 'scores'].map((of): readonly [string, number] => [`of ${of} not-applicable`, 3]),
  ['of rows scored', 50],
  ['band top', 200],
  ['band middle', 200],
  ['band low', 200],
  ['capped', 100],
  ['capped twice', 20],
  ['may cap', 50],
  ['negative value', 30],
  ['fractional value', 300],
  ['partly covered', 500],
  ['theme scored', 100],
  ['theme insufficient', 50],
  ...['each item', 'each score', 'each theme', 'each declaration', 'stale-evidence'].flatMap((kind) =>
    ['raised', 'unknown', 'clear', 'skipped'].map((state): readonly [string, number] => [`flag ${kind} ${state}`, 10]),
  ),
  ...['raised', 'unknown', 'clear'].map((state): readonly [string, number] => [`flag each whole ${state}`, 100]),
  ['flag view-disagreement unknown', 50],
];
