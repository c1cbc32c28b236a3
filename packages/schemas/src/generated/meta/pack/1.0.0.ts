// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

/**
 * What a regional data pack is made of: the region, the year, files of figures with their sources, and responses. Paths are relative to the folder of the definition and stay inside it.
 */
export interface PackDefinition {
  /**
   * The meta-schema that this document follows.
   */
  $schema?: 'https://schemas.plumbline.example/meta/pack/1.0.0.json';
  /**
   * Title of the pack.
   */
  title: string;
  /**
   * The region document.
   */
  region: string;
  /**
   * Figures are those of the year ending 31 March of this year; self-assessments those of its round.
   */
  year: number;
  /**
   * The indicator catalogue; the published one of children's services where left out.
   */
  indicators?: string;
  /**
   * The theme taxonomy; the one that the catalogue names where left out.
   */
  themes?: string;
  /**
   * Id of a neighbour set of the region document; left out: the one that held on 31 March of the year.
   */
  neighbours?: string;
  /**
   * Where figures come from, the one to be preferred first.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Instruments that every authority was asked to return.
   *
   * Items: Address of a published document, or path of a file.
   */
  instruments?: string[];
  /**
   * Folders whose JSON files are responses of this round.
   *
   * Items: Path with forward slashes from the folder of the definition; never out of it.
   */
  responses?: string[];
  /**
   * Folders whose JSON files are responses of the round before.
   *
   * Items: Path with forward slashes from the folder of the definition; never out of it.
   */
  previousResponses?: string[];
  /**
   * Sentences that must stand wherever figures are shown.
   *
   * Items: A sentence.
   */
  attribution?: string[];
}
/**
 * A publication.
 */
export interface Source {
  /**
   * Identity in the pack; observations name it.
   */
  id: string;
  /**
   * Title of the publication or data set.
   */
  title: string;
  /**
   * Who published it.
   */
  publisher: string;
  /**
   * Licence, as its publisher names it, or its SPDX id.
   */
  licence: string;
  /**
   * Its files. None for a source that only rows of another file name.
   */
  files?: File[];
}
/**
 * A file of figures.
 */
export interface File {
  /**
   * Where it is.
   */
  path: string;
  /**
   * A table of the Department for Education as downloaded; the long file of the Local Authority Interactive Tool; tidy observations; quartiles of English authorities; any table of the Department for Education from which the codes of all authorities are taken; mid-year populations.
   */
  kind: 'dfe-open-data' | 'lait' | 'observations' | 'quartiles' | 'areas' | 'population';
  /**
   * For a table of the Department for Education: which, by its name in the indicator catalogue.
   */
  table?: string;
  /**
   * How final its figures are; published where left out. Rows of tidy observations say it themselves.
   */
  status?: 'published' | 'revised' | 'provisional';
  /**
   * Day of publication.
   */
  published?: string;
}

export const packMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/pack/1.0.0.json",
 "title": "PackDefinition",
 "description": "What a regional data pack is made of: the region, the year, files of figures with their sources, and responses. Paths are relative to the folder of the definition and stay inside it.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/pack/1.0.0.json"
  },
  "title": {
   "description": "Title of the pack.",
   "type": "string",
   "minLength": 1
  },
  "region": {
   "description": "The region document.",
   "$ref": "#/$defs/document"
  },
  "year": {
   "description": "Figures are those of the year ending 31 March of this year; self-assessments those of its round.",
   "type": "integer",
   "minimum": 1990,
   "maximum": 2100
  },
  "indicators": {
   "description": "The indicator catalogue; the published one of children's services where left out.",
   "$ref": "#/$defs/document"
  },
  "themes": {
   "description": "The theme taxonomy; the one that the catalogue names where left out.",
   "$ref": "#/$defs/document"
  },
  "neighbours": {
   "description": "Id of a neighbour set of the region document; left out: the one that held on 31 March of the year.",
   "$ref": "#/$defs/slug"
  },
  "sources": {
   "description": "Where figures come from, the one to be preferred first.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/source"
   },
   "minItems": 1
  },
  "instruments": {
   "description": "Instruments that every authority was asked to return.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/document"
   },
   "uniqueItems": true
  },
  "responses": {
   "description": "Folders whose JSON files are responses of this round.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/path"
   },
   "uniqueItems": true
  },
  "previousResponses": {
   "description": "Folders whose JSON files are responses of the round before.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/path"
   },
   "uniqueItems": true
  },
  "attribution": {
   "description": "Sentences that must stand wherever figures are shown.",
   "type": "array",
   "items": {
    "description": "A sentence.",
    "type": "string",
    "minLength": 1
   },
   "uniqueItems": true
  }
 },
 "required": [
  "title",
  "region",
  "year",
  "sources"
 ],
 "additionalProperties": false,
 "$defs": {
  "slug": {
   "description": "Lower-case words joined by hyphens.",
   "type": "string",
   "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
   "maxLength": 100
  },
  "path": {
   "description": "Path with forward slashes from the folder of the definition; never out of it.",
   "type": "string",
   "minLength": 1,
   "pattern": "^(?![/\\\\])(?![A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$))[^\\\\]+$"
  },
  "document": {
   "description": "Address of a published document, or path of a file.",
   "type": "string",
   "minLength": 1
  },
  "source": {
   "description": "A publication.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Identity in the pack; observations name it.",
     "$ref": "#/$defs/slug"
    },
    "title": {
     "description": "Title of the publication or data set.",
     "type": "string",
     "minLength": 1
    },
    "publisher": {
     "description": "Who published it.",
     "type": "string",
     "minLength": 1
    },
    "licence": {
     "description": "Licence, as its publisher names it, or its SPDX id.",
     "type": "string",
     "minLength": 1
    },
    "files": {
     "description": "Its files. None for a source that only rows of another file name.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/file"
     }
    }
   },
   "required": [
    "id",
    "title",
    "publisher",
    "licence"
   ],
   "additionalProperties": false
  },
  "file": {
   "description": "A file of figures.",
   "type": "object",
   "properties": {
    "path": {
     "description": "Where it is.",
     "$ref": "#/$defs/path"
    },
    "kind": {
     "description": "A table of the Department for Education as downloaded; the long file of the Local Authority Interactive Tool; tidy observations; quartiles of English authorities; any table of the Department for Education from which the codes of all authorities are taken; mid-year populations.",
     "type": "string",
     "enum": [
      "dfe-open-data",
      "lait",
      "observations",
      "quartiles",
      "areas",
      "population"
     ]
    },
    "table": {
     "description": "For a table of the Department for Education: which, by its name in the indicator catalogue.",
     "$ref": "#/$defs/slug"
    },
    "status": {
     "description": "How final its figures are; published where left out. Rows of tidy observations say it themselves.",
     "type": "string",
     "enum": [
      "published",
      "revised",
      "provisional"
     ]
    },
    "published": {
     "description": "Day of publication.",
     "type": "string",
     "format": "date"
    }
   },
   "required": [
    "path",
    "kind"
   ],
   "additionalProperties": false,
   "if": {
    "properties": {
     "kind": {
      "const": "dfe-open-data"
     }
    },
    "required": [
     "kind"
    ]
   },
   "then": {
    "required": [
     "table"
    ],
    "properties": {
     "table": {}
    }
   },
   "else": {
    "properties": {
     "table": false
    }
   }
  }
 }
};
