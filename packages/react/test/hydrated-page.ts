import { english, type FormModule } from '@plumbline/core/view';
import { createElement, StrictMode } from 'react';
import { PlumblineForm } from '../src/index.js';

/** Drawn on a server and taken over in a browser: the same tree on both sides. */
export const hydratedPage = (form: FormModule) =>
  createElement(
    StrictMode,
    null,
    createElement(PlumblineForm, {
      instrument: form,
      words: [english],
      defaultAnswers: { plain: { line: 'From the server' } },
      defaultPlace: { at: 'page', page: 'plain' },
    }),
  );
