import type { Children } from '#dialect';
import { classes } from './classes.js';

/** What stands around every control, and what it is described by. */
export interface Asked {
  /** Ids of hints and of the error begin with it. */
  readonly id: string;
  readonly hints?: readonly Children[] | undefined;
  readonly error?: Children | undefined;
  /** “Error:”, for who cannot see the colour. */
  readonly errorLabel?: string | undefined;
}

const hintId = (id: string, at: number) => (at === 0 ? `${id}-hint` : `${id}-hint-${at + 1}`);

/** Ids of everything that describes a control; `undefined` leaves the attribute out. */
export const describedBy = ({ id, hints = [], error }: Asked, before?: string | undefined): string | undefined =>
  [before, ...hints.map((_, at) => hintId(id, at)), error != null && `${id}-error`].filter(Boolean).join(' ') ||
  undefined;

export const hint = (id: string, text: Children, className?: string) => (
  <div key={id} id={id} className={classes('govuk-hint', className)}>
    {text}
  </div>
);

export const errorMessage = (id: string | undefined, label: string | undefined, text: Children) => (
  <p id={id} className="govuk-error-message">
    {label && <span className="govuk-visually-hidden">{label}</span>} {text}
  </p>
);

/** Hints, then what is wrong, as they stand between a label and its control. */
export const described = ({ id, hints = [], error, errorLabel }: Asked) => (
  <>
    {hints.map((text, at) => hint(hintId(id, at), text))}
    {error != null && errorMessage(`${id}-error`, errorLabel, error)}
  </>
);
