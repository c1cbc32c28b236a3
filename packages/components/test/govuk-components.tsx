import type { ComponentChildren } from 'preact';
import { errorMessage, hint } from '../src/govuk/asked.js';
import { BackLink } from '../src/govuk/back-link.js';
import { Button } from '../src/govuk/button.js';
import { dateInput } from '../src/govuk/date-input.js';
import { Details } from '../src/govuk/details.js';
import { ErrorSummary } from '../src/govuk/error-summary.js';
import { Fieldset } from '../src/govuk/fieldset.js';
import { type InputProps, input } from '../src/govuk/input.js';
import { InsetText } from '../src/govuk/inset-text.js';
import { label } from '../src/govuk/label.js';
import { LanguageNavigation } from '../src/govuk/language-navigation.js';
import { NotificationBanner } from '../src/govuk/notification-banner.js';
import { type OptionItem, options } from '../src/govuk/options.js';
import { Panel } from '../src/govuk/panel.js';
import { PhaseBanner } from '../src/govuk/phase-banner.js';
import { select } from '../src/govuk/select.js';
import { SkipLink } from '../src/govuk/skip-link.js';
import { SummaryCard, SummaryList } from '../src/govuk/summary-list.js';
import { Table } from '../src/govuk/table.js';
import { Tag } from '../src/govuk/tag.js';
import { TaskList } from '../src/govuk/task-list.js';
import { textarea } from '../src/govuk/textarea.js';
import { WarningText } from '../src/govuk/warning-text.js';
import type { Options } from './fixture.js';
import { markup } from './markup.js';

/** How the options of a GOV.UK component become properties of ours, and which have no counterpart. */
interface Counterpart {
  readonly draw: (options: Options) => ComponentChildren;
  readonly has: readonly string[];
  readonly lacks: { readonly [option: string]: string };
}

const ours = 'classes and attributes are ours to set';
const never = 'nothing on our pages is disabled: it is not shown';
const notSplit = 'what else describes a control stands beside it as a hint';
const words = 'a word of one language belongs to the words that are handed in';
const script = 'for the script of GOV.UK Frontend alone';

type Said = { readonly text?: string; readonly html?: string } | undefined;
const said = (of: Said) => (of === undefined ? undefined : of.html ? markup(of.html) : of.text);
const itemsOf = <T,>(items: readonly (T | null | false | '' | undefined)[] = []): readonly T[] =>
  items.filter((item): item is T => Boolean(item));

const labelled = (of: Options['label']) => ({
  text: said(of),
  classes: of?.classes,
  isPageHeading: of?.isPageHeading,
});

const asked = ({ id, idPrefix, name, hint, errorMessage }: Options) => ({
  id: id ?? idPrefix ?? name ?? '',
  name: name ?? '',
  hints: hint ? [said(hint)] : [],
  error: said(errorMessage),
  errorLabel: 'Error:',
});

const optionItems = (all: Options): readonly OptionItem[] => {
  const prefix = all.idPrefix ?? all.name;
  const chosen = (value: string) => all.value === value || Object.values(all.values ?? {}).includes(value);
  return (all.items ?? []).flatMap((item, at, items) => {
    if (!item || item.divider) return [];
    const value = String(item.value);
    const before = items[at - 1];
    return {
      id: item.id ?? (at === 0 ? `${prefix}` : `${prefix}-${at + 1}`),
      value,
      text: said(item),
      hint: said(item.hint),
      isTicked: item.checked ?? chosen(value),
      divider: before ? before.divider : undefined,
      reveals: item.conditional?.html ? markup(item.conditional.html) : undefined,
      isExclusive: item.behaviour === 'exclusive',
    };
  });
};

