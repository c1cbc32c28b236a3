// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

/**
 * The authorities of a region, what they are called and coded, and whom each is compared with, all with the days on which it holds.
 */
export interface Region {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/region/1.0.0.json';
  /**
   * Where this document is published; the path is the path of its file.
   */
  $id: string;
  /**
   * Id of the region document.
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
   * GSS code of the region.
   */
  code: string;
  /**
   * Name of the region.
   */
  name: string;
  /**
   * Other names of the region met in data.
   *
   * Items: A name.
   */
  aliases?: string[];
  /**
   * The country that it is part of, and the national benchmark.
   */
  country: {
    /**
     * GSS code.
     */
    code: string;
    /**
     * Name.
     */
    name: string;
  };
  /**
   * What the facts rest on.
   */
  sources: Source[];
  /**
   * In the order in which they are shown everywhere.
   *
   * @minItems 1
   */
  authorities: Authority[];
  /**
   * Authorities elsewhere, met as neighbours, whose codes changed or that replaced others.
   */
  otherAreas?: OtherArea[];
  /**
   * Newest last.
   */
  neighbourSets: NeighbourSet[];
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
 * Where something was published.
 */
export interface Source {
  /**
   * Name by which the rest of the document refers to it.
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
   * Year of publication.
   */
  year?: number;
  /**
   * Licence, as its publisher names it.
   */
  licence?: string;
  /**
   * Anything a reader should know before trusting it.
   */
  note?: string;
}
/**
 * An authority with duties for children.
 */
export interface Authority {
  /**
   * GSS code.
   */
  code: string;
  /**
   * Three-digit number that the Department for Education gives a local authority.
   */
  dfe: string;
  /**
   * Name for display today.
   */
  name: string;
  /**
   * Three or four letters for narrow columns; unique in the region.
   */
  short: string;
  /**
   * Kind of council.
   */
  type: 'county' | 'unitary' | 'metropolitan-district' | 'london-borough';
  /**
   * Oldest first.
   *
   * @minItems 1
   *
   * Items: What it was called.
   */
  names: {
    /**
     * Name of the area.
     */
    name: string;
    /**
     * Name of the council.
     */
    council: string;
    /**
     * First day under this name; null where the day is not recorded here.
     */
    validFrom: string | null;
    /**
     * Last day under this name; null while it lasts.
     */
    validTo: string | null;
    /**
     * Why it changed.
     */
    note?: string;
  }[];
  /**
   * Other spellings met in data, beside the names.
   *
   * Items: A name.
   */
  aliases: string[];
  /**
   * When it belongs to the region.
   */
  member: {
    /**
     * First day of membership; null where the day is not recorded here.
     */
    validFrom: string | null;
    /**
     * Last day of membership; null while it lasts.
     */
    validTo: string | null;
  };
  /**
   * The police force for its area.
   */
  policeForce: string;
  /**
   * Safeguarding boards and partnerships whose names are known; left out where they could not be verified.
   */
  partnerships: Partnership[];
  /**
   * Authorities that it replaced, where they matter for series of figures.
   *
   * Items: Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.
   */
  predecessors: string[];
  /**
   * Authorities that replaced it; none while it lasts.
   *
   * Items: Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.
   */
  successors: string[];
  /**
   * What is planned.
   */
  reorganisation?: {
    /**
     * How far it has come.
     */
    status: 'proposed' | 'decided' | 'under-challenge' | 'done';
    /**
     * What is known.
     */
    note: string;
    /**
     * Month of that knowledge.
     */
    asAt: string;
    /**
     * Month in which new councils are expected to start.
     */
    expected?: string;
  };
  'x-text'?: Translations;
}
/**
 * A board or partnership.
 */
export interface Partnership {
  /**
   * Its name.
   */
  name: string;
  /**
   * Local Safeguarding Children Board, or the partnership that came after.
   */
  kind: 'lscb' | 'safeguarding-partnership';
  /**
   * Every authority that it covers; one partnership can cover two.
   *
   * @minItems 1
   *
   * Items: Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.
   */
  covers: string[];
  /**
   * First day under this name; null where the day is not recorded here.
   */
  validFrom: string | null;
  /**
   * Last day under this name; null while it lasts.
   */
  validTo: string | null;
  /**
   * What to mind.
   */
  note?: string;
}
/**
 * An authority outside the region.
 */
export interface OtherArea {
  /**
   * Three-digit number that the Department for Education gives a local authority.
   */
  dfe: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Oldest first.
   *
   * @minItems 1
   *
   * Items: A code and when it holds.
   */
  codes: {
    /**
     * Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.
     */
    code: string;
    /**
     * First day of this code; null where the day is not recorded here.
     */
    validFrom: string | null;
    /**
     * Last day of this code; null while it lasts.
     */
    validTo: string | null;
  }[];
  /**
   * Figures of the years before belong to these.
   *
   * Items: An authority that it replaced wholly or in part.
   */
  predecessors: {
    /**
     * Three-digit number that the Department for Education gives a local authority.
     */
    dfe: string;
    /**
     * Name.
     */
    name: string;
  }[];
  /**
   * None while it lasts.
   *
   * Items: An authority that replaced it.
   */
  successors: {
    /**
     * Three-digit number that the Department for Education gives a local authority.
     */
    dfe: string;
    /**
     * Name.
     */
    name: string;
  }[];
  /**
   * What to mind.
   */
  note?: string;
}
/**
 * Statistical neighbours by one model. Lists are ordered, closest first, and not symmetric.
 */
export interface NeighbourSet {
  /**
   * Id of the set.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * One of the sources.
   */
  source: string;
  /**
   * First day on which this set is the current one; null where the day is not recorded here.
   */
  validFrom: string | null;
  /**
   * Last day on which this set is the current one; null while it lasts.
   */
  validTo: string | null;
  /**
   * Sets for which this one stands in.
   *
   * Items: A set that could not be recovered.
   */
  proxyFor?: {
    /**
     * The set.
     */
    title: string;
    /**
     * First day on which that set was the current one; null where the day is not recorded here.
     */
    validFrom: string | null;
    /**
     * Last day on which that set was the current one; null while it lasts.
     */
    validTo: string | null;
    /**
     * Why this one stands in, and what to mind.
     */
    note: string;
  }[];
  /**
   * What to mind.
   */
  note?: string;
  /**
   * By GSS code of the authority, closest first.
   */
  neighbours: {
    /**
     * Closest first.
     *
     * @minItems 1
     */
    [k: string]: Neighbour[];
  };
}
/**
 * A neighbour.
 */
export interface Neighbour {
  /**
   * GSS code on the day the set was published.
   */
  code: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Three-digit number that the Department for Education gives a local authority.
   */
  dfe: string;
  /**
   * The model's own word.
   */
  closeness: 'extremely-close' | 'very-close' | 'close' | 'somewhat-close' | 'not-close';
}

export const regionMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/region/1.0.0.json",
 "title": "Region",
 "description": "The authorities of a region, what they are called and coded, and whom each is compared with, all with the days on which it holds.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/region/1.0.0.json"
  },
  "$id": {
   "description": "Where this document is published; the path is the path of its file.",
   "$ref": "#/$defs/address"
  },
  "id": {
   "description": "Id of the region document.",
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
  "code": {
   "description": "GSS code of the region.",
   "$ref": "#/$defs/areaCode"
  },
  "name": {
   "description": "Name of the region.",
   "type": "string",
   "minLength": 1
  },
  "aliases": {
   "description": "Other names of the region met in data.",
   "type": "array",
   "items": {
    "description": "A name.",
    "type": "string",
    "minLength": 1
   }
  },
  "country": {
   "description": "The country that it is part of, and the national benchmark.",
   "type": "object",
   "properties": {
    "code": {
     "description": "GSS code.",
     "$ref": "#/$defs/areaCode"
    },
    "name": {
     "description": "Name.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "code",
    "name"
   ],
   "additionalProperties": false
  },
  "sources": {
   "description": "What the facts rest on.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/source"
   }
  },
  "authorities": {
   "description": "In the order in which they are shown everywhere.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/authority"
   },
   "minItems": 1
  },
  "otherAreas": {
   "description": "Authorities elsewhere, met as neighbours, whose codes changed or that replaced others.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/otherArea"
   }
  },
  "neighbourSets": {
   "description": "Newest last.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/neighbourSet"
   }
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
  "code",
  "name",
  "country",
  "sources",
  "authorities",
  "neighbourSets"
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
  "areaCode": {
   "description": "Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.",
   "type": "string",
   "pattern": "^[EKNSW]\\d{8}$"
  },
  "dfeNumber": {
   "description": "Three-digit number that the Department for Education gives a local authority.",
   "type": "string",
   "pattern": "^\\d{3}$"
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
  "source": {
   "description": "Where something was published.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Name by which the rest of the document refers to it.",
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
    "year": {
     "description": "Year of publication.",
     "type": "integer",
     "minimum": 1900,
     "maximum": 2999
    },
    "licence": {
     "description": "Licence, as its publisher names it.",
     "type": "string",
     "minLength": 1
    },
    "note": {
     "description": "Anything a reader should know before trusting it.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "id",
    "title",
    "publisher"
   ],
   "additionalProperties": false
  },
  "authority": {
   "description": "An authority with duties for children.",
   "type": "object",
   "properties": {
    "code": {
     "description": "GSS code.",
     "$ref": "#/$defs/areaCode"
    },
    "dfe": {
     "$ref": "#/$defs/dfeNumber"
    },
    "name": {
     "description": "Name for display today.",
     "type": "string",
     "minLength": 1
    },
    "short": {
     "description": "Three or four letters for narrow columns; unique in the region.",
     "type": "string",
     "pattern": "^[A-Z][A-Za-z]{1,3}$"
    },
    "type": {
     "description": "Kind of council.",
     "type": "string",
     "enum": [
      "county",
      "unitary",
      "metropolitan-district",
      "london-borough"
     ]
    },
    "names": {
     "description": "Oldest first.",
     "type": "array",
     "items": {
      "description": "What it was called.",
      "type": "object",
      "properties": {
       "name": {
        "description": "Name of the area.",
        "type": "string",
        "minLength": 1
       },
       "council": {
        "description": "Name of the council.",
        "type": "string",
        "minLength": 1
       },
       "validFrom": {
        "description": "First day under this name; null where the day is not recorded here.",
        "anyOf": [
         {
          "$ref": "#/$defs/date"
         },
         {
          "type": "null"
         }
        ]
       },
       "validTo": {
        "description": "Last day under this name; null while it lasts.",
        "anyOf": [
         {
          "$ref": "#/$defs/date"
         },
         {
          "type": "null"
         }
        ]
       },
       "note": {
        "description": "Why it changed.",
        "type": "string",
        "minLength": 1
       }
      },
      "required": [
       "name",
       "council",
       "validFrom",
       "validTo"
      ],
      "additionalProperties": false
     },
     "minItems": 1
    },
    "aliases": {
     "description": "Other spellings met in data, beside the names.",
     "type": "array",
     "items": {
      "description": "A name.",
      "type": "string",
      "minLength": 1
     },
     "uniqueItems": true
    },
    "member": {
     "description": "When it belongs to the region.",
     "type": "object",
     "properties": {
      "validFrom": {
       "description": "First day of membership; null where the day is not recorded here.",
       "anyOf": [
        {
         "$ref": "#/$defs/date"
        },
        {
         "type": "null"
        }
       ]
      },
      "validTo": {
       "description": "Last day of membership; null while it lasts.",
       "anyOf": [
        {
         "$ref": "#/$defs/date"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "validFrom",
      "validTo"
     ],
     "additionalProperties": false
    },
    "policeForce": {
     "description": "The police force for its area.",
     "type": "string",
     "minLength": 1
    },
    "partnerships": {
     "description": "Safeguarding boards and partnerships whose names are known; left out where they could not be verified.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/partnership"
     }
    },
    "predecessors": {
     "description": "Authorities that it replaced, where they matter for series of figures.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/areaCode"
     }
    },
    "successors": {
     "description": "Authorities that replaced it; none while it lasts.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/areaCode"
     }
    },
    "reorganisation": {
     "description": "What is planned.",
     "type": "object",
     "properties": {
      "status": {
       "description": "How far it has come.",
       "type": "string",
       "enum": [
        "proposed",
        "decided",
        "under-challenge",
        "done"
       ]
      },
      "note": {
       "description": "What is known.",
       "type": "string",
       "minLength": 1
      },
      "asAt": {
       "description": "Month of that knowledge.",
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])$"
      },
      "expected": {
       "description": "Month in which new councils are expected to start.",
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])$"
      }
     },
     "required": [
      "status",
      "note",
      "asAt"
     ],
     "additionalProperties": false
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "code",
    "dfe",
    "name",
    "short",
    "type",
    "names",
    "aliases",
    "member",
    "policeForce",
    "partnerships",
    "predecessors",
    "successors"
   ],
   "additionalProperties": false
  },
  "partnership": {
   "description": "A board or partnership.",
   "type": "object",
   "properties": {
    "name": {
     "description": "Its name.",
     "type": "string",
     "minLength": 1
    },
    "kind": {
     "description": "Local Safeguarding Children Board, or the partnership that came after.",
     "type": "string",
     "enum": [
      "lscb",
      "safeguarding-partnership"
     ]
    },
    "covers": {
     "description": "Every authority that it covers; one partnership can cover two.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/areaCode"
     },
     "minItems": 1
    },
    "validFrom": {
     "description": "First day under this name; null where the day is not recorded here.",
     "anyOf": [
      {
       "$ref": "#/$defs/date"
      },
      {
       "type": "null"
      }
     ]
    },
    "validTo": {
     "description": "Last day under this name; null while it lasts.",
     "anyOf": [
      {
       "$ref": "#/$defs/date"
      },
      {
       "type": "null"
      }
     ]
    },
    "note": {
     "description": "What to mind.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "name",
    "kind",
    "covers",
    "validFrom",
    "validTo"
   ],
   "additionalProperties": false
  },
  "otherArea": {
   "description": "An authority outside the region.",
   "type": "object",
   "properties": {
    "dfe": {
     "$ref": "#/$defs/dfeNumber"
    },
    "name": {
     "description": "Name.",
     "type": "string",
     "minLength": 1
    },
    "codes": {
     "description": "Oldest first.",
     "type": "array",
     "items": {
      "description": "A code and when it holds.",
      "type": "object",
      "properties": {
       "code": {
        "$ref": "#/$defs/areaCode"
       },
       "validFrom": {
        "description": "First day of this code; null where the day is not recorded here.",
        "anyOf": [
         {
          "$ref": "#/$defs/date"
         },
         {
          "type": "null"
         }
        ]
       },
       "validTo": {
        "description": "Last day of this code; null while it lasts.",
        "anyOf": [
         {
          "$ref": "#/$defs/date"
         },
         {
          "type": "null"
         }
        ]
       }
      },
      "required": [
       "code",
       "validFrom",
       "validTo"
      ],
      "additionalProperties": false
     },
     "minItems": 1
    },
    "predecessors": {
     "description": "Figures of the years before belong to these.",
     "type": "array",
     "items": {
      "description": "An authority that it replaced wholly or in part.",
      "type": "object",
      "properties": {
       "dfe": {
        "$ref": "#/$defs/dfeNumber"
       },
       "name": {
        "description": "Name.",
        "type": "string",
        "minLength": 1
       }
      },
      "required": [
       "dfe",
       "name"
      ],
      "additionalProperties": false
     }
    },
    "successors": {
     "description": "None while it lasts.",
     "type": "array",
     "items": {
      "description": "An authority that replaced it.",
      "type": "object",
      "properties": {
       "dfe": {
        "$ref": "#/$defs/dfeNumber"
       },
       "name": {
        "description": "Name.",
        "type": "string",
        "minLength": 1
       }
      },
      "required": [
       "dfe",
       "name"
      ],
      "additionalProperties": false
     }
    },
    "note": {
     "description": "What to mind.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "dfe",
    "name",
    "codes",
    "predecessors",
    "successors"
   ],
   "additionalProperties": false
  },
  "neighbourSet": {
   "description": "Statistical neighbours by one model. Lists are ordered, closest first, and not symmetric.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Id of the set.",
     "$ref": "#/$defs/slug"
    },
    "title": {
     "description": "Title.",
     "type": "string",
     "minLength": 1
    },
    "source": {
     "description": "One of the sources.",
     "$ref": "#/$defs/slug"
    },
    "validFrom": {
     "description": "First day on which this set is the current one; null where the day is not recorded here.",
     "anyOf": [
      {
       "$ref": "#/$defs/date"
      },
      {
       "type": "null"
      }
     ]
    },
    "validTo": {
     "description": "Last day on which this set is the current one; null while it lasts.",
     "anyOf": [
      {
       "$ref": "#/$defs/date"
      },
      {
       "type": "null"
      }
     ]
    },
    "proxyFor": {
     "description": "Sets for which this one stands in.",
     "type": "array",
     "items": {
      "description": "A set that could not be recovered.",
      "type": "object",
      "properties": {
       "title": {
        "description": "The set.",
        "type": "string",
        "minLength": 1
       },
       "validFrom": {
        "description": "First day on which that set was the current one; null where the day is not recorded here.",
        "anyOf": [
         {
          "$ref": "#/$defs/date"
         },
         {
          "type": "null"
         }
        ]
       },
       "validTo": {
        "description": "Last day on which that set was the current one; null while it lasts.",
        "anyOf": [
         {
          "$ref": "#/$defs/date"
         },
         {
          "type": "null"
         }
        ]
       },
       "note": {
        "description": "Why this one stands in, and what to mind.",
        "type": "string",
        "minLength": 1
       }
      },
      "required": [
       "title",
       "validFrom",
       "validTo",
       "note"
      ],
      "additionalProperties": false
     }
    },
    "note": {
     "description": "What to mind.",
     "type": "string",
     "minLength": 1
    },
    "neighbours": {
     "description": "By GSS code of the authority, closest first.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/areaCode"
     },
     "additionalProperties": {
      "description": "Closest first.",
      "type": "array",
      "items": {
       "$ref": "#/$defs/neighbour"
      },
      "minItems": 1
     }
    }
   },
   "required": [
    "id",
    "title",
    "source",
    "validFrom",
    "validTo",
    "neighbours"
   ],
   "additionalProperties": false
  },
  "neighbour": {
   "description": "A neighbour.",
   "type": "object",
   "properties": {
    "code": {
     "description": "GSS code on the day the set was published.",
     "$ref": "#/$defs/areaCode"
    },
    "name": {
     "description": "Name.",
     "type": "string",
     "minLength": 1
    },
    "dfe": {
     "$ref": "#/$defs/dfeNumber"
    },
    "closeness": {
     "description": "The model's own word.",
     "type": "string",
     "enum": [
      "extremely-close",
      "very-close",
      "close",
      "somewhat-close",
      "not-close"
     ]
    }
   },
   "required": [
    "code",
    "name",
    "dfe",
    "closeness"
   ],
   "additionalProperties": false
  }
 }
};
