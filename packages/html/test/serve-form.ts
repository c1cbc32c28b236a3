import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CompiledInstrument, score } from '@plumbline/core';
import { english, type FormDraft, prepareView, welsh } from '@plumbline/core/view';
import { addressOf, applyPost, type Frame, type Host, renderPage } from '../src/index.js';

/** Nothing inline, nothing from elsewhere, no script that a text could become. */
export const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const stylesheet = readFileSync(new URL('../dist/plumbline.css', import.meta.url));

const frame: Frame = {
  service: 'Self-assessment',
  organisation: 'Example Borough Council',
  home: '/en',
  stylesheets: ['/plumbline.css'],
  links: [{ text: 'Help', href: '/en' }],
  footerLinks: [{ text: 'Accessibility statement', href: '/en' }],
  attribution: [{ text: 'Invented answers, for testing.', language: 'en' }],
};

const token = 'a-token';

export interface ServedForm {
  readonly address: string;
  /** What has been answered so far. */
  readonly draft: () => FormDraft;
  /** Begins anew from these. */
  readonly begin: (draft: FormDraft) => void;
  readonly isSignedOff: () => boolean;
  readonly close: () => Promise<void>;
}

/** The example of the README with every page that there is: one form, one draft, no database, two languages, on loopback. */
export const serveForm = async (compiled: CompiledInstrument): Promise<ServedForm> => {
  const scoring = { score: (answers: unknown) => score(compiled, answers) };
  const languages = { en: english, cy: welsh };
  const forms = {
    en: prepareView(compiled, { words: english, ...scoring }),
    cy: prepareView(compiled, { words: welsh, ...scoring }),
  };
  let draft: FormDraft = { answers: {} };
  let isSignedOff = false;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, tag = 'en', ...rest] = decodeURI(request.url ?? '').split('/');
    if (tag === 'plumbline.css') return void response.setHeader('content-type', 'text/css').end(stylesheet);
    const language = tag === 'cy' ? 'cy' : 'en';
    const path = rest.join('/');
    const host = hostOf(language, path);
    const [form, words] = [forms[language], languages[language]];
    const send = (html: string) => void response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    const redirect = (location: string) => void response.writeHead(303, { location }).end();
    const shared = { words, host, frame };
    response.setHeader('content-security-policy', policy);
    if (path === '')
      return send(
        renderPage({ kind: 'tasks', view: form.view(draft, { tell: 'draft', needs: ['tasks'] }), ...shared }),
      );
    if (path === 'print')
      return send(
        renderPage({ kind: 'print', view: form.view(draft, { tell: 'nothing', needs: ['pages'] }), ...shared }),
      );
    if (path === 'done')
      return send(
        renderPage({
          kind: 'confirmation',
          reference: 'AB-12',
          next: [{ text: 'We read it.', language: 'en' }],
          view: form.view(draft, { tell: 'nothing', needs: [] }),
          ...shared,
        }),
      );
    if (path === 'check') {
      const isTried = request.method === 'POST';
      const view = form.view(draft, { tell: isTried ? 'final' : 'draft', needs: ['answers'] });
      isSignedOff = isTried && view.unfinished.length === 0;
      return isSignedOff
        ? redirect(`/${language}/done`)
        : send(renderPage({ kind: 'answers', errors: isTried ? view.unfinished : [], view, ...shared }));
    }
    const page = path.slice('form/'.length);
    const posted =
      request.method === 'POST' ? await applyPost(form, page, request, draft, { words, own: ['token'] }) : null;
    if (posted !== null && posted.own.token !== token) return void response.writeHead(403).end();
    if (posted !== null) draft = { ...draft, answers: posted.answers, typed: posted.typed, looked: posted.looked };
    if (posted !== null && (!posted.isWrong || posted.next.to === 'tasks'))
      return redirect(addressOf(posted.next, host));
    const view = form.view(draft, { tell: posted === null ? 'nothing' : 'draft', pages: [page], needs: ['pages'] });
    if (view.pages.length === 0) return void response.writeHead(404).end();
    return send(renderPage({ kind: 'form', page, errors: posted?.errors, view, ...shared }));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, a server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    draft: () => draft,
    begin: (given) => {
      draft = given;
      isSignedOff = false;
    },
    isSignedOff: () => isSignedOff,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const hostOf = (language: 'en' | 'cy', path: string): Host => ({
  page: (key) => `/${language}/form/${key}`,
  tasks: `/${language}`,
  answers: `/${language}/check`,
  print: `/${language}/print`,
  signOff: `/${language}/check`,
  hidden: { token },
  canReturn: true,
  languages: [
    { language: 'en', name: 'English', href: language === 'en' ? null : `/en/${path}` },
    { language: 'cy', name: 'Cymraeg', href: language === 'cy' ? null : `/cy/${path}` },
  ],
  notice: null,
});
