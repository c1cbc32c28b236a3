import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isAllowed } from '../accounts/role.ts';
import { formPage } from '../pages/form-page.ts';
import { printPage } from '../pages/print-page.ts';
import { taskListPage } from '../pages/task-list-page.ts';
import type { PortalParts } from '../portal-parts.ts';
import { openConflicts } from '../responses/conflicts.ts';
import { type DrawnFrom, readDrawnFrom } from '../responses/drawn-from.ts';
import { type PostedOutcome, postPage, type Redrawn } from '../responses/post-page.ts';
import { answersLimit } from '../security/body-parsers.ts';
import { only } from '../security/entries.ts';
import { Refusal } from '../security/refusal.ts';
import { doneIn, noticeOf } from './notice.ts';
import { postedForm } from './posted.ts';
import { type Opened, openFor, sendPage } from './visit.ts';

/** The form itself: task list, pages, the whole for printing. */
export function formRoutes(portal: FastifyInstance, parts: PortalParts): void {
  portal.get('/responses/:id', async (request, reply) => {
    const opened = await openFor(parts, request, 'read');
    const { account, response } = opened;
    const { length: conflicts } = await openConflicts(parts.database, response.id, response.revision, account);
    const notice = noticeOf(doneIn(request));
    return sendPage(reply, taskListPage({ ...opened, visitor: request.visitor, conflicts, notice }));
  });

  portal.get('/responses/:id/print', async (request, reply) => {
    const opened = await openFor(parts, request, 'read');
    return sendPage(reply, printPage({ ...opened, visitor: request.visitor }));
  });

  portal.get('/responses/:id/pages/*', async (request, reply) => {
    const opened = await openFor(parts, request, 'read');
    const { response, account } = opened;
    if (response.seal !== null || !isAllowed(account.role, 'answer'))
      return reply.redirect(`/responses/${response.id}/answers`, 303);
    const notice = noticeOf(doneIn(request));
    const shown = formPage({ ...opened, visitor: request.visitor, page: pageIn(request), tell: 'nothing', notice });
    return sendPage(reply, shown);
  });

  portal.post('/responses/:id/pages/*', { bodyLimit: answersLimit }, async (request, reply) => {
    const opened = await openFor(parts, request, 'answer');
    const entries = await postedForm(parts, request);
    const from = readDrawnFrom(only(entries, 'from'));
    if (from === null) throw new Refusal('bad-request');
    const { response, instrument, account } = opened;
    const posted = { response, instrument, page: pageIn(request), from, entries, account, at: parts.now() };
    return answer(request, reply, opened, await postPage(parts.database, posted));
  });
}

function answer(request: FastifyRequest, reply: FastifyReply, opened: Opened, outcome: PostedOutcome) {
  switch (outcome.kind) {
    case 'saved':
      return reply.redirect(nextAddress(opened, outcome), 303);
    case 'conflict':
      return reply.redirect(`/responses/${opened.response.id}/conflicts`, 303);
    case 'partly-saved':
    case 'partly-saved-beside-another':
    case 'not-saved':
      return sendPage(reply, drawnAgain(request, opened, outcome, noticeOf(outcome.kind)), 422);
    case 'signed-off':
      throw new Refusal('signed-off');
    case 'refused':
      throw new Refusal('bad-request');
  }
}

function drawnAgain(
  request: FastifyRequest,
  opened: Opened,
  { answers, from, typed, errors }: Redrawn,
  notice: ReturnType<typeof noticeOf>,
): string {
  const response = { ...opened.response, ...revisionAndSave(from), answers };
  const { visitor } = request;
  return formPage({ ...opened, response, visitor, page: pageIn(request), tell: 'draft', typed, errors, notice });
}

const revisionAndSave = ({ revision, save }: DrawnFrom): DrawnFrom => ({ revision, save });

/** On to the next page, back to the list, or the same page again where an entry was added or a question came up. */
function nextAddress({ response }: Opened, { next, isMerged }: Extract<PostedOutcome, { kind: 'saved' }>): string {
  const top = `/responses/${response.id}`;
  const told = isMerged ? '?done=merged' : '';
  switch (next.to) {
    case 'page':
      return `${top}/pages/${next.page}${told}${next.target === null ? '' : `#${next.target}`}`;
    case 'answers':
      return `${top}/answers`;
    case 'tasks':
      return `${top}${isMerged ? told : '?done=saved'}`;
  }
}

/** The route ends in a star. */
const pageIn = ({ params }: FastifyRequest): string => (params as { readonly '*': string })['*'];
