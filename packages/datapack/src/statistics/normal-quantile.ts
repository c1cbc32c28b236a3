import type { Level } from './level.js';

const zByLevel: { readonly [level in Level]: number } = { 0.95: 1.959963984540054, 0.998: 3.090232306167813 };

/**
 * Standard normal deviate z that leaves half of `1 - level` above it: 1.959964 for 95%, 3.090232 for 99.8%.
 *
 * @see APHO Technical Briefing 3 (2008), "Commonly used public health statistics and their confidence intervals"
 */
export const normalQuantile = (level: Level): number => zByLevel[level];
