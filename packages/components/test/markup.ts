import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { type ComponentChildren, h } from 'preact';

const made = (node: DefaultTreeAdapterTypes.ChildNode): ComponentChildren => {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!defaultTreeAdapter.isElementNode(node)) return null;
  return h(
    node.tagName,
    Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    node.childNodes.map(made),
  );
};

/** A fixture's HTML as elements: our components take no markup as text. */
export const markup = (html: string): ComponentChildren => parseFragment(html).childNodes.map(made);
