import { type Children, filled } from '#dialect';
import { type Asked, described, describedBy } from './asked.js';
import { classes } from './classes.js';
import { type LabelProps, label } from './label.js';

/** Without script the limit stands there in words; a script counts from `threshold` per cent on. */
interface CountProps {
  readonly maximum: number;
  readonly threshold?: number | undefined;
  readonly allowed: Children;
}

interface TextareaProps extends Asked {
  readonly name: string;
  readonly label: LabelProps;
  readonly value: string;
  readonly rows?: number | undefined;
  readonly autoComplete?: string | undefined;
  readonly count?: CountProps | undefined;
  readonly before?: Children | undefined;
}

export const textarea = (props: TextareaProps) => {
  const { id, name, count } = props;
  const isWrong = props.error != null;
  const infoId = count && `${id}-info`;
  return (
    <div
      key={id}
      className={classes('govuk-form-group', isWrong && 'govuk-form-group--error', count && 'govuk-character-count')}
      data-module={count && 'govuk-character-count'}
      data-maxlength={count?.maximum}
      data-threshold={count?.threshold}
    >
      {label(id, props.label)}
      {described(props)}
      {props.before}
      <textarea
        className={classes('govuk-textarea', isWrong && 'govuk-textarea--error', count && 'govuk-js-character-count')}
        id={id}
        name={name}
        rows={props.rows ?? 5}
        {...filled(props.value)}
        aria-describedby={describedBy(props, infoId)}
        autoComplete={props.autoComplete}
      />
      {count && (
        <div id={infoId} className="govuk-hint govuk-character-count__message">
          {count.allowed}
        </div>
      )}
    </div>
  );
};
