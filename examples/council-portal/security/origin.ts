import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request that changes something comes from a page of the portal itself: by `Origin`, and where a browser sends
 * none, by `Referer`. With neither it is refused.
 */
export function isOwnOrigin({ origin, referer }: IncomingHttpHeaders, origins: readonly string[]): boolean {
  if (origin !== undefined) return origins.includes(origin);
  if (referer === undefined || !URL.canParse(referer)) return false;
  return origins.includes(new URL(referer).origin);
}

/** Any other host would be another site that points at this address (DNS rebinding). */
export const isOwnHost = ({ host }: IncomingHttpHeaders, origins: readonly string[]): boolean =>
  host !== undefined && origins.some((origin) => new URL(origin).host === host.toLowerCase());
