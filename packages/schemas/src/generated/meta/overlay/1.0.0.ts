// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

/**
 * What another region or year changes in an instrument: items added, and words or annotations of existing items overridden. Not used yet; may still change.
 */
export interface Overlay {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/overlay/1.0.0.json';
  /**
   * Where this document is published; the path is the path of its file.
   */
  $id: string;
  /**
   * Id of the instrument that the overlay makes.
   */
  id: string;
  /**
   * Version of that instrument.
   */
  version: string;
  /**
   * Title of that instrument.
   */
  title: string;
  /**
   * Why it differs.
   */
  description?: string;
  /**
   * The instrument that it starts from.
   */
  derivedFrom: DocumentRef;
  /**
   * Keys of `x-instrument` that are replaced.
   */
  instrument?: {
    [k: string]: unknown;
  };
  /**
   * Items added, in order.
   */
  add?: Addition[];
  /**
   * By item key.
   */
  override?: {
    [k: string]: Override;
  };
  /**
   * Items left out. Scores that they enter no longer compare.
   *
   * Items: Key of an item or section.
   */
  remove?: string[];
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
 * A published document, pinned to its bytes.
 */
export interface DocumentRef {
  /**
   * The document's id.
   */
  id: string;
  /**
   * The document's version.
   */
  version: string;
  /**
   * SHA-256 of the document's file.
   */
  sha256: string;
}
/**
 * An item added.
 */
export interface Addition {
  /**
   * Key of the new item; not in use in the instrument.
   */
  key: string;
  /**
   * Section that it joins.
   */
  section: string;
  /**
   * Item that it follows; absent: last.
   */
  after?: string;
  /**
   * The item, as it stands in an instrument.
   */
  item: {
    [k: string]: unknown;
  };
}
/**
 * What changes in an item.
 */
export interface Override {
  /**
   * New title.
   */
  title?: string;
  /**
   * New description.
   */
  description?: string;
  /**
   * Keys of `x-item` that are replaced.
   */
  'x-item'?: {
    [k: string]: unknown;
  };
  'x-text'?: Translations;
}

export const overlayMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/overlay/1.0.0.json",
 "title": "Overlay",
 "description": "What another region or year changes in an instrument: items added, and words or annotations of existing items overridden. Not used yet; may still change.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/overlay/1.0.0.json"
  },
  "$id": {
   "description": "Where this document is published; the path is the path of its file.",
   "$ref": "#/$defs/address"
  },
  "id": {
   "description": "Id of the instrument that the overlay makes.",
   "$ref": "#/$defs/name"
  },
  "version": {
   "description": "Version of that instrument.",
   "$ref": "#/$defs/version"
  },
  "title": {
   "description": "Title of that instrument.",
   "type": "string",
   "minLength": 1
  },
  "description": {
   "description": "Why it differs.",
   "type": "string",
   "minLength": 1
  },
  "derivedFrom": {
   "description": "The instrument that it starts from.",
   "$ref": "#/$defs/documentRef"
  },
  "instrument": {
   "description": "Keys of `x-instrument` that are replaced.",
   "type": "object"
  },
  "add": {
   "description": "Items added, in order.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/addition"
   }
  },
  "override": {
   "description": "By item key.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/key"
   },
   "additionalProperties": {
    "$ref": "#/$defs/override"
   }
  },
  "remove": {
   "description": "Items left out. Scores that they enter no longer compare.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/key"
   },
   "uniqueItems": true
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
  "derivedFrom"
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
  "name": {
   "description": "Name of an instrument, score, band or item in its document.",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9-]*$",
   "maxLength": 100
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
  "documentRef": {
   "description": "A published document, pinned to its bytes.",
   "type": "object",
   "properties": {
    "id": {
     "description": "The document's id.",
     "$ref": "#/$defs/name"
    },
    "version": {
     "description": "The document's version.",
     "$ref": "#/$defs/version"
    },
    "sha256": {
     "description": "SHA-256 of the document's file.",
     "$ref": "#/$defs/sha256"
    }
   },
   "required": [
    "id",
    "version",
    "sha256"
   ],
   "additionalProperties": false
  },
  "key": {
   "description": "Key of an item or section.",
   "type": "string",
   "pattern": "^[a-z][A-Za-z0-9]*$",
   "maxLength": 100
  },
  "addition": {
   "description": "An item added.",
   "type": "object",
   "properties": {
    "key": {
     "description": "Key of the new item; not in use in the instrument.",
     "$ref": "#/$defs/key"
    },
    "section": {
     "description": "Section that it joins.",
     "$ref": "#/$defs/key"
    },
    "after": {
     "description": "Item that it follows; absent: last.",
     "$ref": "#/$defs/key"
    },
    "item": {
     "description": "The item, as it stands in an instrument.",
     "type": "object"
    }
   },
   "required": [
    "key",
    "section",
    "item"
   ],
   "additionalProperties": false
  },
  "override": {
   "description": "What changes in an item.",
   "type": "object",
   "properties": {
    "title": {
     "description": "New title.",
     "type": "string",
     "minLength": 1
    },
    "description": {
     "description": "New description.",
     "type": "string",
     "minLength": 1
    },
    "x-item": {
     "description": "Keys of `x-item` that are replaced.",
     "type": "object"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "additionalProperties": false,
   "minProperties": 1
  }
 }
};
