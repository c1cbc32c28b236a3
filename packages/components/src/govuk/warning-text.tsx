import type { Children } from '#dialect';

interface WarningTextProps {
  /** “Warning”, in place of the sign. */
  readonly label: Children;
  readonly children: Children;
}

export const WarningText = ({ label, children }: WarningTextProps) => (
  <div className="govuk-warning-text">
    <span className="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong className="govuk-warning-text__text">
      <span className="govuk-visually-hidden">{label}</span> {children}
    </strong>
  </div>
);
