import type { FastifyInstance } from 'fastify';
import { conflictsPage } from '../pages/conflicts-page.ts';
import type { PortalParts } from '../portal-parts.ts';
import { openConflicts } from '../responses/conflicts.ts';
import { type Choice, settleConflicts } from '../responses/settle-conflicts.ts';
import { snapshot } from '../responses/snapshot.ts';
import type { Entries } from '../security/entries.ts';
import { Refusal } from '../security/refusal.ts';
import { postedForm } from './posted.ts';
import { openFor, sendPage } from './visit.ts';

/** Where two answered differently: both answers side by side, to choose from. */
export function conflictRoutes(portal: FastifyInstance, parts: PortalParts): void {
  const { database, now } = parts;

  portal.get('/responses/:id/conflicts', async (request, reply) => {
    const { account, response, instrument } = await openFor(parts, request, 'answer');
    const open = await openConflicts(database, response.id, response.revision, account);
    if (open.length === 0) return reply.redirect(`/responses/${response.id}`, 303);
    const conflicts = await Promise.all(
      open.map(async (conflict) => {
        const answers = await snapshot(database, response.id, { revision: response.revision, save: conflict.save });
        if (answers === null) throw new Error('A save that a conflict leans on is missing');
        return { ...conflict, answers };
      }),
    );
    return sendPage(reply, conflictsPage({ visitor: request.visitor, response, instrument, conflicts }));
  });

  portal.post('/responses/:id/conflicts', async (request, reply) => {
    const { account, response, instrument } = await openFor(parts, request, 'answer');
    const choices = choicesOf(await postedForm(parts, request));
    const left = await settleConflicts(database, { response: response.id, instrument, choices, account, at: now() });
    if (left === 'signed-off') throw new Refusal('signed-off');
    return reply.redirect(
      left > 0 ? `/responses/${response.id}/conflicts` : `/responses/${response.id}?done=chosen`,
      303,
    );
  });
}

const shape = /^(mine|theirs):(\d{1,9})$/;

/** `choose:` and the pointer; the value is `mine` or `theirs`, and the save that was shown. */
const choicesOf = (entries: Entries): readonly Choice[] =>
  entries.flatMap(([name, value]): readonly Choice[] => {
    const found = shape.exec(value);
    if (!name.startsWith('choose:') || found === null) return [];
    const whose = found[1] === 'mine' ? 'mine' : 'theirs';
    return [{ pointer: name.slice('choose:'.length), save: Number(found[2]), whose }];
  });
