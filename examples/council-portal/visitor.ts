import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from './accounts/account.ts';
import { accountOfSession, isToken, newToken } from './accounts/session.ts';
import type { PortalParts } from './portal-parts.ts';

/** Who is at the other end: somebody signed in, or not yet. */
export interface Visitor {
  /** Of the cookie; forms are bound to it. */
  readonly token: string;
  readonly account: Account | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Visitor;
  }
}

/** The prefix makes browsers refuse the cookie from any other host and without https. */
const cookieName = ({ isHttps }: PortalParts): string => (isHttps ? '__Host-session' : 'session');

/** Reads the cookie. Who has none gets one that means nothing yet, so that even the form to sign in is bound to a browser. */
export async function readVisitor(parts: PortalParts, request: FastifyRequest, reply: FastifyReply): Promise<Visitor> {
  const given = request.cookies[cookieName(parts)];
  if (given === undefined || !isToken(given)) {
    const token = newToken();
    setToken(parts, reply, token);
    return { token, account: null };
  }
  return { token: given, account: await accountOfSession(parts.database, given, parts.now()) };
}

/** Not readable for scripts, not sent with forms of other sites, gone with the browser. */
export function setToken(parts: PortalParts, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName(parts), token, { path: '/', httpOnly: true, sameSite: 'lax', secure: parts.isHttps });
}
