import { type Children, filled } from '#dialect';
import { type Asked, described, describedBy } from './asked.js';
import { classes } from './classes.js';
import { Fieldset } from './fieldset.js';
import { formGroup } from './form-group.js';
import type { LabelProps } from './label.js';

interface DatePart {
  readonly id: string;
  readonly name: string;
  readonly label: Children;
  readonly value: string;
  readonly width: 2 | 4;
  readonly isWrong: boolean;
}

interface DateInputProps extends Asked {
  readonly legend?: LabelProps | undefined;
  readonly parts: readonly DatePart[];
  readonly autoComplete?: string | undefined;
  readonly before?: Children | undefined;
}

const part = ({ id, name, label, value, width, isWrong }: DatePart, autoComplete: string | undefined) => (
  <div key={id} className="govuk-date-input__item">
    <div className="govuk-form-group">
      <label className="govuk-label govuk-date-input__label" htmlFor={id}>
        {label}
      </label>
      <input
        className={classes(
          'govuk-input govuk-date-input__input',
          isWrong && 'govuk-input--error',
          `govuk-input--width-${width}`,
        )}
        id={id}
        name={name}
        type="text"
        {...filled(value)}
        autoComplete={autoComplete}
        inputMode="numeric"
      />
    </div>
  </div>
);

export const dateInput = (props: DateInputProps) => {
  const content = (
    <>
      {described(props)}
      {props.before}
      <div className="govuk-date-input" id={props.id}>
        {props.parts.map((each) => part(each, props.autoComplete))}
      </div>
    </>
  );
  return formGroup(
    props,
    props.legend ? (
      <Fieldset legend={props.legend} role="group" describedBy={describedBy(props)}>
        {content}
      </Fieldset>
    ) : (
      content
    ),
  );
};
