import { checkResponse } from '@plumbline/core';
import type { FastifyInstance } from 'fastify';
import { record } from '../audit/record.ts';
import type { PortalParts } from '../portal-parts.ts';
import { envelopeOf } from '../responses/envelope.ts';
import { openFor } from './visit.ts';

/** A response as a file: the current revision, or any one before. */
export function exportRoutes(portal: FastifyInstance, parts: PortalParts): void {
  for (const address of ['/responses/:id/export', '/responses/:id/revisions/:revision/export'])
    portal.get(address, async (request, reply) => {
      const { account, response } = await openFor(parts, request, 'export');
      const envelope = envelopeOf(response);
      const checked = checkResponse(envelope);
      if (!checked.ok) throw new Error(`An export breaks the meta-schema: ${checked.issues[0]?.code}`);
      const { id, revision, instrument, organisation } = response;
      await record(parts.database, { at: parts.now(), account, action: 'exported', response: id, revision });
      const name = `${instrument.id}-${organisation}-revision-${revision}.json`;
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(`${JSON.stringify(envelope, null, 2)}\n`);
    });
}
