import type { FormView, FormWords } from '@plumbline/core/view';
import { said } from '../fields/said.js';
import { BackLink } from '../govuk/back-link.js';
import { LanguageNavigation } from '../govuk/language-navigation.js';
import { NotificationBanner } from '../govuk/notification-banner.js';
import { PhaseBanner } from '../govuk/phase-banner.js';
import type { Host } from '../host.js';
import { stepButtons } from './step-buttons.js';

interface PageTopProps {
  readonly view: FormView;
  /** Where “Back” leads; `null` for none. */
  readonly back: string | null;
  readonly words: FormWords;
  readonly host: Host;
}

/** What stands above the main content of any page: languages, whether a speaker has read this one, the way back, undo and redo. */
export const PageTop = ({ view, back, words, host }: PageTopProps) => (
  <>
    {host.languages.length > 1 && (
      <LanguageNavigation
        label={words.languages}
        items={host.languages.map(({ language, name, href }) => ({ language, text: name, href }))}
      />
    )}
    {!view.isReviewed && <PhaseBanner tag={words.languageName}>{words.notReviewed}</PhaseBanner>}
    {back !== null && <BackLink href={back}>{words.back}</BackLink>}
    {host.notice && (
      <NotificationBanner
        title={said(host.notice.title)}
        titleId={`${host.idPrefix ?? ''}govuk-notification-banner-title`}
        isSuccess={host.notice.isSuccess}
      >
        <p className="govuk-notification-banner__heading">{said(host.notice.text)}</p>
      </NotificationBanner>
    )}
    {host.steps && stepButtons(host.steps, words)}
  </>
);
