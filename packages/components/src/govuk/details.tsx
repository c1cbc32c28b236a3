import type { Children } from '#dialect';

interface DetailsProps {
  readonly id?: string | undefined;
  readonly summary: Children;
  readonly isOpen?: boolean | undefined;
  readonly children: Children;
}

export const Details = ({ id, summary, isOpen, children }: DetailsProps) => (
  <details id={id} className="govuk-details" open={isOpen}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
);
