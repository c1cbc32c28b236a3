import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type CompiledInstrument, score } from '@plumbline/core';
import { prepareView, english as words } from '@plumbline/core/view';
import { addressOf, applyPost, renderPage } from '@plumbline/html';
import { frame, host } from './portal.js';

export const portal = (instrument: CompiledInstrument) => {
  const form = prepareView(instrument, { words, score: (answers) => score(instrument, answers) });
  let draft = { answers: {} as unknown };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const page = request.url?.slice('/form/'.length) ?? '';
    const posted = request.method === 'POST' ? await applyPost(form, page, request, draft, { words }) : null;
    if (posted !== null) draft = { ...draft, ...posted };
    if (posted?.isWrong === false) return response.writeHead(303, { location: addressOf(posted.next, host) }).end();
    const view = form.view(draft, { tell: posted ? 'draft' : 'nothing', pages: [page] });
    if (view.pages.length === 0) return response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(renderPage({ kind: 'form', page, errors: posted?.errors, view, words, host, frame }));
  };
  // Whoever goes away in the middle of a post does not take the portal along.
  return createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
};
