import { english, type FormView } from '@plumbline/core/view';
import { type Host, type PageKind, renderMain } from '@plumbline/html';
import { type Markup, trusted } from './markup.ts';

/** Draws a page of the form as markup for the portal's own layout. */
export const draw = (view: FormView, host: Host, page: PageKind): Markup =>
  trusted(renderMain({ ...page, view, words: english, host }));
