import type { FastifyRequest } from 'fastify';
import type { PortalParts } from '../portal-parts.ts';
import { csrfField, csrfHeader, isCsrfTokenOf } from '../security/csrf.ts';
import { type Entries, entriesOf, only } from '../security/entries.ts';
import { isOwnOrigin } from '../security/origin.ts';
import { Refusal } from '../security/refusal.ts';

/** What a form of the portal posted: from a page of its own, with the token of the visitor's cookie. */
export async function postedForm({ origins }: PortalParts, request: FastifyRequest): Promise<Entries> {
  if (!isOwnOrigin(request.headers, origins())) throw new Refusal('not-allowed');
  const entries = await entriesOf(request.body);
  if (!isCsrfTokenOf(request.visitor.token, only(entries, csrfField))) throw new Refusal('form-expired');
  return entries;
}

/** What a script of the portal posted as JSON: the token stands in a header. */
export function postedJson({ origins }: PortalParts, request: FastifyRequest): unknown {
  if (!isOwnOrigin(request.headers, origins())) throw new Refusal('not-allowed');
  if (!isCsrfTokenOf(request.visitor.token, request.headers[csrfHeader])) throw new Refusal('form-expired');
  if (Buffer.isBuffer(request.body)) throw new Refusal('wrong-type');
  return request.body;
}
