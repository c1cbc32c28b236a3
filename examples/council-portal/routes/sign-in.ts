import type { FastifyInstance } from 'fastify';
import { beginSession, endSession, newToken } from '../accounts/session.ts';
import { signIn } from '../accounts/sign-in.ts';
import { record } from '../audit/record.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import type { PortalParts } from '../portal-parts.ts';
import { only } from '../security/entries.ts';
import { lineIn } from '../security/line-in.ts';
import { setToken } from '../visitor.ts';
import { postedForm } from './posted.ts';
import { sendPage } from './visit.ts';

const longestName = 100;

export function signInRoutes(portal: FastifyInstance, parts: PortalParts): void {
  const { database, isDemonstration, now } = parts;
  const judge = signIn(parts.passwordWork);

  portal.get('/', async (_request, reply) => reply.redirect('/responses', 303));

  portal.get('/sign-in', async ({ visitor }, reply) =>
    visitor.account === null
      ? sendPage(reply, signInPage({ visitor, isDemonstration }))
      : reply.redirect('/responses', 303),
  );

  portal.post('/sign-in', async (request, reply) => {
    const entries = await postedForm(parts, request);
    const name = lineIn(entries, 'name').slice(0, longestName);
    const attempt = { name, password: only(entries, 'password') ?? '', address: request.ip };
    const at = now();
    const outcome = await judge(database, attempt, at);
    if (outcome.kind !== 'signed-in') {
      const shown = signInPage({ visitor: request.visitor, isDemonstration, name, error: outcome.kind });
      return sendPage(reply, shown, outcome.kind === 'refused' ? 422 : 429);
    }
    await endSession(database, request.visitor.token);
    setToken(parts, reply, await beginSession(database, outcome.account, at));
    await record(database, { at, account: outcome.account, action: 'signed-in' });
    return reply.redirect('/responses', 303);
  });

  portal.post('/sign-out', async (request, reply) => {
    await postedForm(parts, request);
    const { account, token } = request.visitor;
    await endSession(database, token);
    if (account !== null) await record(database, { at: now(), account, action: 'signed-out' });
    setToken(parts, reply, newToken());
    return reply.redirect('/sign-in', 303);
  });
}
