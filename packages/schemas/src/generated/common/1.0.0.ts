// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import type { CommonDocument } from '../meta/common/1.0.0.js';

/**
 * Grade
 */
export type Grade = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate' | 'not-applicable';
/**
 * Judgement
 */
export type Judgement = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate';
/**
 * Sharing
 *
 * How far something may be shared. Only its owner may widen it.
 */
export type Sharing = 'authority' | 'board' | 'region' | 'cross-region' | 'public';
/**
 * Yes or no
 */
export type YesNo = 'yes' | 'no' | 'not-known';
/**
 * Theme
 */
export type Theme =
  | 'voice'
  | 'early-help'
  | 'front-door'
  | 'assess-plan'
  | 'neglect'
  | 'dom-abuse'
  | 'exploit'
  | 'permanence'
  | 'placements'
  | 'care-leavers'
  | 'cla-outcomes'
  | 'emh'
  | 'attainment'
  | 'inclusion'
  | 'send'
  | 'workforce'
  | 'practice'
  | 'data'
  | 'leadership'
  | 'partnership'
  | 'learning'
  | 'finance'
  | 'equality';
/**
 * Progress
 */
export type ActionStatus = 'done' | 'partly' | 'not-done';

/**
 * Evidence
 *
 * One thing that supports a grade. Refer to it; enter nothing about individual children.
 */
export interface Evidence {
  /**
   * Kind of evidence
   */
  kind: 'data' | 'audit' | 'observation' | 'feedback' | 'external' | 'document';
  /**
   * What it is
   */
  title: string;
  /**
   * Date
   *
   * When it was made or, for data, the last day that it covers.
   */
  date?: string;
  /**
   * Where to find it
   *
   * Link or file reference.
   */
  reference?: string;
  /**
   * Indicator
   *
   * For data: its id in the indicator catalogue.
   */
  indicator?: string;
  /**
   * Period
   *
   * For data: the period that it covers, such as year ending 31 March 2015.
   */
  period?: string;
  /**
   * Who may see it
   */
  confidentiality?: Sharing;
}
/**
 * Next action
 *
 * What happens next, who sees to it and by when.
 */
export interface Action {
  /**
   * What will be done
   *
   * Name no child, family or member of staff.
   */
  what: string;
  /**
   * Who is responsible
   *
   * A role, never a person's name.
   */
  who?: string;
  /**
   * By when
   */
  by?: string;
}
/**
 * Graded statement
 */
export interface GradedItem {
  grade: Grade;
  /**
   * Direction of travel
   *
   * Compared with a year ago.
   */
  direction?: 'improving' | 'steady' | 'declining' | 'too-early';
  /**
   * Confidence in this grade
   */
  confidence?: 'high' | 'medium' | 'low';
  /**
   * Evidence
   *
   * Good and outstanding need at least one piece of evidence with a date.
   *
   * @maxItems 20
   */
  evidence?: Evidence[];
  /**
   * What difference has this made for children?
   *
   * What is better for children, and how you know. Name no child, family or member of staff.
   */
  impact?: string;
  action?: Action;
  /**
   * Why this does not apply
   *
   * Needed when the grade is not applicable.
   */
  reason?: string;
  /**
   * Comment
   *
   * Name no child, family or member of staff.
   */
  comment?: string;
}
/**
 * Declared judgement
 */
export interface Declaration {
  /**
   * Declared grade
   */
  grade: Judgement;
  /**
   * Why the declared grade differs
   *
   * Needed when it is not the grade worked out from the items. Name no child, family or member of staff.
   */
  why?: string;
}
/**
 * Number, or why there is none
 *
 * Zero is a number; a figure that is not there is not zero.
 */
export interface NumberOrMissing {
  /**
   * Number
   */
  value?: number;
  /**
   * Why there is no number
   */
  missing?: 'not-applicable' | 'not-known' | 'declined';
  /**
   * Comment
   *
   * Name no child, family or member of staff.
   */
  comment?: string;
}

