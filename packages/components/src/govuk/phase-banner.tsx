import type { Children } from '#dialect';
import { Tag } from './tag.js';

interface PhaseBannerProps {
  readonly tag: Children;
  readonly children: Children;
}

export const PhaseBanner = ({ tag, children }: PhaseBannerProps) => (
  <div className="govuk-phase-banner govuk-width-container">
    <p className="govuk-phase-banner__content">
      <Tag classes="govuk-phase-banner__content__tag">{tag}</Tag>
      <span className="govuk-phase-banner__text">{children}</span>
    </p>
  </div>
);
