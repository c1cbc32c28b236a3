import type { Children } from '#dialect';
import { classes } from './classes.js';

interface ButtonProps {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly classes?: string | undefined;
  readonly children: Children;
}

export const Button = ({ name, value, classes: more, children }: ButtonProps) => (
  <button type="submit" value={value} name={name} className={classes('govuk-button', more)} data-module="govuk-button">
    {children}
  </button>
);
