import type { Children } from '#dialect';
import { classes } from './classes.js';

export interface LabelProps {
  readonly text: Children;
  readonly classes?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
}

export const label = (target: string, { text, classes: more, isPageHeading }: LabelProps) => {
  const words = (
    <label className={classes('govuk-label', more)} htmlFor={target}>
      {text}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{words}</h1> : words;
};
