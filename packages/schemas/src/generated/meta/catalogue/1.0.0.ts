// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

/**
 * Every published document with its status and the hash of its bytes.
 */
export interface Catalogue {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/catalogue/1.0.0.json';
  /**
   * Where this document is published; the path is the path of its file.
   */
  $id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * By path.
   */
  documents: Entry[];
}
/**
 * A published document.
 */
export interface Entry {
  /**
   * Its address.
   */
  $id: string;
  /**
   * Path of its file, from the folder of the catalogue.
   */
  path: string;
  /**
   * What it is.
   */
  kind:
    | 'meta-schema'
    | 'common'
    | 'instrument'
    | 'themes'
    | 'indicators'
    | 'region'
    | 'observations'
    | 'overlay'
    | 'migration';
  /**
   * Its version.
   */
  version: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * Draft: may still change. Published: never changes. Withdrawn: published, but no longer to be used.
   */
  status: 'draft' | 'published' | 'withdrawn';
  /**
   * SHA-256 of the file's bytes.
   */
  sha256: string;
  /**
   * The same instrument in one flat document, same address.
   */
  bundle?: {
    /**
     * Path of its file.
     */
    path: string;
    /**
     * SHA-256 of the file's bytes.
     */
    sha256: string;
  };
}

export const catalogueMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/catalogue/1.0.0.json",
 "title": "Catalogue",
 "description": "Every published document with its status and the hash of its bytes.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/catalogue/1.0.0.json"
  },
  "$id": {
   "description": "Where this document is published; the path is the path of its file.",
   "$ref": "#/$defs/address"
  },
  "title": {
   "description": "Title.",
   "type": "string",
   "minLength": 1
  },
  "documents": {
   "description": "By path.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/entry"
   }
  }
 },
 "required": [
  "$schema",
  "$id",
  "title",
  "documents"
 ],
 "additionalProperties": false,
 "$defs": {
  "version": {
   "description": "Semantic version.",
   "type": "string",
   "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"
  },
  "sha256": {
   "description": "SHA-256, 64 lower-case hexadecimal digits.",
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "address": {
   "description": "Address of a published document.",
   "type": "string",
   "pattern": "^[a-z][a-z0-9+.-]*:[^#]+$"
  },
  "entry": {
   "description": "A published document.",
   "type": "object",
   "properties": {
    "$id": {
     "description": "Its address.",
     "$ref": "#/$defs/address"
    },
    "path": {
     "description": "Path of its file, from the folder of the catalogue.",
     "$ref": "#/$defs/path"
    },
    "kind": {
     "description": "What it is.",
     "type": "string",
     "enum": [
      "meta-schema",
      "common",
      "instrument",
      "themes",
      "indicators",
      "region",
      "observations",
      "overlay",
      "migration"
     ]
    },
    "version": {
     "description": "Its version.",
     "$ref": "#/$defs/version"
    },
    "title": {
     "description": "Its title.",
     "type": "string",
     "minLength": 1
    },
    "status": {
     "description": "Draft: may still change. Published: never changes. Withdrawn: published, but no longer to be used.",
     "type": "string",
     "enum": [
      "draft",
      "published",
      "withdrawn"
     ]
    },
    "sha256": {
     "description": "SHA-256 of the file's bytes.",
     "$ref": "#/$defs/sha256"
    },
    "bundle": {
     "description": "The same instrument in one flat document, same address.",
     "type": "object",
     "properties": {
      "path": {
       "description": "Path of its file.",
       "$ref": "#/$defs/path"
      },
      "sha256": {
       "description": "SHA-256 of the file's bytes.",
       "$ref": "#/$defs/sha256"
      }
     },
     "required": [
      "path",
      "sha256"
     ],
     "additionalProperties": false
    }
   },
   "required": [
    "$id",
    "path",
    "kind",
    "version",
    "title",
    "status",
    "sha256"
   ],
   "additionalProperties": false
  },
  "path": {
   "description": "Path with forward slashes.",
   "type": "string",
   "pattern": "^[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*\\.json$"
  }
 }
};
