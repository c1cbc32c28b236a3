import { type Children, ticked } from '#dialect';
import { type Asked, described, describedBy, hint } from './asked.js';
import { classes } from './classes.js';
import { Fieldset } from './fieldset.js';
import { formGroup } from './form-group.js';
import type { LabelProps } from './label.js';

export interface OptionItem {
  readonly id: string;
  readonly value: string;
  readonly text: Children;
  readonly hint?: Children | undefined;
  readonly isTicked: boolean;
  /** “or”, where this option stands apart from those before it. */
  readonly divider?: Children | undefined;
  /** Stands beneath the option. */
  readonly reveals?: Children | undefined;
  /** Ticking it takes away every other tick. */
  readonly isExclusive?: boolean | undefined;
}

export interface OptionsProps extends Asked {
  readonly name: string;
  readonly legend?: LabelProps | undefined;
  readonly classes?: string | undefined;
  readonly before?: Children | undefined;
  readonly items: readonly OptionItem[];
}

type Kind = 'radios' | 'checkboxes';

const option = (kind: Kind, name: string, item: OptionItem, description: string | undefined) => {
  const hintId = item.hint == null ? undefined : `${item.id}-item-hint`;
  return [
    item.divider != null && (
      <div key={`${item.id}-divider`} className={`govuk-${kind}__divider`}>
        {item.divider}
      </div>
    ),
    <div key={item.id} className={`govuk-${kind}__item`}>
      <input
        className={`govuk-${kind}__input`}
        id={item.id}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={item.value}
        {...ticked(item.isTicked)}
        data-aria-controls={item.reveals == null ? undefined : `conditional-${item.id}`}
        data-behaviour={item.isExclusive ? 'exclusive' : undefined}
        aria-describedby={classes(description, hintId) || undefined}
      />
      <label className={`govuk-label govuk-${kind}__label`} htmlFor={item.id}>
        {item.text}
      </label>
      {hintId !== undefined && hint(hintId, item.hint, `govuk-${kind}__hint`)}
    </div>,
    item.reveals != null && (
      <div
        key={`conditional-${item.id}`}
        className={classes(`govuk-${kind}__conditional`, !item.isTicked && `govuk-${kind}__conditional--hidden`)}
        id={`conditional-${item.id}`}
      >
        {item.reveals}
      </div>
    ),
  ];
};

/** Radios and checkboxes differ in their names alone, but for what describes checkboxes that have no legend. */
export const options = (kind: Kind, props: OptionsProps) => {
  const description = describedBy(props);
  const lone = kind === 'checkboxes' && props.legend === undefined ? description : undefined;
  const content = (
    <>
      {described(props)}
      {props.before}
      <div className={classes(`govuk-${kind}`, props.classes)} data-module={`govuk-${kind}`}>
        {props.items.flatMap((item) => option(kind, props.name, item, lone))}
      </div>
    </>
  );
  return formGroup(
    props,
    props.legend ? (
      <Fieldset legend={props.legend} describedBy={description}>
        {content}
      </Fieldset>
    ) : (
      content
    ),
  );
};
