import type { Children } from '#dialect';
import { classes } from './classes.js';

interface TagProps {
  readonly classes?: string | undefined;
  readonly children: Children;
}

export const Tag = ({ classes: more, children }: TagProps) => (
  <strong className={classes('govuk-tag', more)}>{children}</strong>
);
