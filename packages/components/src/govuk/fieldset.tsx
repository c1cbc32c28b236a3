import type { Children } from '#dialect';
import { classes } from './classes.js';
import type { LabelProps } from './label.js';

interface FieldsetProps {
  readonly id?: string | undefined;
  readonly legend?: LabelProps | undefined;
  readonly classes?: string | undefined;
  readonly role?: 'group' | undefined;
  readonly describedBy?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly children: Children;
}

export const Fieldset = ({ id, legend, classes: more, role, describedBy, tabIndex, children }: FieldsetProps) => (
  <fieldset
    id={id}
    className={classes('govuk-fieldset', more)}
    role={role}
    aria-describedby={describedBy}
    tabIndex={tabIndex}
  >
    {legend && (
      <legend className={classes('govuk-fieldset__legend', legend.classes)}>
        {legend.isPageHeading ? <h1 className="govuk-fieldset__heading">{legend.text}</h1> : legend.text}
      </legend>
    )}
    {children}
  </fieldset>
);
