// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import type { InstrumentDocument } from '../../meta/instrument/1.0.0.js';

/**
 * Judgement
 */
export type Judgement = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate';
/**
 * Judgement, if made
 */
export type JudgementIfMade = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate' | 'not-applicable';

/**
 * Ofsted ILACS judgements 2018
 *
 * Judgements of inspections of local authority children's services from January 2018 to March 2026.
 */
export interface Ilacs2018Answers {
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
     * The experiences and progress of children in care (until January 2023: children in care and care leavers)
     */
    inCare?: Judgement;
    /**
     * The experiences and progress of care leavers
     */
    careLeavers?: JudgementIfMade;
  };
  /**
   * Overall effectiveness as published
   */
  declaredOverall?: Judgement;
}

export const ilacs2018: InstrumentDocument = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/instruments/ilacs-2018/1.0.0.json",
 "title": "Ofsted ILACS judgements 2018",
 "description": "Judgements of inspections of local authority children's services from January 2018 to March 2026.",
 "type": "object",
 "x-instrument": {
  "dialect": "https://schemas.plumbline.example/meta/instrument/1.0.0.json",
  "id": "ilacs-2018",
  "version": "1.0.0",
  "edition": "2018",
  "purpose": "Records the published judgements of an inspection of local authority children's services (ILACS) and sets beside the published overall effectiveness the one to be expected from the other judgements. The rules are worked out from published outcomes, not laid down by Ofsted; most inspections follow them, and where one does not the difference is shown.",
  "respondents": "Region officer or analyst, from the published report.",
  "cadence": "After each inspection.",
  "languages": [
   "en"
  ],
  "validFrom": "2018-01-01",
  "validTo": "2026-03-31",
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
   },
   "overall": {
    "title": "Overall effectiveness expected from the judgements",
    "of": {
     "scores": [
      "helpAndProtection",
      "inCare",
      "careLeavers",
      "leaders"
     ]
    },
    "method": "decision",
    "bands": "judgements",
    "rules": [
     {
      "if": {
       "some": [
        {
         "scores": [
          "helpAndProtection",
          "inCare",
          "careLeavers"
         ]
        },
        {
         "==": [
          {
           "this": "band"
          },
          1
         ]
        }
       ]
      },
      "band": "inadequate",
      "because": "a judgement on the experiences and progress of children is inadequate"
     },
     {
      "if": {
       "==": [
        {
         "band": "leaders"
        },
        1
       ]
      },
      "band": "requires-improvement",
      "because": "the impact of leaders is inadequate, but no judgement on the experiences and progress of children is"
     },
     {
      "if": {
       "and": [
        {
         "==": [
          {
           "band": "leaders"
          },
          4
         ]
        },
        {
         "some": [
          {
           "scores": [
            "helpAndProtection",
            "inCare",
            "careLeavers"
           ]
          },
          {
           "==": [
            {
             "this": "band"
            },
            4
           ]
          }
         ]
        },
        {
         "all": [
          {
           "scores": [
            "helpAndProtection",
            "inCare",
            "careLeavers"
           ]
          },
          {
           ">=": [
            {
             "this": "band"
            },
            3
           ]
          }
         ]
        }
       ]
      },
      "band": "outstanding",
      "because": "the impact of leaders and at least one judgement on the experiences and progress of children are outstanding, and none is below good"
     },
     {
      "if": {
       "and": [
        {
         ">=": [
          {
           "band": "leaders"
          },
          3
         ]
        },
        {
         "<=": [
          {
           "count": [
            {
             "scores": [
              "helpAndProtection",
              "inCare",
              "careLeavers"
             ]
            },
            {
             "==": [
              {
               "this": "band"
              },
              2
             ]
            }
           ]
          },
          1
         ]
        }
       ]
      },
      "band": "good",
      "because": "the impact of leaders is at least good, and no more than one judgement on the experiences and progress of children requires improvement"
     },
     {
      "band": "requires-improvement",
      "because": "nothing is inadequate, but the impact of leaders, or more than one judgement on the experiences and progress of children, is not yet good"
     }
    ]
   }
  },
  "flags": [
   {
    "id": "declared-differs",
    "title": "Declared and indicative grades differ",
    "description": "The author's judgement is not the one worked out from the answers. Both stand; the reason should be given.",
    "severity": "attention",
    "each": "declaration",
    "if": {
     "!=": [
      {
       "this": "value"
      },
      {
       "this": "band"
      }
     ]
    }
   }
  ]
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
     "title": "The experiences and progress of children in care (until January 2023: children in care and care leavers)",
     "$ref": "#/$defs/judgement",
     "x-item": {
      "code": "j3",
      "control": "radios"
     }
    },
    "careLeavers": {
     "title": "The experiences and progress of care leavers",
     "$ref": "#/$defs/judgementIfMade",
     "x-item": {
      "code": "j4",
      "control": "radios",
      "guidance": "A judgement of its own since January 2023. Not applicable before."
     }
    }
   },
   "additionalProperties": false
  },
  "declaredOverall": {
   "title": "Overall effectiveness as published",
   "$ref": "#/$defs/judgement",
   "x-item": {
    "code": "j0",
    "declares": "overall",
    "control": "radios"
   }
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
  "judgementIfMade": {
   "title": "Judgement, if made",
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
    },
    {
     "const": "not-applicable",
     "title": "Not applicable",
     "description": "No such judgement was made.",
     "x-option": {
      "missing": "not-applicable"
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
