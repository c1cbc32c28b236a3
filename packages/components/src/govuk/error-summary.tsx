import type { Children } from '#dialect';

interface ErrorSummaryProps {
  readonly title: Children;
  readonly errors: readonly { readonly href: string; readonly text: Children }[];
}

/** The alert stands inside what takes the focus, so that both are read out. */
export const ErrorSummary = ({ title, errors }: ErrorSummaryProps) => (
  <div className="govuk-error-summary" data-module="govuk-error-summary" tabIndex={-1}>
    <div role="alert">
      <h2 className="govuk-error-summary__title">{title}</h2>
      <div className="govuk-error-summary__body">
        <ul className="govuk-list govuk-error-summary__list">
          {errors.map(({ href, text }, at) => (
            // Two errors may lead to one control.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole
            <li key={at}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  </div>
);
