import type { Children } from '#dialect';

export const InsetText = ({ children }: { readonly children: Children }) => (
  <div className="govuk-inset-text">{children}</div>
);
