import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compile } from '@plumbline/core';
import { english, type FormDraft, prepareView, welsh } from '@plumbline/core/view';
import { documents } from '@plumbline/schemas';
import { describe, expect, test } from 'vitest';
import { formGallery } from '../../core/src/testing/form-gallery.js';
import { type Frame, type PageKind, renderMain, renderPage } from '../src/index.js';
import { frame, host } from './portal.js';

const forms = {
  en: { form: prepareView(formGallery, { words: english }), words: english },
  cy: { form: prepareView(formGallery, { words: welsh }), words: welsh },
};

const pageOf = (
  kind: PageKind,
  draft: FormDraft = { answers: {} },
  {
    language = 'en',
    tell = 'nothing',
    around = frame,
  }: { language?: 'en' | 'cy'; tell?: 'nothing' | 'draft' | 'final'; around?: Frame } = {},
): string => {
  const { form, words } = forms[language];
  return renderPage({ ...kind, view: form.view(draft, { tell }), words, host, frame: around });
};

/** One element a line, so that a difference can be seen. */
const inLines = (html: string): string => html.replaceAll('><', '>\n<');

const golden = (name: string) => `./golden/${name}.html`;

describe('a page is, to the letter', () => {
  test.each([
    { name: 'one-question', kind: { kind: 'form', page: 'first' } as const, draft: { answers: { first: 'no' } } },
    {
      name: 'rows-in-welsh',
      kind: { kind: 'form', page: 'staff' } as const,
      draft: { answers: { staff: [{ role: 'Rheolwr', inPost: 2 }] } },
      language: 'cy' as const,
    },
    {
      name: 'errors-on-a-line',
      kind: { kind: 'form', page: 'last' } as const,
      draft: { answers: { last: 'x'.repeat(101) } },
      tell: 'draft' as const,
    },
    {
      name: 'signed-off',
      kind: { kind: 'confirmation', reference: 'AB-12', next: [{ text: 'We read it.', language: null }] } as const,
      draft: { answers: {} },
    },
  ])('$name', async ({ name, kind, draft, ...options }) => {
    await expect(inLines(pageOf(kind, draft, options))).toMatchFileSnapshot(golden(name));
  });
});

describe('the document', () => {
  test('says its language, and that of words in another', () => {
    const html = pageOf({ kind: 'form', page: 'board' }, { answers: {} }, { language: 'cy' });
    expect(html).toMatch(/^<!doctype html>\n<html class="govuk-template" lang="cy">/);
    expect(html).toContain('<span lang="en">The board</span>');
    expect(html).toContain('govuk-phase-banner');
  });

  test.each([
    { name: 'a page', kind: { kind: 'form', page: 'staff' } as const, want: 'Staff – Self-assessment' },
    {
      name: 'a page with errors',
      kind: {
        kind: 'form',
        page: 'staff',
        errors: [{ target: 'a', page: 'staff', message: { text: 'Wrong', language: null } }],
      } as const,
      want: 'Error: Staff – Self-assessment',
    },
    { name: 'the tasks', kind: { kind: 'tasks' } as const, want: 'Gallery of forms – Self-assessment' },
    { name: 'the document', kind: { kind: 'print' } as const, want: 'All answers: Gallery of forms – Self-assessment' },
  ])('is titled by what it is: $name', ({ kind, want }) => {
    expect(pageOf(kind)).toContain(`<title>${want}</title>`);
  });

  test('has no script and no inline style, and modules only where they are asked for', () => {
    const html = pageOf({ kind: 'form', page: 'plain' });
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=|javascript:|data:/);
    expect(html).toContain('<link rel="stylesheet" href="/plumbline.css">');
    const withModule = pageOf({ kind: 'tasks' }, undefined, { around: { ...frame, modules: ['/form.js?a&b'] } });
    expect(withModule).toContain('<script type="module" src="/form.js?a&amp;b"></script>');
  });

  test('holds the crown and the typeface of GOV.UK nowhere', () => {
    const css = readFileSync(new URL('../dist/plumbline.css', import.meta.url), 'utf8');
    expect(pageOf({ kind: 'tasks' })).not.toMatch(/crown|govuk-header|govuk-footer/i);
    expect(css).not.toMatch(/GDS Transport|@font-face|@import|url\(|crown\./i);
    expect(css).toContain('The MIT License');
  });

  test('the content alone goes into a layout of somebody else', () => {
    const { form, words } = forms.en;
    const main = renderMain({
      kind: 'form',
      page: 'first',
      view: form.view({ answers: {} }, { tell: 'nothing' }),
      words,
      host,
    });
    expect(main).toMatch(/^<form action="\/form\/first" method="post"/);
    expect(pageOf({ kind: 'form', page: 'first' })).toContain(main);
  });

  test('a page that the view does not hold is a mistake of the caller', () => {
    expect(() => pageOf({ kind: 'form', page: 'nowhere' })).toThrow(RangeError);
  });

  test('an id stands once on a page, and whatever refers to one finds it', () => {
    for (const page of ['first', 'plain', 'board', 'staff', 'visits', 'last']) {
      const html = pageOf(
        { kind: 'form', page },
        { answers: { staff: [{}, {}], visits: [{ evidence: [{}] }] } },
        { tell: 'final' },
      );
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect([page, ids.length]).toEqual([page, new Set(ids).size]);
      const referred = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby|href)="#?([^"/]+)"/g)].flatMap(
        ([, list]) => list?.split(' ') ?? [],
      );
      expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
});

