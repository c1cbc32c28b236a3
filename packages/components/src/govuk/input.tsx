import { type Children, filled } from '#dialect';
import { type Asked, described, describedBy } from './asked.js';
import { classes } from './classes.js';
import { formGroup } from './form-group.js';
import { type LabelProps, label } from './label.js';

export interface InputProps extends Asked {
  readonly name: string;
  readonly label: LabelProps;
  readonly value: string;
  readonly type?: 'text' | 'email' | undefined;
  readonly inputMode?: 'numeric' | 'decimal' | 'url' | 'email' | undefined;
  /** `false` for what no dictionary holds. */
  readonly isSpelt?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly prefix?: Children | undefined;
  readonly suffix?: Children | undefined;
  readonly autoComplete?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly before?: Children | undefined;
}

/** As text: the attribute without a value would mean the opposite. */
const unspelt = { spellCheck: 'false' } as const;

const affix = (kind: 'prefix' | 'suffix', text: Children) =>
  text != null && (
    <div className={`govuk-input__${kind}`} aria-hidden="true">
      {text}
    </div>
  );

export const input = (props: InputProps) => {
  const isWrong = props.error != null;
  const box = (
    <input
      className={classes('govuk-input', props.classes, isWrong && 'govuk-input--error')}
      id={props.id}
      name={props.name}
      // Preact's types keep boxes of each type apart and would not take either.
      type={(props.type ?? 'text') as 'text'}
      {...(props.isSpelt === false && unspelt)}
      {...filled(props.value)}
      aria-describedby={describedBy(props, props.describedBy)}
      autoComplete={props.autoComplete}
      inputMode={props.inputMode}
    />
  );
  return formGroup(
    props,
    <>
      {label(props.id, props.label)}
      {described(props)}
      {props.before}
      {props.prefix == null && props.suffix == null ? (
        box
      ) : (
        <div className="govuk-input__wrapper">
          {affix('prefix', props.prefix)}
          {box}
          {affix('suffix', props.suffix)}
        </div>
      )}
    </>,
  );
};
