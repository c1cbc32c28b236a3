// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import type { InstrumentDocument } from '../../meta/instrument/1.0.0.js';

/**
 * Judgement
 */
export type Judgement = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate';

/**
 * Ofsted ILACS judgements 2026
 *
 * Judgements of inspections of local authority children's services from April 2026, without an overall grade.
 */
export interface Ilacs2026Answers {
  /**
   * The inspection
   */
  inspection?: {
    /**
     * First day of the inspection
     */
    inspectionStart?: string;
    /**
     * Report published on
     */
    publishedOn?: string;
    /**
     * Type of inspection
     */
    inspectionType?: 'standard' | 'short';
  };
  /**
   * Judgements
   */
  judgements?: {
    /**
     * The impact of leaders on social work practice with children and families
     */
    leaders?: Judgement;
    /**
     * The experiences and progress of children who need help and protection
     */
    helpAndProtection?: Judgement;
    /**
     * The experiences and progress of children in care
     */
    inCare?: Judgement;
    /**
     * The experiences and progress of care leavers
     */
    careLeavers?: Judgement;
  };
}

export const ilacs2026: InstrumentDocument = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/instruments/ilacs-2026/1.0.0.json",
 "title": "Ofsted ILACS judgements 2026",
 "description": "Judgements of inspections of local authority children's services from April 2026, without an overall grade.",
 "type": "object",
 "x-instrument": {
  "dialect": "https://schemas.plumbline.example/meta/instrument/1.0.0.json",
  "id": "ilacs-2026",
  "version": "1.0.0",
  "edition": "2026",
  "purpose": "Records the published judgements of an inspection of local authority children's services (ILACS). Since April 2026 there is no overall effectiveness grade, and none is worked out here.",
  "respondents": "Region officer or analyst, from the published report.",
  "cadence": "After each inspection.",
  "languages": [
   "en"
  ],
  "validFrom": "2026-04-01",
  "validTo": null,
  "licence": "MIT",
  "confidentiality": "public",
  "bands": {
   "judgements": [
    {
     "band": "outstanding",
     "value": 4,
     "from": 4,
     "title": "Outstanding",
     "description": "Good throughout, and demonstrably changing children's lives; sustained, and worth copying elsewhere."
    },
    {
     "band": "good",
     "value": 3,
     "from": 3,
     "title": "Good",
     "description": "Children get timely, effective help. Staff and leaders know strengths and gaps, and the weaknesses are minor."
    },
    {
     "band": "requires-improvement",
     "value": 2,
     "from": 2,
     "title": "Requires improvement to be good",
     "description": "No widespread failure that leaves children at risk, but not yet consistently good."
    },
    {
     "band": "inadequate",
     "value": 1,
     "title": "Inadequate",
     "description": "Widespread or serious failure leaves children harmed or at risk, or leaders cannot show that they know and act."
    }
   ]
  },
  "scores": {
   "leaders": {
    "title": "Impact of leaders",
    "of": {
     "items": [
      "leaders"
     ]
    },
    "method": "mean",
    "bands": "judgements"
   },
   "helpAndProtection": {
    "title": "Help and protection",
    "of": {
     "items": [
      "helpAndProtection"
     ]
    },
    "method": "mean",
    "bands": "judgements"
   },
   "inCare": {
    "title": "Children in care",
    "of": {
     "items": [
      "inCare"
     ]
    },
    "method": "mean",
    "bands": "judgements"
   },
   "careLeavers": {
    "title": "Care leavers",
    "of": {
     "items": [
      "careLeavers"
     ]
    },
    "method": "mean",
    "bands": "judgements"
   }
  }
 },
 "properties": {
  "inspection": {
   "title": "The inspection",
   "type": "object",
   "x-section": {
    "code": "IN",
    "guidance": "From the published report."
   },
   "properties": {
    "inspectionStart": {
     "title": "First day of the inspection",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "in1"
     }
    },
    "publishedOn": {
     "title": "Report published on",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "in2"
     }
    },
    "inspectionType": {
     "title": "Type of inspection",
     "type": "string",
     "oneOf": [
      {
       "const": "standard",
       "title": "Standard inspection"
      },
      {
       "const": "short",
       "title": "Short inspection"
      }
     ],
     "x-item": {
      "code": "in3",
      "control": "radios"
     }
    }
   },
   "additionalProperties": false
  },
  "judgements": {
   "title": "Judgements",
   "type": "object",
   "x-section": {
    "code": "J",
    "guidance": "As published."
   },
   "properties": {
    "leaders": {
     "title": "The impact of leaders on social work practice with children and families",
     "$ref": "#/$defs/judgement",
     "x-item": {
      "code": "j1",
      "control": "radios"
     }
    },
    "helpAndProtection": {
     "title": "The experiences and progress of children who need help and protection",
     "$ref": "#/$defs/judgement",
     "x-item": {
      "code": "j2",
      "control": "radios"
     }
    },
    "inCare": {
     "title": "The experiences and progress of children in care",
     "$ref": "#/$defs/judgement",
     "x-item": {
      "code": "j3",
      "control": "radios"
     }
    },
    "careLeavers": {
     "title": "The experiences and progress of care leavers",
     "$ref": "#/$defs/judgement",
     "x-item": {
      "code": "j4",
      "control": "radios"
     }
    }
   },
   "additionalProperties": false
  }
 },
 "additionalProperties": false,
 "$defs": {
  "judgement": {
   "title": "Judgement",
   "type": "string",
   "oneOf": [
    {
     "const": "outstanding",
     "title": "Outstanding",
     "description": "Good throughout, and demonstrably changing children's lives; sustained, and worth copying elsewhere.",
     "x-option": {
      "value": 4,
      "tone": "positive"
     }
    },
    {
     "const": "good",
     "title": "Good",
     "description": "Children get timely, effective help. Staff and leaders know strengths and gaps, and the weaknesses are minor.",
     "x-option": {
      "value": 3,
      "tone": "positive"
     }
    },
    {
     "const": "requires-improvement",
     "title": "Requires improvement to be good",
     "description": "No widespread failure that leaves children at risk, but not yet consistently good.",
     "x-option": {
      "value": 2,
      "tone": "neutral"
     }
    },
    {
     "const": "inadequate",
     "title": "Inadequate",
     "description": "Widespread or serious failure leaves children harmed or at risk, or leaders cannot show that they know and act.",
     "x-option": {
      "value": 1,
      "tone": "negative"
     }
    }
   ]
  },
  "day": {
   "title": "Date",
   "type": "string",
   "format": "date"
  }
 }
};