const ticks = (kind: 'radios' | 'checkboxes'): Counterpart => ({
  draw: (all) =>
    options(kind, {
      ...asked(all),
      legend: all.fieldset && labelled(all.fieldset.legend),
      classes: all.classes,
      items: optionItems(all),
    }),
  has: ['name', 'idPrefix', 'value', 'values', 'classes', 'fieldset', 'hint', 'errorMessage', 'items'],
  lacks: {
    attributes: ours,
    'formGroup.classes': ours,
    'fieldset.attributes': ours,
    'fieldset.classes': ours,
    'fieldset.describedBy': notSplit,
    'items[].attributes': ours,
    'items[].label': ours,
    'items[].disabled': never,
    ...(kind === 'checkboxes' && { describedBy: notSplit, 'items[].name': 'a question has one name' }),
  },
});

const control = ['id', 'name', 'label', 'hint', 'errorMessage', 'value'];
const dateWidth = { day: 2, month: 2, year: 4 } as const;
const parts = ['day', 'month', 'year'] as const;

const datePart = (all: Options, part: (typeof parts)[number]) => {
  const item = all[part] ?? {};
  const name = item.name ?? part;
  const fullName = all.namePrefix ? `${all.namePrefix}-${name}` : name;
  return {
    id: `${all.id}-${name}`,
    name: fullName,
    label: item.label ?? `${name[0]?.toUpperCase()}${name.slice(1)}`,
    value: String(item.value ?? all.values?.[fullName] ?? ''),
    width: dateWidth[part],
    isWrong: item.error ?? (all.errorMessage !== undefined && !parts.some((each) => all[each]?.error)),
  };
};

