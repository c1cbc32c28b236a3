import { type Children, filled } from '#dialect';
import { type Asked, described, describedBy } from './asked.js';
import { classes } from './classes.js';
import { type LabelProps, label } from './label.js';

/** Without script the limit stands there in words; a script counts from `threshold` per cent on. */
interface CountProps {
  readonly maximum: number;
  readonly threshold?: number | undefined;
  readonly allowed: Children;
  /** Where what is typed is drawn anew: how many characters are left, and nobody else's script is to count. `null` for too few to say. */
  readonly now?: { readonly text: string | null; readonly isOver: boolean } | undefined;
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

/** As GOV.UK's script makes it: seen at once; heard when whoever draws the page puts it into the second, which is never drawn into. */
const counted = ({ text, isOver }: NonNullable<CountProps['now']>) => (
  <>
    <div
      className={classes(
        isOver ? 'govuk-error-message' : 'govuk-hint',
        'govuk-character-count__message govuk-character-count__status',
        text === null && 'govuk-character-count__message--disabled',
      )}
      aria-hidden="true"
    >
      {text}
    </div>
    <div className="govuk-character-count__sr-status govuk-visually-hidden" aria-live="polite" />
  </>
);

export const textarea = (props: TextareaProps) => {
  const { id, name, count } = props;
  const isWrong = props.error != null;
  const infoId = count && `${id}-info`;
  const now = count?.now;
  const toScript = now === undefined ? count : undefined;
  return (
    <div
      key={id}
      className={classes('govuk-form-group', isWrong && 'govuk-form-group--error', count && 'govuk-character-count')}
      data-module={toScript && 'govuk-character-count'}
      data-maxlength={toScript?.maximum}
      data-threshold={toScript?.threshold}
    >
      {label(id, props.label)}
      {described(props)}
      {props.before}
      <textarea
        className={classes(
          'govuk-textarea',
          (isWrong || now?.isOver) && 'govuk-textarea--error',
          toScript && 'govuk-js-character-count',
        )}
        id={id}
        name={name}
        rows={props.rows ?? 5}
        {...filled(props.value)}
        aria-describedby={describedBy(props, infoId)}
        autoComplete={props.autoComplete}
      />
      {count && (
        <div
          id={infoId}
          className={classes('govuk-hint govuk-character-count__message', now && 'govuk-visually-hidden')}
        >
          {count.allowed}
        </div>
      )}
      {now && counted(now)}
    </div>
  );
};
