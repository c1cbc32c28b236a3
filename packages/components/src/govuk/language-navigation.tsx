import type { Children } from '#dialect';

interface LanguageItem {
  readonly language: string;
  readonly text: Children;
  /** `null`: the page is in this language. */
  readonly href: string | null;
}

interface LanguageNavigationProps {
  readonly label: string;
  readonly items: readonly LanguageItem[];
}

export const LanguageNavigation = ({ label, items }: LanguageNavigationProps) => (
  <nav className="govuk-language-navigation" aria-label={label}>
    <ul className="govuk-language-navigation__list">
      {items.map(({ language, text, href }) => (
        <li key={language} className="govuk-language-navigation__list-item">
          {href === null ? (
            <span className="govuk-language-navigation__text" aria-current="true" lang={language}>
              {text}
            </span>
          ) : (
            <a
              className="govuk-language-navigation__link"
              href={href}
              rel="alternate"
              lang={language}
              hrefLang={language}
            >
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
