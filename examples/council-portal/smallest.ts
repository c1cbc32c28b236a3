import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { compile } from '@plumbline/core';
import { english, type FormDraft, prepareView } from '@plumbline/core/view';
import { applyPost, type Frame, type Host, type PageKind, renderPage } from '@plumbline/html';
import { documents, lscb } from '@plumbline/schemas';

const compiled = compile(lscb, { documents });
if (!compiled.ok) throw new Error('The instrument does not compile');
const form = prepareView(compiled.value, { words: english });

const host: Host = {
  page: (key) => `/form/${key}`,
  tasks: '/',
  answers: null,
  print: null,
  signOff: null,
  hidden: {},
  canReturn: true,
  languages: [],
  notice: null,
};
const frame: Frame = { service: 'Self-assessment', organisation: null, home: '/', stylesheets: [] };
let draft: FormDraft = { answers: {} };

const page = (kind: PageKind, tell: 'nothing' | 'draft') =>
  renderPage({ ...kind, view: form.view(draft, { tell }), words: english, host, frame });

const isPage = (key: string) => form.view(draft, { tell: 'nothing', pages: [key], needs: ['pages'] }).pages.length > 0;

const answer = async (request: IncomingMessage, response: ServerResponse) => {
  const key = /^\/form\/([\w/]+)$/.exec(request.url ?? '')?.[1];
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'self'; form-action 'self'");
  if (key === undefined || !isPage(key)) return response.end(page({ kind: 'tasks' }, 'nothing'));
  if (request.method !== 'POST') return response.end(page({ kind: 'form', page: key }, 'nothing'));
  const { answers, typed, looked, isWrong, errors, next } = await applyPost(form, key, request, draft, {
    words: english,
  });
  draft = { answers, typed, looked };
  if (isWrong) return response.end(page({ kind: 'form', page: key, errors }, 'draft'));
  return response.writeHead(303, { location: next.to === 'page' ? host.page(next.page) : '/' }).end();
};

/** The least that a portal does. No accounts, no database, nothing against forgery: that is what the rest is for. */
export const server = createServer((request, response) => {
  // Whoever goes away in the middle of a post does not take the portal along.
  answer(request, response).catch(() => response.destroy());
});
