import { type Children, filled } from '#dialect';
import { type Asked, described, describedBy } from './asked.js';
import { classes } from './classes.js';
import { formGroup } from './form-group.js';
import { type LabelProps, label } from './label.js';

interface SelectProps extends Asked {
  readonly name: string;
  readonly label: LabelProps;
  readonly value: string;
  readonly classes?: string | undefined;
  readonly items: readonly { readonly value: string; readonly text: string; readonly language?: string | undefined }[];
  readonly before?: Children | undefined;
}

export const select = (props: SelectProps) =>
  formGroup(
    props,
    <>
      {label(props.id, props.label)}
      {described(props)}
      {props.before}
      <select
        className={classes('govuk-select', props.classes, props.error != null && 'govuk-select--error')}
        id={props.id}
        name={props.name}
        {...filled(props.value)}
        aria-describedby={describedBy(props)}
      >
        {props.items.map(({ value, text, language }) => (
          <option key={value} value={value} lang={language}>
            {text}
          </option>
        ))}
      </select>
    </>,
  );
