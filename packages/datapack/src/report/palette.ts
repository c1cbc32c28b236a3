/**
 * Blue against orange stays apart for the common kinds of colour blindness. The style sheet and the charts share these;
 * text pairs are checked for 4.5:1 in `styles.test.ts`.
 */
export const palette = {
  ink: '#1b2530',
  muted: '#55616d',
  line: '#d5dade',
  wash: '#f5f6f4',
  paper: '#ffffff',
  accent: '#12436d',
  best: '#12436d',
  bestPale: '#d8e6f3',
  worst: '#a8410a',
  worstPale: '#fce3d2',
  grey: '#8a949d',
  greyPale: '#e9ecee',
  above: '#5b2a6e',
  abovePale: '#ece1f1',
  below: '#0c5c58',
  belowPale: '#d9eeec',
} as const;
