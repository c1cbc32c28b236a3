import type { Children } from '#dialect';
import { classes } from './classes.js';

interface Action {
  readonly href: string;
  readonly text: Children;
  /** Said after the text to who cannot see what it stands beside. */
  readonly hidden?: Children | undefined;
}

interface SummaryRow {
  readonly key: Children;
  readonly value: Children;
  readonly action?: Action | undefined;
}

interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  readonly classes?: string | undefined;
}

const link = ({ href, text, hidden }: Action) => (
  <a className="govuk-link" href={href}>
    {text}
    {hidden != null && <span className="govuk-visually-hidden"> {hidden}</span>}
  </a>
);

export const SummaryList = ({ rows, classes: more }: SummaryListProps) => {
  const hasActions = rows.some(({ action }) => action);
  return (
    <dl className={classes('govuk-summary-list', more)}>
      {rows.map(({ key, value, action }, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state
          key={at}
          className={classes('govuk-summary-list__row', hasActions && !action && 'govuk-summary-list__row--no-actions')}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action && <dd className="govuk-summary-list__actions">{link(action)}</dd>}
        </div>
      ))}
    </dl>
  );
};

interface SummaryCardProps {
  readonly title?: Children | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly children: Children;
}

export const SummaryCard = ({ title, headingLevel = 2, children }: SummaryCardProps) => {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        {title != null && <Heading className="govuk-summary-card__title">{title}</Heading>}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
};
