import type { Children } from '#dialect';

interface BackLinkProps {
  readonly href: string;
  readonly children: Children;
}

export const BackLink = ({ href, children }: BackLinkProps) => (
  <a href={href} className="govuk-back-link">
    {children}
  </a>
);
