import type { FastifyInstance } from 'fastify';
import type { PortalParts } from '../portal-parts.ts';
import { type DrawnFrom, printDrawnFrom, readDrawnFrom } from '../responses/drawn-from.ts';
import { draftIssues, saveAnswers } from '../responses/save-answers.ts';
import type { Answers } from '../responses/stored-response.ts';
import { answersLimit } from '../security/body-parsers.ts';
import { isWellFormed } from '../security/is-well-formed.ts';
import { Refusal } from '../security/refusal.ts';
import { postedJson } from './posted.ts';
import { openFor } from './visit.ts';

interface Autosave {
  readonly from: DrawnFrom;
  /** All answers, as the browser has them now. */
  readonly answers: Answers;
}

/**
 * `POST { from, answers }` with the token against forgery in `x-csrf-token`. The rules are those of a page that is posted:
 * 200 `{ from, merged, answers? }` once all of it is committed (`answers` where somebody else's came in), 409 with
 * `conflicts` where two answered differently (both are kept), 409 once it is signed off, 422 with issues where a draft may
 * not hold this (nothing is saved).
 */
export function autosaveRoutes(portal: FastifyInstance, parts: PortalParts): void {
  portal.post('/responses/:id/autosave', { bodyLimit: answersLimit }, async (request, reply) => {
    const { account, response, instrument } = await openFor(parts, request, 'answer');
    const { from, answers } = autosaveOf(postedJson(parts, request));
    const issues = draftIssues(instrument, answers);
    if (issues.length > 0) return reply.code(422).send({ issues });
    const at = parts.now();
    const saved = await saveAnswers(parts.database, {
      response: response.id,
      instrument,
      from,
      mine: answers,
      account,
      at,
    });
    if (saved.kind === 'signed-off') throw new Refusal('signed-off');
    const { stands, isMerged, conflicts } = saved;
    return reply.code(conflicts.length > 0 ? 409 : 200).send({
      from: printDrawnFrom(stands),
      merged: isMerged,
      ...(isMerged ? { answers: saved.answers } : {}),
      ...(conflicts.length > 0 ? { conflicts, choose: `/responses/${response.id}/conflicts` } : {}),
    });
  });
}

function autosaveOf(body: unknown): Autosave {
  if (!isPlainObject(body) || Object.keys(body).some((key) => key !== 'from' && key !== 'answers'))
    throw new Refusal('bad-request');
  const from = readDrawnFrom(body.from);
  if (from === null || !isPlainObject(body.answers) || !isWellFormed(body.answers)) throw new Refusal('bad-request');
  return { from, answers: body.answers };
}

const isPlainObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