/** By the name of the folder in GOV.UK Frontend. */
export const counterparts: { readonly [component: string]: Counterpart } = {
  radios: ticks('radios'),
  checkboxes: ticks('checkboxes'),
  select: {
    draw: (all) =>
      select({
        ...asked(all),
        label: labelled(all.label),
        classes: all.classes,
        value: String(itemsOf(all.items).find(({ selected }) => selected)?.value ?? all.value ?? ''),
        items: itemsOf(all.items).map(({ value, text = '' }) => ({ value: String(value), text })),
      }),
    has: [...control, 'classes', 'items'],
    lacks: {
      attributes: ours,
      'formGroup.classes': ours,
      describedBy: notSplit,
      'items[].attributes': ours,
      'items[].disabled': never,
    },
  },
  input: {
    draw: (all) =>
      input({
        ...asked(all),
        label: labelled(all.label),
        classes: all.classes,
        value: String(all.value ?? ''),
        // The fixtures know more kinds of boxes than forms have; whichever it is goes through.
        type: all.type as InputProps['type'],
        inputMode: all.inputmode as InputProps['inputMode'],
        autoComplete: all.autocomplete,
        isSpelt: all.spellcheck,
        prefix: said(all.prefix),
        suffix: said(all.suffix),
      }),
    has: [...control, 'classes', 'type', 'inputmode', 'autocomplete', 'spellcheck', 'prefix', 'suffix'],
    lacks: {
      attributes: ours,
      'formGroup.classes': ours,
      inputWrapper: ours,
      'prefix.attributes': ours,
      'prefix.classes': ours,
      'suffix.attributes': ours,
      'suffix.classes': ours,
      describedBy: notSplit,
      disabled: never,
      autocapitalize: 'no question asks for it',
      pattern: 'what may be typed is told by the page that comes back',
    },
  },
  textarea: {
    draw: (all) =>
      textarea({
        ...asked(all),
        label: labelled(all.label),
        value: String(all.value ?? ''),
        rows: typeof all.rows === 'number' ? all.rows : undefined,
        autoComplete: all.autocomplete,
      }),
    has: [...control, 'rows', 'autocomplete'],
    lacks: {
      attributes: ours,
      classes: ours,
      'formGroup.classes': ours,
      describedBy: notSplit,
      spellcheck: 'prose is spelt as the browser has it',
    },
  },
  'character-count': {
    draw: (all) =>
      textarea({
        ...asked(all),
        label: labelled(all.label),
        value: String(all.value ?? ''),
        rows: typeof all.rows === 'number' ? all.rows : undefined,
        count: {
          maximum: all.maxlength ?? 0,
          threshold: all.threshold,
          allowed: (all.textareaDescriptionText ?? 'You can enter up to %{count} characters').replace(
            '%{count}',
            String(all.maxlength),
          ),
        },
      }),
    has: [...control, 'rows', 'maxlength', 'threshold', 'textareaDescriptionText'],
    lacks: {
      attributes: ours,
      classes: ours,
      'formGroup.classes': ours,
      'countMessage.classes': ours,
      spellcheck: 'prose is spelt as the browser has it',
      maxwords: 'schemas count characters',
      countType: 'schemas count characters',
      charactersAtLimitText: script,
      charactersOverLimitText: script,
      charactersUnderLimitText: script,
      wordsAtLimitText: script,
      wordsOverLimitText: script,
      wordsUnderLimitText: script,
    },
  },
  'date-input': {
    draw: (all) =>
      dateInput({
        ...asked(all),
        legend: all.fieldset && labelled(all.fieldset.legend),
        parts: parts.map((part) => datePart(all, part)),
      }),
    has: ['id', 'namePrefix', 'values', 'fieldset', 'hint', 'errorMessage', 'day', 'month', 'year'],
    lacks: {
      attributes: ours,
      classes: ours,
      'formGroup.classes': ours,
      'fieldset.describedBy': notSplit,
      'day.classes': ours,
      'month.classes': ours,
      'year.classes': ours,
      items: 'a date has a day, a month and a year',
    },
  },
  fieldset: {
    draw: ({ legend, classes, role, describedBy, html }) => (
      <Fieldset
        legend={legend && labelled(legend)}
        classes={classes}
        role={role as 'group' | undefined}
        describedBy={describedBy}
      >
        {html && markup(html)}
      </Fieldset>
    ),
    has: ['legend', 'classes', 'role', 'describedBy', 'html'],
    lacks: { attributes: ours },
  },
  details: {
    draw: (all) => (
      <Details
        id={all.id}
        summary={said({
          ...(all.summaryText && { text: all.summaryText }),
          ...(all.summaryHtml && { html: all.summaryHtml }),
        })}
        isOpen={all.open}
      >
        {said(all)}
      </Details>
    ),
    has: ['id', 'summaryText', 'summaryHtml', 'text', 'html', 'open'],
    lacks: { attributes: ours, classes: ours },
  },
  'error-message': {
    draw: (all) =>
      errorMessage(
        all.id,
        all.visuallyHiddenText === undefined ? 'Error:' : all.visuallyHiddenText && `${all.visuallyHiddenText}:`,
        said(all),
      ),
    has: ['id', 'text', 'html', 'visuallyHiddenText'],
    lacks: { attributes: ours, classes: ours },
  },
  hint: {
    draw: (all) => hint(all.id as string, said(all), all.classes),
    has: ['id', 'text', 'html', 'classes'],
    lacks: { attributes: ours },
  },
  label: {
    draw: (all) => label(all.for as string, labelled(all)),
    has: ['text', 'html', 'for', 'classes', 'isPageHeading'],
    lacks: { attributes: ours },
  },
  'error-summary': {
    draw: (all) => (
      <ErrorSummary
        title={said({ ...(all.titleText && { text: all.titleText }), ...(all.titleHtml && { html: all.titleHtml }) })}
        errors={(all.errorList ?? []).map((each) => ({ href: each.href ?? '', text: said(each) }))}
      />
    ),
    has: ['titleText', 'titleHtml', 'errorList'],
    lacks: {
      attributes: ours,
      classes: ours,
      descriptionText: 'the errors say it',
      descriptionHtml: 'the errors say it',
      disableAutoFocus: script,
      'errorList[].attributes': ours,
    },
  },
  'task-list': {
    draw: (all) => (
      <TaskList
        idPrefix={all.idPrefix ?? 'task-list'}
        items={itemsOf(all.items).map(({ title, href, hint, status }) => ({
          title: said(title),
          href: href ?? null,
          hint: said(hint),
          status: status?.tag ? <Tag classes={status.tag.classes}>{said(status.tag)}</Tag> : said(status),
          statusClasses: status?.classes,
        }))}
      />
    ),
    has: ['idPrefix', 'items'],
    lacks: {
      attributes: ours,
      classes: ours,
      'items[].classes': ours,
      'items[].title.classes': ours,
      'items[].status.tag.attributes': ours,
    },
  },
  'summary-list': {
    draw: ({ card, rows, classes }) => {
      const list = (
        <SummaryList
          classes={classes}
          rows={itemsOf(typeof rows === 'number' ? [] : rows).map(({ key, value, actions }) => {
            const [action] = actions?.items ?? [];
            return {
              key: said(key),
              value: said(value),
              action: action && { href: action.href, text: said(action), hidden: action.visuallyHiddenText },
            };
          })}
        />
      );
      return card ? (
        <SummaryCard title={said(card.title)} headingLevel={card.title?.headingLevel as 2 | undefined}>
          {list}
        </SummaryCard>
      ) : (
        list
      );
    },
    has: ['classes', 'rows', 'card'],
    lacks: {
      attributes: ours,
      'card.attributes': ours,
      'card.classes': ours,
      'card.actions': 'answers are changed one by one',
      'rows[].classes': ours,
      'rows[].key.classes': ours,
      'rows[].value.classes': ours,
      'rows[].actions.classes': ours,
      'rows[].actions.items[].classes': ours,
      'rows[].actions.items[].attributes': ours,
    },
  },
  panel: {
    draw: (all) => (
      <Panel
        title={said({ ...(all.titleText && { text: all.titleText }), ...(all.titleHtml && { html: all.titleHtml }) })}
      >
        {said(all)}
      </Panel>
    ),
    has: ['titleText', 'titleHtml', 'text', 'html'],
    lacks: {
      attributes: ours,
      classes: ours,
      headingLevel: 'it is the title of its page',
      actions: 'nothing interrupts',
    },
  },
  'notification-banner': {
    draw: (all) => (
      <NotificationBanner
        title={
          all.titleHtml ? markup(all.titleHtml) : (all.titleText ?? (all.type === 'success' ? 'Success' : 'Important'))
        }
        isSuccess={all.type === 'success'}
        titleId={all.titleId}
      >
        {all.html ? markup(all.html) : <p className="govuk-notification-banner__heading">{all.text}</p>}
      </NotificationBanner>
    ),
    has: ['text', 'html', 'titleText', 'titleHtml', 'titleId', 'type'],
    lacks: {
      attributes: ours,
      classes: ours,
      role: 'success is said at once, all else stands there',
      titleHeadingLevel: 'it stands above the title of the page',
      disableAutoFocus: script,
    },
  },
  'inset-text': {
    draw: (all) => <InsetText>{said(all)}</InsetText>,
    has: ['text', 'html'],
    lacks: { id: ours, attributes: ours, classes: ours },
  },
  'warning-text': {
    draw: (all) => <WarningText label={all.iconFallbackText ?? 'Warning'}>{said(all)}</WarningText>,
    has: ['text', 'html', 'iconFallbackText'],
    lacks: { attributes: ours, classes: ours },
  },
  tag: {
    draw: (all) => <Tag classes={all.classes}>{said(all)}</Tag>,
    has: ['text', 'html', 'classes'],
    lacks: { attributes: ours },
  },
  'back-link': {
    draw: (all) => <BackLink href={all.href ?? '#'}>{said(all) ?? 'Back'}</BackLink>,
    has: ['text', 'html', 'href'],
    lacks: { attributes: ours, classes: ours },
  },
  button: {
    draw: (all) => (
      <Button name={all.name} value={all.value as string | undefined} classes={all.classes}>
        {said(all)}
      </Button>
    ),
    has: ['text', 'html', 'name', 'value', 'classes'],
    lacks: {
      attributes: ours,
      id: ours,
      disabled: never,
      href: 'what leads elsewhere is a link',
      isStartButton: 'forms start on a page of the host',
      preventDoubleClick: script,
      type: 'every button sends its form',
    },
  },
  'skip-link': {
    draw: (all) => <SkipLink href={all.href ?? '#content'}>{said(all)}</SkipLink>,
    has: ['text', 'html', 'href'],
    lacks: { attributes: ours, classes: ours },
  },
  'phase-banner': {
    draw: (all) => <PhaseBanner tag={said(all.tag)}>{said(all)}</PhaseBanner>,
    has: ['text', 'html', 'tag'],
    lacks: { attributes: ours, classes: ours, 'tag.classes': ours },
  },
  table: {
    draw: ({ head, rows }) => (
      <Table
        head={head?.map(said)}
        rows={(rows as unknown as readonly (readonly Said[])[]).map((cells) => ({ cells: cells.map(said) }))}
      />
    ),
    has: ['head', 'rows', 'firstCellIsHeader'],
    lacks: {
      attributes: ours,
      classes: ours,
      caption: 'the legend of the list says what the table holds',
      captionClasses: ours,
      'head[].attributes': ours,
      'head[].classes': ours,
      'head[].colspan': 'each field has a column',
      'head[].rowspan': 'each field has a column',
      'head[].format': 'cells hold controls',
      'rows[][].attributes': ours,
      'rows[][].classes': ours,
      'rows[][].colspan': 'each field has a column',
      'rows[][].rowspan': 'each field has a column',
      'rows[][].format': 'cells hold controls',
    },
  },
  'language-navigation': {
    draw: (all) => (
      <LanguageNavigation
        label={all.ariaLabel ?? 'Language'}
        items={itemsOf(all.items).map((item) => ({
          language: item.lang ?? '',
          text: said(item),
          href: item.current ? null : (item.href ?? null),
        }))}
      />
    ),
    has: ['items', 'ariaLabel'],
    lacks: {
      attributes: ours,
      classes: ours,
      'items[].attributes': ours,
      'items[].classes': ours,
      'items[].dir': words,
      'items[].languageDescriptionText': words,
    },
  },
};

