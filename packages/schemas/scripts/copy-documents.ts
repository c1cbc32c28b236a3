import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schemasFolder } from './documents.ts';

/** The published files themselves, byte for byte, for readers that are not TypeScript. */
cpSync(schemasFolder, fileURLToPath(new URL('../dist/documents/', import.meta.url)), { recursive: true });
