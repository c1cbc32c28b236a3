import type { Children } from '#dialect';
import { classes } from '../govuk/classes.js';

/** Around several fields. No form group of GOV.UK's, in which the last control of each kind would touch what follows. */
export const fieldGroup = ({ id, error }: { readonly id: string; readonly error?: Children }, children: Children) => (
  <div key={id} className={classes('plumbline-group', error != null && 'govuk-form-group--error')}>
    {children}
  </div>
);
