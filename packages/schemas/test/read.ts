import { readdirSync, readFileSync, statSync } from 'node:fs';
import { generatedFolder, schemasFolder } from '../scripts/documents.ts';

export const readSchemaFile = (path: string): string => readFileSync(schemasFolder + path, 'utf8');

/** Text of every file of src/generated, by path. */
export const readGenerated = (): { readonly [path: string]: string } =>
  Object.fromEntries(
    readdirSync(generatedFolder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(generatedFolder + path).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(generatedFolder + path, 'utf8')]),
  );
