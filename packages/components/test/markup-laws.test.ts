import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import * as components from '../src/index.js';
import { componentOf, everyPage } from './pages.js';

type Element = DefaultTreeAdapterTypes.Element;

const elementsOf = (node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] =>
  node.childNodes.filter(defaultTreeAdapter.isElementNode).flatMap((each) => [each, ...elementsOf(each)]);

const get = ({ attrs }: Element, wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
const all = (elements: readonly Element[], name: string) =>
  elements.flatMap((each) => get(each, name)?.split(' ') ?? []);

const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string => {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return defaultTreeAdapter.isElementNode(node) ? node.childNodes.map(textOf).join('') : '';
};

const isTyped = (each: Element) => /^(?:input|select|textarea)$/.test(each.tagName) && get(each, 'type') !== 'hidden';

describe.each(everyPage)('%s', (_, page, props) => {
  const html = render(h(componentOf(components, page), props as never));
  const elements = elementsOf(parseFragment(html));
  const ids = elements.flatMap((each) => get(each, 'id') ?? []);

  test('an id stands once', () => expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]));

  test('labels and descriptions lead to what is there', () => {
    const led = ['for', 'aria-describedby', 'aria-labelledby', 'data-aria-controls'].flatMap((name) =>
      all(elements, name),
    );
    expect(led.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('links within the page lead to what is there', () => {
    const within = all(elements, 'href').filter((href) => href.startsWith('#') && href !== '#main-content');
    expect(within.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('every control has a name and a label', () => {
    const labelled = all(elements, 'for');
    const bare = elements.filter(
      (each) => isTyped(each) && !(get(each, 'name') && labelled.includes(get(each, 'id') ?? '')),
    );
    expect(bare.map((each) => get(each, 'id'))).toEqual([]);
  });

  test('every button, link, heading and legend says something', () => {
    const silent = elements.filter(
      (each) => /^(?:button|a|h\d|legend|label|th)$/.test(each.tagName) && textOf(each).trim() === '',
    );
    // The button that the return key presses is neither seen nor heard.
    expect(silent.filter((each) => get(each, 'aria-hidden') !== 'true')).toEqual([]);
  });

  test('a strict content security policy allows it', () => {
    expect(elements.filter(({ tagName }) => /^(?:script|style)$/.test(tagName))).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^(?:style|on.*)$/.test(name)))).toEqual([]);
    expect(html).not.toContain('javascript:');
  });

  test('nothing that is typed is remembered by the browser', () => {
    const forms = elements.filter(({ tagName }) => tagName === 'form');
    expect(forms.map((each) => get(each, 'autocomplete'))).toEqual(forms.map(() => 'off'));
  });
});
