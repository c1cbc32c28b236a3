import { basename } from 'node:path';
import type { Encoding } from '@plumbline/sql';

/** A file to read. */
export interface FileSource {
  readonly path: string;
  /** What issues call it; the last part of the path unless said. */
  readonly name?: string;
  readonly encoding?: Encoding;
  /** Files above this are refused unread; 64 MiB unless said. */
  readonly maxBytes?: number;
}

export const fileName = (source: FileSource): string => source.name ?? basename(source.path);
