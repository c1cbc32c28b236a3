import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Two pages are the same page if what a browser makes of them is, but for white space that it does not show. */
const linesOf = (node: Node, indent: string): readonly string[] => {
  if (defaultTreeAdapter.isTextNode(node)) {
    const text = node.value.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [`${indent}${text}`];
  }
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  const attributes = node.attrs
    .filter(({ name, value }) => !(name === 'value' && value === '' && node.tagName === 'input'))
    .map(({ name, value }) => `${name}="${name === 'class' ? value.split(/\s+/).sort().join(' ') : value}"`)
    .sort();
  return [
    `${indent}<${[node.tagName, ...attributes].join(' ')}>`,
    ...node.childNodes.flatMap((child) => linesOf(child, `${indent}  `)),
  ];
};

/** A page as a tree of lines, which a test compares and a reader can read. */
export const domOf = (html: string): string =>
  parseFragment(html)
    .childNodes.flatMap((node) => linesOf(node, ''))
    .join('\n');
