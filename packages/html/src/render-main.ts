import type { Host } from '@plumbline/components/preact';
import {
  CheckAnswersPage,
  ConfirmationPage,
  FormPage,
  PageTop,
  PrintPage,
  TaskListPage,
} from '@plumbline/components/preact';
import type { ErrorView, FormView, FormWords, PageView, Words } from '@plumbline/core/view';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { keptQuestion } from './kept-question.js';
import { madeHarmless } from './made-harmless.js';

/** Which page of a form is to be drawn, and from what. */
export type PageKind =
  | { readonly kind: 'tasks' | 'print' }
  | {
      readonly kind: 'form';
      /** Key of a page that the view holds. Default: the first that it holds. */
      readonly page?: string;
      /** Told before the errors of the view: what was refused of a post. */
      readonly errors?: readonly ErrorView[] | undefined;
    }
  | {
      readonly kind: 'answers';
      /** What kept the form from being signed off when it was tried: `view.unfinished`. Default: it was not tried. */
      readonly errors?: readonly ErrorView[] | undefined;
    }
  | {
      readonly kind: 'confirmation';
      readonly reference?: string | null;
      /** Paragraphs on what happens next. */
      readonly next?: readonly Words[];
    };

/** Everything that the content of a page is made from. */
export type MainContent = PageKind & {
  readonly view: FormView;
  readonly words: FormWords;
  readonly host: Host;
};

/** The content, what it is called, and whether anything is wrong on it. */
export interface Drawn {
  readonly markup: string;
  readonly title: string;
  readonly isWrong: boolean;
  /** Address of the page before it; `null` where nothing leads back. */
  readonly back: string | null;
}

/** @throws RangeError when the view holds no page of that key */
const pageOf = ({ pages }: FormView, key: string | undefined): PageView => {
  const page = key === undefined ? pages[0] : pages.find((each) => each.key === key);
  if (page === undefined)
    throw new RangeError('The view holds no such page. Ask for it: view(draft, { pages: [key] }).');
  return page;
};

export const markupOf = <Props>(node: VNode<Props>): string => madeHarmless(renderToString(node));

/** The content of the page with its title. */
export const draw = (content: MainContent): Drawn => {
  const { view, words, host } = content;
  const whole = view.instrument.title.text;
  switch (content.kind) {
    case 'tasks':
      return { markup: markupOf(h(TaskListPage, { view, words, host })), title: whole, isWrong: false, back: null };
    case 'form': {
      const found = pageOf(view, content.page);
      const page = { ...found, errors: [...(content.errors ?? []), ...found.errors] };
      const back = page.previous === null ? host.tasks : host.page(page.previous);
      const isWrong = page.errors.length > 0;
      return {
        markup: markupOf(h(FormPage, { page, words, host, drawQuestion: keptQuestion })),
        title: page.title.text,
        isWrong,
        back,
      };
    }
    case 'answers': {
      const { errors = [] } = content;
      const markup = markupOf(h(CheckAnswersPage, { view, errors, words, host }));
      return { markup, title: words.checkAnswersTitle, isWrong: errors.length > 0, back: host.tasks };
    }
    case 'confirmation': {
      const { reference = null, next = [] } = content;
      const markup = markupOf(h(ConfirmationPage, { view, reference, next, words, host }));
      return { markup, title: words.confirmationTitle, isWrong: false, back: null };
    }
    case 'print':
      return {
        markup: markupOf(h(PrintPage, { view, words })),
        title: `${words.printTitle}: ${whole}`,
        isWrong: false,
        back: host.tasks,
      };
  }
};

/** What stands above the main content: languages, whether a speaker has read this one, the way back, the host's notice. */
export const drawTop = ({ view, words, host }: MainContent, back: string | null): string =>
  markupOf(h(PageTop, { view, back, words, host }));

/**
 * The main content of a page as HTML, for a portal with a layout of its own: what goes into its `main` element. Without script
 * and inline style; every text is escaped.
 *
 * @throws RangeError when a form page is asked for that the view does not hold
 */
export const renderMain = (content: MainContent): string => draw(content).markup;
