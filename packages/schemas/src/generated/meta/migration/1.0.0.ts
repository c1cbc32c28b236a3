// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

/**
 * What became of one item.
 */
export type Step = Same | Reworded | Rescaled | Dropped;

/**
 * How items of one version of an instrument became items of another, so that answers can be carried and years compared. Not used yet; may still change.
 */
export interface Migration {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/migration/1.0.0.json';
  /**
   * Where this document is published; the path is the path of its file.
   */
  $id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * The instrument before.
   */
  from: DocumentRef;
  /**
   * The instrument after.
   */
  to: DocumentRef;
  /**
   * By the order of the instrument before. Items that are only in the instrument after are new and do not stand here.
   */
  items: Step[];
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
 * Meaning, words and scale held.
 */
export interface Same {
  /**
   * Key of an item or section.
   */
  from: string;
  /**
   * Key of an item or section.
   */
  to: string;
  /**
   * Kind of step.
   */
  kind: 'same';
}
/**
 * Other words, same meaning and scale.
 */
export interface Reworded {
  /**
   * Key of an item or section.
   */
  from: string;
  /**
   * Key of an item or section.
   */
  to: string;
  /**
   * Kind of step.
   */
  kind: 'reworded';
  /**
   * What changed.
   */
  note?: string;
}
/**
 * Same meaning, other options.
 */
export interface Rescaled {
  /**
   * Key of an item or section.
   */
  from: string;
  /**
   * Key of an item or section.
   */
  to: string;
  /**
   * Kind of step.
   */
  kind: 'rescaled';
  /**
   * Option code before, and option code after.
   */
  options: {
    [k: string]: string;
  };
  /**
   * What is lost.
   */
  note?: string;
}
/**
 * No longer asked.
 */
export interface Dropped {
  /**
   * Key of an item or section.
   */
  from: string;
  /**
   * Kind of step.
   */
  kind: 'dropped';
  /**
   * Why, and what is lost.
   */
  note: string;
}

export const migrationMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/migration/1.0.0.json",
 "title": "Migration",
 "description": "How items of one version of an instrument became items of another, so that answers can be carried and years compared. Not used yet; may still change.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/migration/1.0.0.json"
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
  "from": {
   "description": "The instrument before.",
   "$ref": "#/$defs/documentRef"
  },
  "to": {
   "description": "The instrument after.",
   "$ref": "#/$defs/documentRef"
  },
  "items": {
   "description": "By the order of the instrument before. Items that are only in the instrument after are new and do not stand here.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/step"
   }
  }
 },
 "required": [
  "$schema",
  "$id",
  "title",
  "from",
  "to",
  "items"
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
  "step": {
   "description": "What became of one item.",
   "anyOf": [
    {
     "$ref": "#/$defs/same"
    },
    {
     "$ref": "#/$defs/reworded"
    },
    {
     "$ref": "#/$defs/rescaled"
    },
    {
     "$ref": "#/$defs/dropped"
    }
   ]
  },
  "same": {
   "description": "Meaning, words and scale held.",
   "type": "object",
   "properties": {
    "from": {
     "$ref": "#/$defs/key"
    },
    "to": {
     "$ref": "#/$defs/key"
    },
    "kind": {
     "description": "Kind of step.",
     "const": "same"
    }
   },
   "required": [
    "from",
    "to",
    "kind"
   ],
   "additionalProperties": false
  },
  "reworded": {
   "description": "Other words, same meaning and scale.",
   "type": "object",
   "properties": {
    "from": {
     "$ref": "#/$defs/key"
    },
    "to": {
     "$ref": "#/$defs/key"
    },
    "kind": {
     "description": "Kind of step.",
     "const": "reworded"
    },
    "note": {
     "description": "What changed.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "from",
    "to",
    "kind"
   ],
   "additionalProperties": false
  },
  "rescaled": {
   "description": "Same meaning, other options.",
   "type": "object",
   "properties": {
    "from": {
     "$ref": "#/$defs/key"
    },
    "to": {
     "$ref": "#/$defs/key"
    },
    "kind": {
     "description": "Kind of step.",
     "const": "rescaled"
    },
    "options": {
     "description": "Option code before, and option code after.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "minProperties": 1
    },
    "note": {
     "description": "What is lost.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "from",
    "to",
    "kind",
    "options"
   ],
   "additionalProperties": false
  },
  "dropped": {
   "description": "No longer asked.",
   "type": "object",
   "properties": {
    "from": {
     "$ref": "#/$defs/key"
    },
    "kind": {
     "description": "Kind of step.",
     "const": "dropped"
    },
    "note": {
     "description": "Why, and what is lost.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "from",
    "kind",
    "note"
   ],
   "additionalProperties": false
  }
 }
};
