import { documentBase } from './published.js';

/** What a JSON document says it is. Instruments carry the standard `$schema` and say so by `x-instrument`. */
export type DocumentKind =
  | 'instrument'
  | 'common'
  | 'response'
  | 'result'
  | 'region'
  | 'indicators'
  | 'observations'
  | 'themes'
  | 'catalogue'
  | 'overlay'
  | 'migration'
  | 'pack';

const own = (document: unknown, key: string): unknown =>
  typeof document === 'object' && document !== null && Object.hasOwn(document, key)
    ? (document as Record<string, unknown>)[key]
    : undefined;

export const documentKind = (document: unknown): DocumentKind | null => {
  if (own(document, 'x-instrument') !== undefined) return 'instrument';
  if (own(document, 'x-common') !== undefined) return 'common';
  const schema = own(document, '$schema');
  if (typeof schema !== 'string' || !schema.startsWith(`${documentBase}meta/`)) return null;
  return (schema.slice(`${documentBase}meta/`.length).split('/')[0] as DocumentKind | undefined) ?? null;
};