const coded = 'every option has a code of its own';
const limited = 'a count has a limit';
const leads = 'every error leads to where it is mended';
const one = 'there is one way to change an answer';
const headed = 'every row has a head';

/** What a single fixture does that no option tells. */
export const apart: { readonly [fixture: string]: string } = {
  'select: without values': coded,
  'select: without values with selected value': coded,
  'select: with falsy values': 'the one without a value is chosen until another is',
  'select: item selected overrides value': 'one place says what is chosen',
  'input: with spellcheck enabled': 'prose is spelt as the browser has it',
  'character-count: to configure in JavaScript': limited,
  'character-count: with neither maxlength nor maxwords set': limited,
  'character-count: with neither maxlength, maxwords nor textarea description set': limited,
  'date-input: day and month': 'a date has a day, a month and a year',
  'date-input: month and year': 'a date has a day, a month and a year',
  'label: empty': 'every control has a label',
  'error-summary: without links': leads,
  'error-summary: mixed with and without links': leads,
  'error-summary: html as titleText': leads,
  'error-summary: title html': leads,
  'error-summary: error list with html as text': leads,
  'error-summary: error list with html': leads,
  'task-list: with empty values': 'lists have no gaps, by which GOV.UK counts its ids',
  'summary-list: with actions': one,
  'summary-list: with some actions': one,
  'summary-list: extreme': one,
  'summary-list: translated': one,
  'table: html as text': headed,
  'table: html': headed,
  'table: with falsy items': headed,
};
