import { applies, counts, enters, type ItemInputs } from './item-inputs.js';

/** Numbers side by side for each code, for one unit of weight: one place in memory holds all that is added. */
export const cellSize = 4;
export const cellApplicable = 0;
export const cellAnswered = 1;
export const cellTotal = 2;
export const cellFactor = 3;

/** Two counts in one whole number: applicable in the lower half, answered in the upper. */
export const countOfApplicable = (packed: number): number => packed & 0xffff;
export const countOfAnswered = (packed: number): number => packed >>> 16;

/** More inputs than a count can hold. */
export const mostInputs = 0x7fff;

export interface Cells {
  readonly cells: Float64Array;
  readonly counts: Int32Array;
}

/** @param worth What a value adds for each unit of its factor: itself, or one and nothing where values are counted. */
export function cellsOf({ facts, values }: ItemInputs, worth: (value: number) => number): Cells {
  const packed = new Int32Array(facts.length);
  const cells = new Float64Array(facts.length * cellSize);
  for (const [at, fact] of facts.entries()) {
    const from = at * cellSize;
    if (fact & applies) cells[from + cellApplicable] = 1;
    if (fact & counts) cells[from + cellAnswered] = 1;
    if (fact & enters) {
      cells[from + cellTotal] = worth(values[at] ?? 0);
      cells[from + cellFactor] = 1;
    }
    packed[at] = (fact & applies ? 1 : 0) | (fact & counts ? 1 << 16 : 0);
  }
  return { cells, counts: packed };
}
