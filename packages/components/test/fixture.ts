import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Text {
  readonly text?: string;
  readonly html?: string;
  readonly classes?: string;
}

interface Action extends Text {
  readonly href: string;
  readonly visuallyHiddenText?: string;
}

/** An item of radios, a list of tasks, a date, a language navigation: what our components have of each. */
interface Item extends Text {
  readonly id?: string;
  readonly name?: string;
  readonly value?: string | number;
  readonly hint?: Text;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly divider?: string;
  readonly behaviour?: string;
  readonly conditional?: { readonly html?: string };
  readonly error?: boolean;
  readonly label?: string;
  readonly href?: string;
  readonly title?: Text;
  readonly status?: Text & { readonly tag?: Text };
  readonly lang?: string;
  readonly current?: boolean;
}

interface Row {
  readonly key: Text;
  readonly value: Text;
  readonly actions?: { readonly items?: readonly Action[] };
}

/** Options of all GOV.UK components that our own have something for. */
export interface Options extends Text {
  readonly id?: string;
  readonly idPrefix?: string;
  readonly name?: string;
  readonly namePrefix?: string;
  readonly value?: string | number;
  readonly values?: { readonly [part: string]: string | number };
  readonly type?: string;
  readonly label?: Text & { readonly isPageHeading?: boolean };
  readonly legend?: Text & { readonly isPageHeading?: boolean };
  readonly for?: string;
  readonly fieldset?: { readonly legend?: Text & { readonly isPageHeading?: boolean } };
  readonly role?: string;
  readonly describedBy?: string;
  readonly hint?: Text;
  readonly errorMessage?: Text;
  readonly visuallyHiddenText?: string;
  readonly items?: readonly (Item | null | false | '')[];
  readonly day?: Item;
  readonly month?: Item;
  readonly year?: Item;
  readonly prefix?: Text;
  readonly suffix?: Text;
  readonly inputmode?: string;
  readonly autocomplete?: string;
  readonly spellcheck?: boolean;
  readonly rows?: number | readonly (Row | null | false | '')[];
  readonly maxlength?: number;
  readonly threshold?: number;
  readonly textareaDescriptionText?: string;
  readonly summaryText?: string;
  readonly summaryHtml?: string;
  readonly open?: boolean;
  readonly titleText?: string;
  readonly titleHtml?: string;
  readonly titleId?: string;
  readonly errorList?: readonly (Text & { readonly href?: string })[];
  readonly card?: { readonly title?: Text & { readonly headingLevel?: number } };
  readonly iconFallbackText?: string;
  readonly href?: string;
  readonly tag?: Text;
  readonly head?: readonly Text[];
  readonly ariaLabel?: string;
}

export interface Fixture {
  readonly name: string;
  readonly options: Options;
  readonly html: string;
}

const require = createRequire(import.meta.url);

export const fixturesOf = (component: string): readonly Fixture[] => {
  const file = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  // The shape that govuk-frontend publishes; what of the options is used is in `Options`.
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly fixtures: readonly Fixture[] }).fixtures;
};

/** `items[].hint.text`: every option that a fixture sets. */
export const optionsUsed = (value: unknown, at = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => optionsUsed(each, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, each]) => optionsUsed(each, at === '' ? key : `${at}.${key}`));
};