describe('hostile answers are shown and do nothing', () => {
  const kinds: readonly PageKind[] = [
    { kind: 'form', page: 'plain' },
    { kind: 'form', page: 'staff' },
    { kind: 'form', page: 'last' },
    { kind: 'answers' },
    { kind: 'print' },
  ];
  const everywhere = (text: string) =>
    kinds.map((kind) =>
      pageOf(
        kind,
        { answers: { plain: { line: text, block: text, names: [text] }, staff: [{ role: text }], last: text } },
        { tell: 'final' },
      ),
    );

  test.each([
    { name: 'a script', text: '"><script>alert(1)</script>' },
    { name: 'the end of a text box', text: '</textarea><img src=x onerror=alert(1)>' },
    { name: 'a comment', text: '--><!--<svg onload=alert(1)>' },
    { name: 'a placeholder of replace', text: "$& $1 $` $' <b>" },
  ])('$name', ({ text }) => {
    for (const html of everywhere(text)) {
      expect(html).not.toMatch(/<(script|img|svg|b)[ >]/);
      expect(html.match(/<textarea/g)?.length).toBe(html.match(/<\/textarea>/g)?.length);
    }
  });

  test('marks that turn the direction around, and control characters, are replaced but where they are edited', () => {
    const text = 'Chair \u202edoog\u202c \u2067x\u2069 \u0000\u001b[31m \ud83d.';
    for (const html of everywhere(text)) {
      const outside = html.replace(/<textarea[^>]*>[^<]*|<input[^>]*>/g, '');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(outside).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000\u001b\p{Surrogate}]/u);
    }
    expect(pageOf({ kind: 'form', page: 'last' }, { answers: { last: text } })).toContain('\u202edoog');
    expect(pageOf({ kind: 'answers' }, { answers: { last: text } })).toContain('Chair \ufffddoog\ufffd');
  });

  test('a line break at the start of a text box is still there for the reader', () => {
    const html = pageOf({ kind: 'form', page: 'plain' }, { answers: { plain: { block: '\n\nThird line' } } });
    expect(html).toMatch(/<textarea[^>]*>\n\n\nThird line<\/textarea>/);
  });

  test('five million signs, in little more than their own length and in no time to speak of', () => {
    const text = `<&"\u202e`.repeat(1_310_720);
    const started = performance.now();
    const html = pageOf({ kind: 'form', page: 'last' }, { answers: { last: text } });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(html.length).toBeLessThan(text.length * 5);
  });

  test.each([
    'text',
    17,
    null,
    [],
    { staff: 'none' },
    { staff: [1, null] },
    { plain: [] },
    JSON.parse('{"__proto__": {"line": "x"}}'),
  ])('answers of another kind: %j', (answers) => {
    for (const kind of [...kinds, { kind: 'tasks' } as const])
      expect(pageOf(kind, { answers }, { tell: 'final' })).toContain('</html>');
  });

  test('words and addresses of the portal are escaped', () => {
    const evil = '"><script>';
    const around: Frame = {
      service: evil,
      organisation: evil,
      home: evil,
      stylesheets: [evil],
      links: [{ text: evil, href: evil }],
      footerLinks: [{ text: evil, href: evil }],
      attribution: [{ text: evil, language: evil }],
    };
    expect(pageOf({ kind: 'tasks' }, undefined, { around })).not.toContain('<script');
  });
});

test('every page of LSCB, filled or not, is at most 60 kB gzipped', () => {
  const compiled = compile(documents['https://schemas.plumbline.example/instruments/lscb/1.0.0.json'], { documents });
  if (!compiled.ok) throw new Error('The instrument is not sound.');
  const view = prepareView(compiled.value, { words: english }).view({ answers: {} }, { tell: 'final' });
  for (const { key } of view.pages) {
    const html = renderPage({ kind: 'form', page: key, view, words: english, host, frame });
    expect([key, gzipSync(html).length < 60_000]).toEqual([key, true]);
  }
});
