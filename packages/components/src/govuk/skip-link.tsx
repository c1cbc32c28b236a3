import type { Children } from '#dialect';

interface SkipLinkProps {
  readonly href: string;
  readonly children: Children;
}

export const SkipLink = ({ href, children }: SkipLinkProps) => (
  <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
    {children}
  </a>
);
