import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from './database/is-away.ts';
import { refusalPage } from './pages/refusal-page.ts';
import type { PortalParts } from './portal-parts.ts';
import { describeError } from './security/describe-error.ts';
import { Refusal, type RefusalKind, statusOf } from './security/refusal.ts';

/** What the server itself refuses, by its code. */
const ofFastify: { readonly [code: string]: RefusalKind } = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-request',
  FST_ERR_BAD_URL: 'bad-request',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  FST_ERR_ROUTE_MISSING_PARAM: 'bad-request',
};

/** Answers a request that cannot be carried out, in words that hold nothing of what was sent. */
export function answerFailure(parts: PortalParts, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const kind = refusalOf(error);
  if (kind === 'signed-out' && request.method === 'GET') return reply.redirect('/sign-in', 303);
  if (kind === null) parts.log(`failure ${describeError(error)}`);
  const status = kind === null ? 500 : statusOf[kind];
  if (wantsJson(request)) return reply.code(status).send({ refused: kind ?? 'failure' });
  return reply.code(status).type('text/html; charset=utf-8').send(refusalPage(kind));
}

function refusalOf(error: unknown): RefusalKind | null {
  if (error instanceof Refusal) return error.kind;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (Object.hasOwn(ofFastify, code)) return ofFastify[code] ?? null;
  return isDatabaseAway(error) ? 'busy' : null;
}

const wantsJson = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.startsWith('application/json') ?? false;
