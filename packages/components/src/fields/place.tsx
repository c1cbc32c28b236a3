import type { FieldView, FormWords, Words } from '@plumbline/core/view';
import type { Children } from '#dialect';
import type { LabelProps } from '../govuk/label.js';
import { said } from './said.js';

/** Where a field stands, as far as it shows: how large its label is, and what stands between label and control. */
export interface Place {
  readonly size: 'xs' | 's' | 'm' | 'l';
  /** The label is the title of the page. */
  readonly isPageHeading?: boolean;
  readonly before?: Children;
  /** That it may be left out goes without saying. */
  readonly isOptionalSaid?: boolean | undefined;
  /** The title of the page says it already. */
  readonly isHidden?: boolean;
  /** Which row of a table this is a cell of: a label alone would not tell. */
  readonly row?: Words;
}

/** In an entry. */
export const nested: Place = { size: 's' };

/** Beneath an option. */
export const revealed: Place = { size: 'xs' };

const unsaid: Place = { ...nested, isOptionalSaid: true };

/** A part of a group that may be left out may be left out with it. */
export const nestedIn = ({ needed }: FieldView): Place => (needed === 'no' ? unsaid : nested);

const sizeClass = (kind: 'label' | 'fieldset__legend', { size, row, isHidden }: Place): string | undefined => {
  if (isHidden) return 'govuk-visually-hidden';
  if (row) return 'plumbline-table__label';
  return size === 'xs' ? undefined : `govuk-${kind}--${size}`;
};

/** `unit` is drawn beside the control, where it cannot be heard. */
export const labelOf = (
  kind: 'label' | 'fieldset__legend',
  field: FieldView,
  words: FormWords,
  place: Place,
  unit?: Words | null,
): LabelProps => ({
  text: (
    <>
      {said(field.label)}
      {field.needed === 'no' && !place.isOptionalSaid && ` ${words.optional}`}
      {unit && <span className="govuk-visually-hidden"> ({said(unit)})</span>}
      {place.row && <span className="govuk-visually-hidden"> ({said(place.row)})</span>}
    </>
  ),
  classes: sizeClass(kind, place),
  isPageHeading: place.isPageHeading,
});

/** Hints, what was answered last year, and what is wrong. */
export const askedOf = ({ id, hints, before, error }: FieldView, words: FormWords) => ({
  id,
  hints: before ? [...hints.map(said), lastYear(before, words)] : hints.map(said),
  error: error ? said(error) : undefined,
  errorLabel: words.errorLabel,
});

const lastYear = (before: Words, words: FormWords) => (
  <>
    {words.lastYear}: {said(before)}
  </>
);
