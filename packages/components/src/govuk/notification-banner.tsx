import type { Children } from '#dialect';
import { classes } from './classes.js';

interface NotificationBannerProps {
  readonly title: Children;
  /** Something went well, and is said at once. */
  readonly isSuccess?: boolean | undefined;
  readonly titleId?: string | undefined;
  readonly children: Children;
}

export const NotificationBanner = ({
  title,
  isSuccess,
  titleId = 'govuk-notification-banner-title',
  children,
}: NotificationBannerProps) => (
  // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles that it may have take a name
  <div
    className={classes('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success')}
    role={isSuccess ? 'alert' : 'region'}
    aria-labelledby={titleId}
    data-module="govuk-notification-banner"
  >
    <div className="govuk-notification-banner__header">
      <h2 className="govuk-notification-banner__title" id={titleId}>
        {title}
      </h2>
    </div>
    <div className="govuk-notification-banner__content">{children}</div>
  </div>
);
