import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);

/**
 * The two style sheets, by name and read once: no path is ever made of what a browser asked for. They are the only thing
 * that a browser may keep.
 */
export async function assetRoutes(portal: FastifyInstance): Promise<void> {
  const sheets = {
    'plumbline.css': readFileSync(require.resolve('@plumbline/html/plumbline.css'), 'utf8'),
    'portal.css': readFileSync(new URL('../pages/portal.css', import.meta.url), 'utf8'),
  };
  for (const [name, sheet] of Object.entries(sheets))
    portal.get(`/assets/${name}`, async (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(sheet),
    );
  // Browsers ask for one unbidden.
  portal.get('/favicon.ico', async (_request, reply) => reply.code(204).send());
}
