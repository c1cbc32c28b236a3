import type { FastifyInstance } from 'fastify';
import { isAllowed } from '../accounts/role.ts';
import { responsesPage } from '../pages/responses-page.ts';
import type { PortalParts } from '../portal-parts.ts';
import { beginResponse } from '../responses/begin-response.ts';
import { listResponses } from '../responses/list-responses.ts';
import { only } from '../security/entries.ts';
import { lineIn } from '../security/line-in.ts';
import { Refusal } from '../security/refusal.ts';
import { postedForm } from './posted.ts';
import { accountFor, sendPage } from './visit.ts';

/** A year to the day: 1 April to 31 March, as the field counts. */
const periodFrom = (year: string): string | null =>
  /^(19|20)\d\d$/.test(year) ? `${year}-04-01/${Number(year) + 1}-03-31` : null;

export function responseRoutes(portal: FastifyInstance, parts: PortalParts): void {
  const { database, instruments, isDemonstration, now } = parts;

  portal.get('/responses', async (request, reply) => {
    const account = accountFor(request, 'read');
    const responses = await listResponses(database, account);
    const canBegin = isAllowed(account.role, 'begin');
    const { visitor } = request;
    return sendPage(reply, responsesPage({ visitor, responses, instruments, canBegin, isDemonstration, error: null }));
  });

  portal.post('/responses', async (request, reply) => {
    const account = accountFor(request, 'begin');
    const entries = await postedForm(parts, request);
    const instrument = instruments.get(only(entries, 'instrument') ?? '');
    if (instrument === undefined) throw new Refusal('bad-request');
    const { id, version } = instrument.compiled;
    const period = periodFrom(lineIn(entries, 'year'));
    const begun =
      period === null
        ? null
        : await beginResponse(database, { instrument: { id, version }, period, account, at: now() });
    if (begun !== null) return reply.redirect(`/responses/${begun}`, 303);
    const responses = await listResponses(database, account);
    const error = period === null ? 'year' : 'exists';
    const { visitor } = request;
    return sendPage(
      reply,
      responsesPage({ visitor, responses, instruments, canBegin: true, isDemonstration, error }),
      422,
    );
  });
}
