import type { FastifyInstance } from 'fastify';
import { isAllowed } from '../accounts/role.ts';
import { answersPage } from '../pages/answers-page.ts';
import { printPage } from '../pages/print-page.ts';
import { reopenPage } from '../pages/reopen-page.ts';
import type { PortalParts } from '../portal-parts.ts';
import { readDrawnFrom } from '../responses/drawn-from.ts';
import { reopen } from '../responses/reopen.ts';
import { signOff } from '../responses/sign-off.ts';
import { only } from '../security/entries.ts';
import { lineIn } from '../security/line-in.ts';
import { Refusal } from '../security/refusal.ts';
import { postedForm } from './posted.ts';
import { openFor, sendPage } from './visit.ts';

const longestReason = 1000;

/** Reading everything once more, signing it off, and opening it again. */
export function signOffRoutes(portal: FastifyInstance, parts: PortalParts): void {
  const { database, now } = parts;

  portal.get('/responses/:id/answers', async (request, reply) => {
    const opened = await openFor(parts, request, 'read');
    // What is signed off can only be read.
    if (opened.response.seal !== null) return sendPage(reply, printPage({ ...opened, visitor: request.visitor }));
    const canSign = isAllowed(opened.account.role, 'sign-off');
    return sendPage(reply, answersPage({ ...opened, visitor: request.visitor, canSign, problem: null }));
  });

  portal.post('/responses/:id/sign-off', async (request, reply) => {
    const opened = await openFor(parts, request, 'sign-off');
    const from = readDrawnFrom(only(await postedForm(parts, request), 'from'));
    if (from === null) throw new Refusal('bad-request');
    const { response, instrument, account } = opened;
    const outcome = await signOff(database, { response, instrument, from, account, at: now() });
    if (outcome.kind === 'signed-off') return reply.redirect(`/responses/${response.id}?done=signed-off`, 303);
    if (outcome.kind === 'already') throw new Refusal('signed-off');
    const again = await openFor(parts, request, 'sign-off');
    const shown = answersPage({ ...again, visitor: request.visitor, canSign: true, problem: outcome.kind });
    return sendPage(reply, shown, outcome.kind === 'unfinished' ? 422 : 409);
  });

  portal.get('/responses/:id/reopen', async (request, reply) => {
    const { response } = await openFor(parts, request, 'reopen');
    if (response.seal === null) return reply.redirect(`/responses/${response.id}`, 303);
    return sendPage(reply, reopenPage({ visitor: request.visitor, response, error: null, reason: '' }));
  });

  portal.post('/responses/:id/reopen', async (request, reply) => {
    const { response, account } = await openFor(parts, request, 'reopen');
    const entries = await postedForm(parts, request);
    const reason = lineIn(entries, 'reason');
    const revision = readDrawnFrom(only(entries, 'from'))?.revision;
    if (revision === undefined) throw new Refusal('bad-request');
    const error = reason === '' ? 'missing' : reason.length > longestReason ? 'too-long' : null;
    if (error !== null) return sendPage(reply, reopenPage({ visitor: request.visitor, response, error, reason }), 422);
    await reopen(database, { response: response.id, revision, reason, account, at: now() });
    // Where somebody was faster it is open now, which is what was wanted.
    return reply.redirect(`/responses/${response.id}`, 303);
  });
}
