import { expect, test } from 'vitest';
import { anchor, escapeHtml, html, linkable, trusted } from './html.js';

test.each([
  { name: 'a script', text: '<script>alert(1)</script>', want: '&lt;script&gt;alert(1)&lt;/script&gt;' },
  { name: 'a double quote', text: '" onmouseover="x', want: '&quot; onmouseover=&quot;x' },
  { name: 'a single quote', text: "' autofocus='", want: '&#39; autofocus=&#39;' },
  { name: 'an entity', text: '&lt;b&gt;', want: '&amp;lt;b&amp;gt;' },
  { name: 'ordinary words', text: 'Southend-on-Sea – 5%', want: 'Southend-on-Sea – 5%' },
])('escapeHtml makes $name harmless', ({ text, want }) => {
  expect(escapeHtml(text)).toBe(want);
});

test('values are escaped, markup made here is not, lists are joined, nothing leaves nothing', () => {
  const item = (text: string) => html`<li>${text}</li>`;
  expect(html`<ul title="${'a"b'}">${['<', '&'].map(item)}${null}${undefined}${false}${0}</ul>`.markup).toBe(
    '<ul title="a&quot;b"><li>&lt;</li><li>&amp;</li>0</ul>',
  );
  expect(html`${trusted('<b>')}`.markup).toBe('<b>');
});

test.each([
  { parts: ['indicator', 'cpp-rate'], want: 'indicator--cpp-rate' },
  { parts: ['a b"c'], want: 'a_20b_22c' },
  { parts: ['<x>'], want: '_3cx_3e' },
])('anchor $parts is safe and keeps different things apart', ({ parts, want }) => {
  expect(anchor(...parts)).toBe(want);
});

test.each([
  { address: 'https://example.org/a?b=c', want: 'https://example.org/a?b=c' },
  { address: 'javascript:alert(1)', want: null },
  { address: ' JaVaScRiPt:alert(1)', want: null },
  { address: 'data:text/html,<script>', want: null },
  { address: 'file:///etc/passwd', want: null },
  { address: 'no address', want: null },
])('linkable $address', ({ address, want }) => {
  expect(linkable(address)).toBe(want);
});