export const common: CommonDocument = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/common/1.0.0.json",
 "title": "Shared definitions of Plumbline instruments",
 "description": "Answers, bands, caps and flags that several instruments use.",
 "$defs": {
  "grade": {
   "title": "Grade",
   "type": "string",
   "oneOf": [
    {
     "const": "outstanding",
     "title": "Outstanding",
     "description": "Good throughout, and demonstrably changing children's lives; sustained, and worth copying elsewhere.",
     "x-option": {
      "value": 4,
      "tone": "positive"
     },
     "x-text": {
      "cy": {
       "title": "Rhagorol"
      }
     }
    },
    {
     "const": "good",
     "title": "Good",
     "description": "Children get timely, effective help. Staff and leaders know strengths and gaps, and the weaknesses are minor.",
     "x-option": {
      "value": 3,
      "tone": "positive"
     },
     "x-text": {
      "cy": {
       "title": "Da"
      }
     }
    },
    {
     "const": "requires-improvement",
     "title": "Requires improvement",
     "description": "No widespread failure that leaves children at risk, but not yet consistently good.",
     "x-option": {
      "value": 2,
      "tone": "neutral"
     },
     "x-text": {
      "cy": {
       "title": "Angen gwella"
      }
     }
    },
    {
     "const": "inadequate",
     "title": "Inadequate",
     "description": "Widespread or serious failure leaves children harmed or at risk, or leaders cannot show that they know and act.",
     "x-option": {
      "value": 1,
      "tone": "negative"
     },
     "x-text": {
      "cy": {
       "title": "Annigonol"
      }
     }
    },
    {
     "const": "not-applicable",
     "title": "Not applicable",
     "description": "This cannot apply here; say why. A weakness, or something not yet done, is graded instead.",
     "x-option": {
      "missing": "not-applicable"
     },
     "x-text": {
      "cy": {
       "title": "Ddim yn berthnasol"
      }
     }
    }
   ]
  },
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
     },
     "x-text": {
      "cy": {
       "title": "Rhagorol"
      }
     }
    },
    {
     "const": "good",
     "title": "Good",
     "description": "Children get timely, effective help. Staff and leaders know strengths and gaps, and the weaknesses are minor.",
     "x-option": {
      "value": 3,
      "tone": "positive"
     },
     "x-text": {
      "cy": {
       "title": "Da"
      }
     }
    },
    {
     "const": "requires-improvement",
     "title": "Requires improvement",
     "description": "No widespread failure that leaves children at risk, but not yet consistently good.",
     "x-option": {
      "value": 2,
      "tone": "neutral"
     },
     "x-text": {
      "cy": {
       "title": "Angen gwella"
      }
     }
    },
    {
     "const": "inadequate",
     "title": "Inadequate",
     "description": "Widespread or serious failure leaves children harmed or at risk, or leaders cannot show that they know and act.",
     "x-option": {
      "value": 1,
      "tone": "negative"
     },
     "x-text": {
      "cy": {
       "title": "Annigonol"
      }
     }
    }
   ]
  },
  "evidence": {
   "title": "Evidence",
   "description": "One thing that supports a grade. Refer to it; enter nothing about individual children.",
   "type": "object",
   "properties": {
    "kind": {
     "title": "Kind of evidence",
     "type": "string",
     "oneOf": [
      {
       "const": "data",
       "title": "Data",
       "description": "An indicator and its period"
      },
      {
       "const": "audit",
       "title": "Audit",
       "description": "Case audit or a check of compliance"
      },
      {
       "const": "observation",
       "title": "Observation",
       "description": "Practice or a meeting that was seen at first hand"
      },
      {
       "const": "feedback",
       "title": "Feedback",
       "description": "From children, parents and carers, staff or partners"
      },
      {
       "const": "external",
       "title": "External view",
       "description": "Inspection, review or peer challenge"
      },
      {
       "const": "document",
       "title": "Document",
       "description": "Policy, plan, report or minutes"
      }
     ]
    },
    "title": {
     "title": "What it is",
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "date": {
     "title": "Date",
     "description": "When it was made or, for data, the last day that it covers.",
     "type": "string",
     "format": "date"
    },
    "reference": {
     "title": "Where to find it",
     "description": "Link or file reference.",
     "type": "string",
     "maxLength": 300
    },
    "indicator": {
     "title": "Indicator",
     "description": "For data: its id in the indicator catalogue.",
     "type": "string",
     "maxLength": 60
    },
    "period": {
     "title": "Period",
     "description": "For data: the period that it covers, such as year ending 31 March 2015.",
     "type": "string",
     "maxLength": 60
    },
    "confidentiality": {
     "$ref": "#/$defs/sharing",
     "title": "Who may see it"
    }
   },
   "required": [
    "kind",
    "title"
   ],
   "additionalProperties": false
  },
  "sharing": {
   "title": "Sharing",
   "description": "How far something may be shared. Only its owner may widen it.",
   "type": "string",
   "oneOf": [
    {
     "const": "authority",
     "title": "This authority or board only"
    },
    {
     "const": "board",
     "title": "The challenge board and the peers assigned"
    },
    {
     "const": "region",
     "title": "Everyone who takes part in the region"
    },
    {
     "const": "cross-region",
     "title": "Other regions and national bodies, by agreement"
    },
    {
     "const": "public",
     "title": "Anyone"
    }
   ]
  },
  "action": {
   "title": "Next action",
   "description": "What happens next, who sees to it and by when.",
   "type": "object",
   "properties": {
    "what": {
     "title": "What will be done",
     "description": "Name no child, family or member of staff.",
     "type": "string",
     "maxLength": 1000
    },
    "who": {
     "title": "Who is responsible",
     "description": "A role, never a person's name.",
     "type": "string",
     "maxLength": 120
    },
    "by": {
     "title": "By when",
     "type": "string",
     "format": "date"
    }
   },
   "required": [
    "what"
   ],
   "additionalProperties": false
  },
  "gradedItem": {
   "title": "Graded statement",
   "type": "object",
   "properties": {
    "grade": {
     "$ref": "#/$defs/grade"
    },
    "direction": {
     "title": "Direction of travel",
     "description": "Compared with a year ago.",
     "type": "string",
     "oneOf": [
      {
       "const": "improving",
       "title": "Improving"
      },
      {
       "const": "steady",
       "title": "Steady"
      },
      {
       "const": "declining",
       "title": "Declining"
      },
      {
       "const": "too-early",
       "title": "Too early to say"
      }
     ]
    },
    "confidence": {
     "title": "Confidence in this grade",
     "type": "string",
     "oneOf": [
      {
       "const": "high",
       "title": "High",
       "description": "Several recent sources agree"
      },
      {
       "const": "medium",
       "title": "Medium",
       "description": "Some evidence, or sources differ a little"
      },
      {
       "const": "low",
       "title": "Low",
       "description": "Little evidence, old evidence, or sources disagree"
      }
     ]
    },
    "evidence": {
     "title": "Evidence",
     "description": "Good and outstanding need at least one piece of evidence with a date.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/evidence"
     },
     "maxItems": 20
    },
    "impact": {
     "title": "What difference has this made for children?",
     "description": "What is better for children, and how you know. Name no child, family or member of staff.",
     "type": "string",
     "maxLength": 2000
    },
    "action": {
     "$ref": "#/$defs/action"
    },
    "reason": {
     "title": "Why this does not apply",
     "description": "Needed when the grade is not applicable.",
     "type": "string",
     "minLength": 1,
     "maxLength": 1000
    },
    "comment": {
     "title": "Comment",
     "description": "Name no child, family or member of staff.",
     "type": "string",
     "maxLength": 4000
    }
   },
   "required": [
    "grade"
   ],
   "additionalProperties": false,
   "anyOf": [
    {
     "properties": {
      "grade": {
       "enum": [
        "outstanding",
        "good",
        "requires-improvement",
        "inadequate"
       ]
      }
     },
     "required": [
      "grade"
     ]
    },
    {
     "required": [
      "reason"
     ]
    }
   ],
   "x-answer": {
    "score": "grade",
    "evidence": "evidence",
    "impact": "impact",
    "reason": "reason",
    "comment": "comment"
   }
  },
  "declaration": {
   "title": "Declared judgement",
   "type": "object",
   "properties": {
    "grade": {
     "$ref": "#/$defs/judgement",
     "title": "Declared grade"
    },
    "why": {
     "title": "Why the declared grade differs",
     "description": "Needed when it is not the grade worked out from the items. Name no child, family or member of staff.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [
    "grade"
   ],
   "additionalProperties": false,
   "x-answer": {
    "score": "grade",
    "comment": "why"
   }
  },
  "narrative": {
   "title": "Account",
   "description": "Name no child, family or member of staff.",
   "type": "string",
   "maxLength": 6000
  },
  "shortNarrative": {
   "title": "Short account",
   "description": "Name no child, family or member of staff.",
   "type": "string",
   "maxLength": 1500
  },
  "label": {
   "title": "Short name",
   "description": "A few words, so that it can be told from the others.",
   "type": "string",
   "minLength": 1,
   "maxLength": 120
  },
  "role": {
   "title": "Role",
   "description": "A job title or function, never a person's name.",
   "type": "string",
   "minLength": 1,
   "maxLength": 120
  },
  "day": {
   "title": "Date",
   "type": "string",
   "format": "date"
  },
  "yesNo": {
   "title": "Yes or no",
   "type": "string",
   "oneOf": [
    {
     "const": "yes",
     "title": "Yes"
    },
    {
     "const": "no",
     "title": "No"
    },
    {
     "const": "not-known",
     "title": "Not known",
     "x-option": {
      "missing": "not-known"
     }
    }
   ]
  },
  "numberOrMissing": {
   "title": "Number, or why there is none",
   "description": "Zero is a number; a figure that is not there is not zero.",
   "type": "object",
   "properties": {
    "value": {
     "title": "Number",
     "type": "number"
    },
    "missing": {
     "title": "Why there is no number",
     "type": "string",
     "oneOf": [
      {
       "const": "not-applicable",
       "title": "Not applicable",
       "x-option": {
        "missing": "not-applicable"
       }
      },
      {
       "const": "not-known",
       "title": "Not known",
       "x-option": {
        "missing": "not-known"
       }
      },
      {
       "const": "declined",
       "title": "Not given",
       "x-option": {
        "missing": "declined"
       }
      }
     ]
    },
    "comment": {
     "title": "Comment",
     "description": "Name no child, family or member of staff.",
     "type": "string",
     "maxLength": 1000
    }
   },
   "additionalProperties": false,
   "anyOf": [
    {
     "required": [
      "value"
     ]
    },
    {
     "required": [
      "missing"
     ]
    }
   ],
   "x-answer": {
    "score": "value",
    "reason": "missing",
    "comment": "comment"
   }
  },
  "theme": {
   "title": "Theme",
   "type": "string",
   "oneOf": [
    {
     "const": "voice",
     "title": "Voice and lived experience",
     "description": "Children are heard and believed, and what they say shapes their own plans and the services around them."
    },
    {
     "const": "early-help",
     "title": "Early help",
     "description": "Families get the right help before a crisis, and its effect is measured."
    },
    {
     "const": "front-door",
     "title": "Front door",
     "description": "Everyone applies the same thresholds, and first contacts are screened quickly and safely."
    },
    {
     "const": "assess-plan",
     "title": "Assessment and planning",
     "description": "Assessments are timely and analytic, plans have a purpose, and cases do not drift."
    },
    {
     "const": "neglect",
     "title": "Neglect",
     "description": "Neglect is recognised early, and work on it does not give up."
    },
    {
     "const": "dom-abuse",
     "title": "Domestic abuse",
     "description": "Children who live with domestic abuse are seen, protected and helped to recover."
    },
    {
     "const": "exploit",
     "title": "Exploitation and missing children",
     "description": "Children are protected from sexual and criminal exploitation, and those who go missing are found, heard and kept safe."
    },
    {
     "const": "permanence",
     "title": "Permanence",
     "description": "Children get a lasting home in good time, by whichever route suits them: return home, adoption, special guardianship or long-term fostering."
    },
    {
     "const": "placements",
     "title": "Placements",
     "description": "There are enough of the right homes for children in care: stable, close to home and affordable."
    },
    {
     "const": "care-leavers",
     "title": "Care leavers",
     "description": "Young people leaving care make a good start to adult life, with a home, work or study, and somebody to turn to."
    },
    {
     "const": "cla-outcomes",
     "title": "Health and education of children in care",
     "description": "Children in care are healthy and do well at school."
    },
    {
     "const": "emh",
     "title": "Emotional wellbeing and mental health",
     "description": "Children get help in time with their emotional wellbeing and mental health."
    },
    {
     "const": "attainment",
     "title": "School quality and attainment",
     "description": "Schools are good, and gaps in attainment between groups of children close."
    },
    {
     "const": "inclusion",
     "title": "Inclusion in education",
     "description": "Children attend, stay in school or training, and stay out of trouble; nobody goes missing from education."
    },
    {
     "const": "send",
     "title": "Special educational needs and disability",
     "description": "Needs are identified early, plans are good and on time, and services are commissioned jointly."
    },
    {
     "const": "workforce",
     "title": "Workforce",
     "description": "There are enough stable, able social workers and teachers."
    },
    {
     "const": "practice",
     "title": "Practice and management oversight",
     "description": "Social work rests on relationships, good supervision and managers who keep an eye on the work."
    },
    {
     "const": "data",
     "title": "Performance information",
     "description": "Leaders know how services perform, from data that can be trusted."
    },
    {
     "const": "leadership",
     "title": "Leadership and governance",
     "description": "Political and corporate leaders know the service, challenge it and back it."
    },
    {
     "const": "partnership",
     "title": "Partnership",
     "description": "Agencies work together and share information."
    },
    {
     "const": "learning",
     "title": "Learning",
     "description": "Audits, reviews and feedback change practice."
    },
    {
     "const": "finance",
     "title": "Finance and commissioning",
     "description": "Money is matched to demand; commissioning and agency costs are under control."
    },
    {
     "const": "equality",
     "title": "Equality and diversity",
     "description": "Culture and identity are understood, and no group of children is over- or under-served."
    }
   ]
  },
  "actionStatus": {
   "title": "Progress",
   "type": "string",
   "oneOf": [
    {
     "const": "done",
     "title": "Done"
    },
    {
     "const": "partly",
     "title": "Partly done"
    },
    {
     "const": "not-done",
     "title": "Not done"
    }
   ]
  }
 },
 "x-common": {
  "languages": [
   "en",
   "cy"
  ],
  "bands": {
   "g4": [
    {
     "band": "outstanding",
     "value": 4,
     "from": 3.5,
     "if": {
      ">=": [
       {
        "inputs": "min"
       },
       3
      ]
     },
     "title": "Outstanding",
     "description": "Good throughout, and demonstrably changing children's lives; sustained, and worth copying elsewhere.",
     "x-text": {
      "cy": {
       "title": "Rhagorol"
      }
     }
    },
    {
     "band": "good",
     "value": 3,
     "from": 2.6,
     "title": "Good",
     "description": "Children get timely, effective help. Staff and leaders know strengths and gaps, and the weaknesses are minor.",
     "x-text": {
      "cy": {
       "title": "Da"
      }
     }
    },
    {
     "band": "requires-improvement",
     "value": 2,
     "from": 1.75,
     "title": "Requires improvement",
     "description": "No widespread failure that leaves children at risk, but not yet consistently good.",
     "x-text": {
      "cy": {
       "title": "Angen gwella"
      }
     }
    },
    {
     "band": "inadequate",
     "value": 1,
     "title": "Inadequate",
     "description": "Widespread or serious failure leaves children harmed or at risk, or leaders cannot show that they know and act.",
     "x-text": {
      "cy": {
       "title": "Annigonol"
      }
     }
    }
   ]
  },
  "caps": {
   "stars": [
    {
     "each": "input",
     "if": {
      "and": [
       {
        "==": [
         {
          "this": "critical"
         },
         "limiting"
        ]
       },
       {
        "==": [
         {
          "this": "value"
         },
         1
        ]
       }
      ]
     },
     "to": "inadequate",
     "title": "a limiting item is graded inadequate"
    },
    {
     "each": "input",
     "if": {
      "and": [
       {
        "==": [
         {
          "this": "critical"
         },
         "limiting"
        ]
       },
       {
        "==": [
         {
          "this": "value"
         },
         2
        ]
       }
      ]
     },
     "to": "requires-improvement",
     "title": "a limiting item requires improvement"
    },
    {
     "each": "input",
     "if": {
      "and": [
       {
        "==": [
         {
          "this": "critical"
         },
         "critical"
        ]
       },
       {
        "==": [
         {
          "this": "value"
         },
         1
        ]
       }
      ]
     },
     "to": "requires-improvement",
     "title": "a critical item is graded inadequate"
    },
    {
     "each": "input",
     "if": {
      "and": [
       {
        "in": [
         {
          "this": "critical"
         },
         [
          "critical",
          "limiting"
         ]
        ]
       },
       {
        "in": [
         {
          "this": "state"
         },
         [
          "unanswered",
          "not-known",
          "declined"
         ]
        ]
       }
      ]
     },
     "to": "good",
     "title": "a critical or limiting item has not been graded"
    }
   ]
  },
  "flags": {
   "unsupported-grade": {
    "id": "unsupported-grade",
    "title": "Good or better without dated evidence or impact",
    "description": "The grade counts, and the board sees that nothing dated supports it or that no difference for children is described.",
    "severity": "attention",
    "each": "item",
    "if": {
     "and": [
      {
       ">=": [
        {
         "this": "value"
        },
        3
       ]
      },
      {
       "!": {
        "and": [
         {
          "some": [
           {
            "this": "evidence"
           },
           {
            "answered": {
             "var": "date"
            }
           }
          ]
         },
         {
          "answered": {
           "this": "impact"
          }
         }
        ]
       }
      }
     ]
    }
   },
   "limiting-item": {
    "id": "limiting-item",
    "title": "A limiting item is inadequate",
    "description": "A failure here may leave children unsafe; the section can be no better than inadequate.",
    "severity": "urgent",
    "each": "item",
    "if": {
     "and": [
      {
       "==": [
        {
         "this": "critical"
        },
        "limiting"
       ]
      },
      {
       "==": [
        {
         "this": "value"
        },
        1
       ]
      }
     ]
    }
   },
   "critical-item": {
    "id": "critical-item",
    "title": "A critical item is inadequate",
    "description": "The section can be no better than requires improvement.",
    "severity": "concern",
    "each": "item",
    "if": {
     "and": [
      {
       "==": [
        {
         "this": "critical"
        },
        "critical"
       ]
      },
      {
       "==": [
        {
         "this": "value"
        },
        1
       ]
      }
     ]
    }
   },
   "declared-differs": {
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
   },
   "low-coverage": {
    "id": "low-coverage",
    "title": "Too little is answered",
    "description": "Less than 70% of what applies has been answered.",
    "severity": "info",
    "each": "score",
    "if": {
     "<": [
      {
       "this": "coverage"
      },
      0.7
     ]
    }
   },
   "inadequate-section": {
    "id": "inadequate-section",
    "title": "Indicative grade is inadequate",
    "description": "Worked out from the answers, after caps.",
    "severity": "concern",
    "each": "score",
    "if": {
     "<=": [
      {
       "this": "band"
      },
      1
     ]
    }
   },
   "weak-section": {
    "id": "weak-section",
    "title": "Indicative grade is requires improvement",
    "description": "Worked out from the answers, after caps.",
    "severity": "attention",
    "each": "score",
    "if": {
     "==": [
      {
       "this": "band"
      },
      2
     ]
    }
   },
   "weak-theme": {
    "id": "weak-theme",
    "title": "Weak theme",
    "description": "The mean grade of the items that carry the theme is below 2.5, half-way between requires improvement and good.",
    "severity": "attention",
    "each": "theme",
    "if": {
     "<": [
      {
       "this": "value"
      },
      2.5
     ]
    }
   },
   "decline": {
    "id": "decline",
    "title": "Lower than last year",
    "description": "The indicative grade is lower than in the previous response.",
    "severity": "attention",
    "each": "score",
    "if": {
     "<": [
      {
       "this": "band"
      },
      {
       "this": "previous"
      }
     ]
    }
   },
   "stale-evidence": {
    "id": "stale-evidence",
    "title": "Evidence is more than 18 months old",
    "description": "The newest dated evidence for the item is older than 18 months.",
    "severity": "info",
    "kind": "stale-evidence",
    "months": 18
   },
   "view-disagreement": {
    "id": "view-disagreement",
    "title": "Views differ by two grades or more",
    "description": "A moderator or peer sees it two grades higher or lower than the author.",
    "severity": "attention",
    "kind": "view-disagreement",
    "difference": 2
   }
  }
 }
};
