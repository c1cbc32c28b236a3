import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Json = { readonly [key: string]: unknown };

/** A file of schemas/. */
export interface DocumentFile {
  /** From the folder schemas/, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly document: Json;
}

export const schemasFolder = fileURLToPath(new URL('../../../schemas/', import.meta.url));
export const generatedFolder = fileURLToPath(new URL('../src/generated/', import.meta.url));
export const base = 'https://schemas.plumbline.example/';

const versionFile = /(^|\/)\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?\.json$/;
const bundleSuffix = '.bundle.json';

/** Every published document as it stands on disk, by path. The catalogue and the bundles are made from these and are left out. */
export const readDocuments = (): readonly DocumentFile[] => readFiles((path) => isDocument(path));

/** The flat bundles as they stand on disk. */
export const readBundles = (): readonly DocumentFile[] => readFiles((path) => path.endsWith(bundleSuffix));

export const isDocument = (path: string): boolean => versionFile.test(path) && !path.endsWith(bundleSuffix);

export const bundlePath = (path: string): string => path.replace(/\.json$/, bundleSuffix);

/** The first part of the path: `instruments`, `meta` … */
export const folderOf = (path: string): string => path.slice(0, path.indexOf('/'));

/** `lscb` of `instruments/lscb/1.0.0.json`, `common` of `common/1.0.0.json`. */
export const idOf = (path: string): string => path.split('/').at(-2) ?? '';

export const versionOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.json$/, '');

const readFiles = (isWanted: (path: string) => boolean): readonly DocumentFile[] =>
  readdirSync(schemasFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isWanted)
    .sort(byCodePoint)
    .map((path) => {
      const text = readFileSync(schemasFolder + path, 'utf8');
      return { path, text, document: JSON.parse(text) as Json };
    });

/** The same order on every machine, whatever its language. */
export const byCodePoint = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export const jsonText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
