import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import { answerFailure } from './answer-failure.ts';
import type { PortalParts } from './portal-parts.ts';
import { assetRoutes } from './routes/assets.ts';
import { autosaveRoutes } from './routes/autosave.ts';
import { conflictRoutes } from './routes/conflicts.ts';
import { exportRoutes } from './routes/export.ts';
import { formRoutes } from './routes/form.ts';
import { historyRoutes } from './routes/history.ts';
import { responseRoutes } from './routes/responses.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { signOffRoutes } from './routes/sign-off.ts';
import { addBodyParsers, bodyLimit } from './security/body-parsers.ts';
import { securityHeaders } from './security/headers.ts';
import { isOwnHost } from './security/origin.ts';
import { Refusal } from './security/refusal.ts';
import { readVisitor } from './visitor.ts';

const routes = [
  signInRoutes,
  responseRoutes,
  formRoutes,
  autosaveRoutes,
  conflictRoutes,
  signOffRoutes,
  exportRoutes,
  historyRoutes,
];

/** The portal as a server that does not listen yet. */
export async function buildPortal(parts: PortalParts): Promise<FastifyInstance> {
  const headers = securityHeaders(parts.isHttps);
  const portal = fastify({
    logger: false,
    // An address that cannot be read comes to no route and no hook; of itself the server would send it back as it came.
    frameworkErrors: (error, request, reply) => {
      parts.log(`(no readable address) ${error.code}`);
      answerFailure(parts, error, request, reply.headers(headers));
    },
    bodyLimit,
    requestTimeout: 20_000,
    trustProxy: parts.proxies.length > 0 ? [...parts.proxies] : false,
    routerOptions: { maxParamLength: 200 },
  });
  await portal.register(cookie);
  addBodyParsers(portal);
  portal.decorateRequest('visitor');

  portal.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (!isOwnHost(request.headers, parts.origins())) throw new Refusal('wrong-host');
  });
  portal.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    // The pattern, not the address that was asked for: that is the visitor's text.
    parts.log(`${method} ${routeOptions.url ?? '(no such page)'} ${statusCode} ${elapsedTime.toFixed(0)} ms`);
  });
  portal.setErrorHandler((error, request, reply) => answerFailure(parts, error, request, reply));
  portal.setNotFoundHandler((request, reply) => answerFailure(parts, new Refusal('not-found'), request, reply));

  await portal.register(assetRoutes);
  await portal.register(async (pages) => {
    pages.addHook('onRequest', async (request, reply) => {
      request.visitor = await readVisitor(parts, request, reply);
    });
    for (const each of routes) each(pages, parts);
  });
  return portal;
}
