import type { Children } from '#dialect';

interface PanelProps {
  readonly title: Children;
  readonly children?: Children | undefined;
}

export const Panel = ({ title, children }: PanelProps) => (
  <div className="govuk-panel govuk-panel--confirmation">
    <h1 className="govuk-panel__title">{title}</h1>
    {children != null && <div className="govuk-panel__body">{children}</div>}
  </div>
);
