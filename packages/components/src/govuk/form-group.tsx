import type { Children } from '#dialect';
import { classes } from './classes.js';

/** A control with its label, hints and error. Its key is the control's id, so that two drawings of a list hold on to the same one. */
export const formGroup = ({ id, error }: { readonly id: string; readonly error?: Children }, children: Children) => (
  <div key={id} className={classes('govuk-form-group', error != null && 'govuk-form-group--error')}>
    {children}
  </div>
);
