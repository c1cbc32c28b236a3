import * as react from '@plumbline/components/react';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import * as preact from '../src/index.js';
import { componentOf, everyPage } from './pages.js';
import { domOf } from './same-dom.js';

const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => complaints.mockClear());

test.each(everyPage)('%s is the same page in Preact and in React', (_, page, props) => {
  const byReact = renderToStaticMarkup(createElement(componentOf(react, page), props as never));
  expect(domOf(byReact)).toBe(domOf(render(h(componentOf(preact, page), props as never))));
});

test.each(everyPage)('React has nothing to say against %s', (_, page, props) => {
  renderToStaticMarkup(createElement(componentOf(react, page), props as never));
  expect(complaints.mock.calls).toEqual([]);
});
