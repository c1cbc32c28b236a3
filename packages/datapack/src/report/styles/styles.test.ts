import { expect, test } from 'vitest';
import { palette } from '../palette.js';
import { styleSheet } from './style-sheet.js';

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test.each([
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'bestPale'],
  ['ink', 'worstPale'],
  ['muted', 'paper'],
  ['muted', 'wash'],
  ['accent', 'paper'],
  ['accent', 'wash'],
  ['best', 'bestPale'],
  ['above', 'abovePale'],
  ['below', 'belowPale'],
  ['paper', 'worst'],
  ['paper', 'accent'],
] as const)('text %s on %s has 4.5 to 1', (text, ground) => {
  expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
});

test.each(['best', 'worst', 'grey', 'above', 'below'] as const)('mark %s stands out from the paper, 3 to 1', (mark) => {
  expect(contrast(palette[mark], palette.paper)).toBeGreaterThanOrEqual(3);
});

test('the style sheet asks for nothing from outside', () => {
  expect(styleSheet).not.toMatch(/url\(|@import|https?:/);
});
