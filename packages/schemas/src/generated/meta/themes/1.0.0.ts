// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

/**
 * A list of themes that instruments, indicators and data packs share.
 */
export interface ThemeTaxonomy {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/themes/1.0.0.json';
  /**
   * Where this document is published; the path is the path of its file.
   */
  $id: string;
  /**
   * Id of the taxonomy.
   */
  id: string;
  /**
   * Version of this document.
   */
  version: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What it covers.
   */
  description?: string;
  /**
   * Language of the document's own words (BCP 47).
   */
  language: string;
  /**
   * SPDX id.
   */
  licence: string;
  /**
   * First day it is meant for.
   */
  validFrom: string;
  /**
   * In the order in which they are shown.
   *
   * @minItems 1
   */
  themes: Theme[];
  'x-text'?: Translations;
}
/**
 * Texts of this object in other languages: language tag (BCP 47), then the same keys as the object has.
 */
export interface Translations {
  [k: string]: {
    [k: string]: string;
  };
}
/**
 * A theme.
 */
export interface Theme {
  /**
   * Identity of the theme for ever.
   */
  slug: string;
  /**
   * A few words.
   */
  title: string;
  /**
   * What it is about, in plain words.
   */
  meaning: string;
  /**
   * First day it is in use.
   */
  validFrom: string;
  /**
   * Last day it is in use; absent while it is.
   */
  validTo?: string;
  'x-text'?: Translations;
}

export const themesMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/themes/1.0.0.json",
 "title": "ThemeTaxonomy",
 "description": "A list of themes that instruments, indicators and data packs share.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/themes/1.0.0.json"
  },
  "$id": {
   "description": "Where this document is published; the path is the path of its file.",
   "$ref": "#/$defs/address"
  },
  "id": {
   "description": "Id of the taxonomy.",
   "$ref": "#/$defs/slug"
  },
  "version": {
   "description": "Version of this document.",
   "$ref": "#/$defs/version"
  },
  "title": {
   "description": "Title.",
   "type": "string",
   "minLength": 1
  },
  "description": {
   "description": "What it covers.",
   "type": "string",
   "minLength": 1
  },
  "language": {
   "description": "Language of the document's own words (BCP 47).",
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
  },
  "licence": {
   "description": "SPDX id.",
   "type": "string",
   "minLength": 1
  },
  "validFrom": {
   "description": "First day it is meant for.",
   "$ref": "#/$defs/date"
  },
  "themes": {
   "description": "In the order in which they are shown.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/theme"
   },
   "minItems": 1
  },
  "x-text": {
   "$ref": "#/$defs/translations"
  }
 },
 "required": [
  "$schema",
  "$id",
  "id",
  "version",
  "title",
  "language",
  "licence",
  "validFrom",
  "themes"
 ],
 "additionalProperties": false,
 "$defs": {
  "date": {
   "description": "A day, ISO 8601.",
   "type": "string",
   "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
   "format": "date"
  },
  "slug": {
   "description": "Lower-case words joined by hyphens; stays the same for ever.",
   "type": "string",
   "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
   "maxLength": 100
  },
  "version": {
   "description": "Semantic version.",
   "type": "string",
   "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"
  },
  "address": {
   "description": "Address of a published document.",
   "type": "string",
   "pattern": "^[a-z][a-z0-9+.-]*:[^#]+$"
  },
  "translations": {
   "description": "Texts of this object in other languages: language tag (BCP 47), then the same keys as the object has.",
   "type": "object",
   "propertyNames": {
    "type": "string",
    "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
   },
   "additionalProperties": {
    "type": "object",
    "additionalProperties": {
     "type": "string",
     "minLength": 1
    }
   }
  },
  "theme": {
   "description": "A theme.",
   "type": "object",
   "properties": {
    "slug": {
     "description": "Identity of the theme for ever.",
     "$ref": "#/$defs/slug"
    },
    "title": {
     "description": "A few words.",
     "type": "string",
     "minLength": 1
    },
    "meaning": {
     "description": "What it is about, in plain words.",
     "type": "string",
     "minLength": 1
    },
    "validFrom": {
     "description": "First day it is in use.",
     "$ref": "#/$defs/date"
    },
    "validTo": {
     "description": "Last day it is in use; absent while it is.",
     "$ref": "#/$defs/date"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "slug",
    "title",
    "meaning",
    "validFrom"
   ],
   "additionalProperties": false
  }
 }
};
