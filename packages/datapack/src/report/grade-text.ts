import type { BandRef } from '@plumbline/core';
import type { GradeCell, GradeMatrix } from '../data-pack.js';
import { type Html, html } from './html.js';
import { shapeMark, type Tone, toneOf, toneShape } from './marks.js';
import { numberText } from './number-text.js';

/** The word of a grade on the matrix's own scale; its id where the scale does not hold it. */
export const gradeTitle = (matrix: GradeMatrix, band: BandRef): string =>
  matrix.bands.find((one) => one.band === band.band)?.title ?? band.band;

export const gradeTone = (matrix: GradeMatrix, band: BandRef): Tone => toneOf(band.value, matrix.bands);

/** Shape and word of a grade. */
export const gradeMark = (matrix: GradeMatrix, band: BandRef): Html =>
  html`<span class="grade tone-${gradeTone(matrix, band)}">${shapeMark(toneShape[gradeTone(matrix, band)])} ${gradeTitle(matrix, band)}</span>`;

/** Lowest to highest that missing answers still allow, or `null` where nothing narrows it. */
export function possibleText(matrix: GradeMatrix, cell: GradeCell): string | null {
  if (cell.lowestBand === null || cell.highestBand === null) return null;
  const lowest = gradeTitle(matrix, cell.lowestBand);
  const highest = gradeTitle(matrix, cell.highestBand);
  return lowest === highest ? lowest : `${lowest} to ${highest}`;
}

export const isDeclaredOtherwise = (cell: GradeCell): boolean =>
  cell.declared !== null && cell.band !== null && cell.declared.band !== cell.band.band;

export const shareText = (share: number): string => `${numberText(share * 100, 0)}%`;
