import type { FastifyInstance } from 'fastify';
import { historyOf } from '../audit/history-of.ts';
import { historyPage } from '../pages/history-page.ts';
import type { PortalParts } from '../portal-parts.ts';
import { revisionsOf } from '../responses/revisions-of.ts';
import { openFor, sendPage } from './visit.ts';

export function historyRoutes(portal: FastifyInstance, parts: PortalParts): void {
  portal.get('/responses/:id/history', async (request, reply) => {
    const { response, instrument } = await openFor(parts, request, 'history');
    const [entries, revisions] = await Promise.all([
      historyOf(parts.database, response.id),
      revisionsOf(parts.database, response.id),
    ]);
    return sendPage(reply, historyPage({ visitor: request.visitor, response, instrument, entries, revisions }));
  });
}
