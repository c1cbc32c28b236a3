// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import type { InstrumentDocument } from '../../meta/instrument/1.0.0.js';

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
 * Local Safeguarding Children Board self-assessment 2015
 *
 * A board's own account of how well it works, in twelve graded sections of six statements.
 */
export interface LscbAnswers {
  /**
   * Context
   */
  context?: {
    /**
     * The area and its children
     */
    contextArea?: string;
    /**
     * How the board works
     */
    contextBoard?: string;
    /**
     * Is there an independent chair in post?
     */
    chairInPost?: YesNo;
    /**
     * Vacant since
     */
    chairVacantSince?: string;
    /**
     * The past year in brief
     */
    contextYear?: string;
  };
  /**
   * Governance, chair and membership
   */
  governance?: {
    /**
     * The chair is independent, meets the chief executive regularly and is appraised every year.
     */
    chairIndependent?: GradedItem;
    /**
     * Members are senior enough to commit resources, and they attend.
     */
    membersSenior?: GradedItem;
    /**
     * All statutory partners, schools, lay members and the voluntary sector take part in the board.
     */
    membershipComplete?: GradedItem;
    /**
     * Written protocols set out how the board works with the Health and Wellbeing Board, the Safeguarding Adults Board and the Community Safety Partnership.
     */
    boardProtocols?: GradedItem;
    /**
     * Sub-groups have clear remits and report to the board by exception.
     */
    subGroups?: GradedItem;
    /**
     * The board keeps a risk register and a log of challenges.
     */
    riskAndChallengeLogs?: GradedItem;
    /**
     * Declared judgement: governance, chair and membership
     */
    declaredGovernance?: Declaration;
  };
  /**
   * Policies and thresholds
   */
  thresholds?: {
    /**
     * A published and current threshold document covers every level, from early help to child protection enquiries and care.
     */
    thresholdDocument?: GradedItem;
    /**
     * Practitioners in all agencies can describe the thresholds for help and protection, and apply them.
     */
    thresholdsApplied?: GradedItem;
    /**
     * The board keeps its procedures up to date and aligned with those of neighbouring boards.
     */
    proceduresAligned?: GradedItem;
    /**
     * The board monitors safer recruitment and the handling of allegations against people who work with children.
     */
    saferRecruitment?: GradedItem;
    /**
     * The board monitors private fostering and publicises the duty to notify it.
     */
    privateFostering?: GradedItem;
    /**
     * Disagreements between professionals about a child are escalated and resolved.
     */
    escalation?: GradedItem;
    /**
     * Declared judgement: policies and thresholds
     */
    declaredThresholds?: Declaration;
  };
  /**
   * Knowing how well children are protected
   */
  assurance?: {
    /**
     * A multi-agency dataset with a commentary covers the child's journey and does not rest on council data alone.
     */
    multiAgencyDataset?: GradedItem;
    /**
     * A yearly programme of multi-agency case audits follows the areas of greatest risk.
     */
    auditProgramme?: GradedItem;
    /**
     * Audit findings change practice, and the change is tested again.
     */
    auditFindingsUsed?: GradedItem;
    /**
     * The board tests whether early help is effective.
     */
    earlyHelpTested?: GradedItem;
    /**
     * Board members observe frontline practice and talk to staff.
     */
    frontlineVisits?: GradedItem;
    /**
     * The board knows how good help is for children who are looked after, missing, disabled or educated at home.
     */
    knowsGroupsAtRisk?: GradedItem;
    /**
     * Declared judgement: knowing how well children are protected
     */
    declaredAssurance?: Declaration;
  };
  /**
   * Section 11 and school audits
   */
  agencyAudits?: {
    /**
     * Every agency with a section 11 duty, and every provider that it commissions, returns a self-audit when it is due.
     */
    sectionElevenReturns?: GradedItem;
    /**
     * The board moderates section 11 returns or challenges them face to face.
     */
    sectionElevenChallenge?: GradedItem;
    /**
     * Weak areas in section 11 returns have dated actions, and these are completed.
     */
    weakAreasClosed?: GradedItem;
    /**
     * A survey of staff checks what agencies claim in their section 11 returns.
     */
    staffSurvey?: GradedItem;
    /**
     * Schools, colleges and early years providers return safeguarding audits.
     */
    schoolAudits?: GradedItem;
    /**
     * Results of the audits feed the board's annual report and training plan.
     */
    auditResultsUsed?: GradedItem;
    /**
     * Declared judgement: section 11 and school audits
     */
    declaredAgencyAudits?: Declaration;
  };
  /**
   * Multi-agency training
   */
  training?: {
    /**
     * An analysis of training needs drives a multi-agency programme.
     */
    trainingNeeds?: GradedItem;
    /**
     * Every agency takes up places on multi-agency courses, including adult services and GPs.
     */
    trainingTakeUp?: GradedItem;
    /**
     * Lessons from serious case reviews and audits reach courses within months.
     */
    trainingLearning?: GradedItem;
    /**
     * The board measures the impact of training on practice three months or more after the course.
     */
    trainingImpact?: GradedItem;
    /**
     * The board assures the quality of training that single agencies provide.
     */
    singleAgencyTraining?: GradedItem;
    /**
     * Courses cover child sexual exploitation, neglect, domestic abuse, female genital mutilation and radicalisation.
     */
    trainingTopics?: GradedItem;
    /**
     * Declared judgement: multi-agency training
     */
    declaredTraining?: Declaration;
  };
  /**
   * Serious case reviews and learning framework
   */
  caseReviews?: {
    /**
     * Notifiable incidents are referred to the board in time, and whether to hold a serious case review is decided within one month.
     */
    incidentsDecided?: GradedItem;
    /**
     * The national panel of independent experts is told of each decision, and its advice is weighed.
     */
    expertPanel?: GradedItem;
    /**
     * Serious case reviews use proportionate systems methods and finish within six months where possible.
     */
    reviewMethods?: GradedItem;
    /**
     * Families and practitioners take part in serious case reviews.
     */
    reviewParticipation?: GradedItem;
    /**
     * Reports of serious case reviews are published, and their recommendations are tracked to impact.
     */
    recommendationsTracked?: GradedItem;
    /**
     * The board also uses lessons from good practice and near misses.
     */
    nearMisses?: GradedItem;
    /**
     * Declared judgement: serious case reviews and learning framework
     */
    declaredCaseReviews?: Declaration;
  };
  /**
   * Child sexual exploitation and missing children
   */
  exploitation?: {
    /**
     * The strategy and action plan on child sexual exploitation and missing children are current, resourced and owned by all agencies.
     */
    exploitationStrategy?: GradedItem;
    /**
     * The board has a local profile of child sexual exploitation, with data on prevalence, and uses it.
     */
    exploitationProfile?: GradedItem;
    /**
     * A multi-agency operational group manages the risk to individual children and the disruption of offenders.
     */
    operationalGroup?: GradedItem;
    /**
     * The board monitors whether return home interviews are timely and used.
     */
    returnInterviews?: GradedItem;
    /**
     * Work to raise awareness of exploitation reaches children, parents, taxi firms and hotels.
     */
    exploitationAwareness?: GradedItem;
    /**
     * The board evaluates whether children are safer from exploitation and when missing.
     */
    childrenSafer?: GradedItem;
    /**
     * Declared judgement: child sexual exploitation and missing children
     */
    declaredExploitation?: Declaration;
  };
  /**
   * Voice and communication
   */
  voice?: {
    /**
     * Children's views set the board's priorities and test services.
     */
    childrenSetPriorities?: GradedItem;
    /**
     * The board gathers the experience of parents and carers in child protection.
     */
    parentsExperience?: GradedItem;
    /**
     * The board's website and messages are clear, current and accessible.
     */
    boardMessages?: GradedItem;
    /**
     * Frontline staff receive short learning messages from the board and use them.
     */
    staffMessages?: GradedItem;
    /**
     * The board reaches diverse communities, faith communities among them.
     */
    communitiesReached?: GradedItem;
    /**
     * People who give the board feedback hear what came of it.
     */
    feedbackReturned?: GradedItem;
    /**
     * Declared judgement: voice and communication
     */
    declaredVoice?: Declaration;
  };
  /**
   * Challenge and influence
   */
  influence?: {
    /**
     * Board members challenge each other, and the challenge log shows results.
     */
    membersChallenge?: GradedItem;
    /**
     * The board influences commissioning and the priorities of the Health and Wellbeing Board.
     */
    influencesCommissioning?: GradedItem;
    /**
     * The board scrutinises the effect of savings and reorganisation on children's safety.
     */
    savingsScrutinised?: GradedItem;
    /**
     * Elected members and chief officers hear hard messages from the board.
     */
    hardMessages?: GradedItem;
    /**
     * The board examines the role of adult services in mental health, substance misuse and domestic abuse.
     */
    adultServices?: GradedItem;
    /**
     * The board can name improvements that it has caused.
     */
    boardImpact?: GradedItem;
    /**
     * Declared judgement: challenge and influence
     */
    declaredInfluence?: Declaration;
  };
  /**
   * Child death overview panel
   */
  childDeaths?: {
    /**
     * All child deaths are notified and reviewed in time.
     */
    deathsReviewed?: GradedItem;
    /**
     * The rapid response to unexpected child deaths works.
     */
    rapidResponse?: GradedItem;
    /**
     * The panel identifies modifiable factors in child deaths, and agencies act on them.
     */
    modifiableFactors?: GradedItem;
    /**
     * Public health campaigns follow from the panel's reviews, such as on safe sleep or road safety.
     */
    publicHealthCampaigns?: GradedItem;
    /**
     * Bereaved families are informed and supported.
     */
    bereavedFamilies?: GradedItem;
    /**
     * Panels pool their data across areas where numbers are small.
     */
    pooledPanels?: GradedItem;
    /**
     * Declared judgement: child death overview panel
     */
    declaredChildDeaths?: Declaration;
  };
  /**
   * Annual report and business plan
   */
  reporting?: {
    /**
     * The annual report gives a rigorous, honest verdict on local safeguarding.
     */
    annualReport?: GradedItem;
    /**
     * The annual report sets out each partner's contribution, and weaknesses with their causes.
     */
    partnersContributions?: GradedItem;
    /**
     * The annual report goes to the chief executive, the Leader of the council, the police and crime commissioner and the chair of the Health and Wellbeing Board.
     */
    reportAddressees?: GradedItem;
    /**
     * The business plan has few priorities, each with measures.
     */
    businessPlan?: GradedItem;
    /**
     * Every board meeting reviews progress with the business plan.
     */
    planReviewed?: GradedItem;
    /**
     * There is a child-friendly version of the annual report.
     */
    childFriendlyReport?: GradedItem;
    /**
     * Declared judgement: annual report and business plan
     */
    declaredReporting?: Declaration;
  };
  /**
   * Resources
   */
  resources?: {
    /**
     * Partners' contributions to the board's budget are agreed, fair and published.
     */
    partnersFunding?: GradedItem;
    /**
     * The capacity of the board's business unit matches the business plan.
     */
    businessUnit?: GradedItem;
    /**
     * There is a reserve to pay for serious case reviews.
     */
    reviewReserve?: GradedItem;
    /**
     * Support in kind, such as trainers, auditors and venues, is recorded.
     */
    inKindSupport?: GradedItem;
    /**
     * Joint working with other boards saves cost without losing local focus.
     */
    jointWorking?: GradedItem;
    /**
     * The board reviews its value for money every year.
     */
    valueForMoney?: GradedItem;
    /**
     * Declared judgement: resources
     */
    declaredResources?: Declaration;
  };
  /**
   * Declared judgement: the board overall
   */
  declaredOverall?: Declaration;
  /**
   * Business plan priorities
   *
   * @maxItems 8
   */
  priorities?: {
    /**
     * Priority
     */
    priorityName: string;
    /**
     * Theme
     */
    priorityTheme: Theme;
    /**
     * Outcome wanted for children
     */
    priorityOutcome: string;
    /**
     * How it will be measured
     */
    priorityMeasure?: string;
    /**
     * Lead
     */
    priorityLeadRole?: string;
    /**
     * To be reviewed on
     */
    priorityReviewDate?: string;
  }[];
  /**
   * Actions
   *
   * @maxItems 60
   */
  actions?: {
    /**
     * Action
     */
    actionName: string;
    /**
     * What will be done
     */
    actionWhat: string;
    /**
     * Lead
     */
    actionLeadRole?: string;
    /**
     * By when
     */
    actionDueDate?: string;
    /**
     * Progress
     */
    actionStatus?: ActionStatus;
    /**
     * What difference has it made?
     */
    actionImpact?: string;
    /**
     * What got in the way, and what happens now?
     */
    actionWhyNotDone?: string;
  }[];
  /**
   * Declaration
   */
  signOff: {
    /**
     * Written by
     */
    authorRole: string;
    /**
     * Completed on
     */
    completedOn: string;
    /**
     * Reviewed by
     */
    reviewerRole?: string;
    /**
     * Reviewed on
     */
    reviewedOn?: string;
    /**
     * Agreed by the main board on
     */
    boardAgreedOn?: string;
    /**
     * Signed off by the chair on
     */
    chairSignedOn: string;
  };
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

export const lscb: InstrumentDocument = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/instruments/lscb/1.0.0.json",
 "title": "Local Safeguarding Children Board self-assessment 2015",
 "description": "A board's own account of how well it works, in twelve graded sections of six statements.",
 "type": "object",
 "x-instrument": {
  "dialect": "https://schemas.plumbline.example/meta/instrument/1.0.0.json",
  "id": "lscb",
  "version": "1.0.0",
  "edition": "2015",
  "purpose": "Helps a Local Safeguarding Children Board to judge itself on the way to outstanding, ready for Ofsted's review of the board. Each section has an indicative grade worked out from its items. The overall grade is the mean of the twelve section means, put on the same four grades and then capped: inadequate policies and thresholds, inadequate knowledge of how well children are protected, or an inadequate response to sexual exploitation and missing children makes the whole inadequate; the whole is never better than governance; and it is outstanding only if no section is below good.",
  "respondents": "Independent chair and business manager, with the chairs of sub-groups and every partner on the board; the main board agrees it.",
  "cadence": "Yearly, after the annual report; actions are checked every quarter.",
  "languages": [
   "en"
  ],
  "validFrom": "2015-01-01",
  "validTo": "2015-12-31",
  "licence": "MIT",
  "themes": "https://schemas.plumbline.example/themes/childrens-services/1.0.0.json",
  "indicators": "https://schemas.plumbline.example/indicators/childrens-services/1.0.0.json",
  "confidentiality": "board",
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
   ],
   "board": [
    {
     "band": "outstanding",
     "value": 4,
     "from": 3.5,
     "title": "Outstanding",
     "description": "The board clearly drives better practice, learns fast and influences spending."
    },
    {
     "band": "good",
     "value": 3,
     "from": 2.6,
     "title": "Good",
     "description": "The board can assess whether partners meet their duties, checks frontline practice, uses data, trains and learns, and partners hold each other to account."
    },
    {
     "band": "requires-improvement",
     "value": 2,
     "from": 1.75,
     "title": "Requires improvement",
     "description": "The parts exist, but evidence of their impact is uneven."
    },
    {
     "band": "inadequate",
     "value": 1,
     "title": "Inadequate",
     "description": "The board does not understand or influence practice, or statutory functions are missed."
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
   ],
   "limitingSections": [
    {
     "if": {
      "==": [
       {
        "band": "thresholds"
       },
       1
      ]
     },
     "to": "inadequate",
     "title": "the section policies and thresholds is inadequate"
    },
    {
     "if": {
      "==": [
       {
        "band": "assurance"
       },
       1
      ]
     },
     "to": "inadequate",
     "title": "the section knowing how well children are protected is inadequate"
    },
    {
     "if": {
      "==": [
       {
        "band": "exploitation"
       },
       1
      ]
     },
     "to": "inadequate",
     "title": "the section child sexual exploitation and missing children is inadequate"
    }
   ],
   "governance": [
    {
     "if": {
      "==": [
       {
        "band": "governance"
       },
       1
      ]
     },
     "to": "inadequate",
     "title": "governance is inadequate, and the overall can be no better"
    },
    {
     "if": {
      "==": [
       {
        "band": "governance"
       },
       2
      ]
     },
     "to": "requires-improvement",
     "title": "governance requires improvement, and the overall can be no better"
    },
    {
     "if": {
      "==": [
       {
        "band": "governance"
       },
       3
      ]
     },
     "to": "good",
     "title": "governance is good, and the overall can be no better"
    }
   ],
   "belowGood": [
    {
     "each": "input",
     "if": {
      "<=": [
       {
        "this": "band"
       },
       2
      ]
     },
     "to": "good",
     "title": "a section is below good"
    }
   ],
   "notYetJudged": [
    {
     "if": {
      "some": [
       {
        "scores": [
         "governance",
         "thresholds",
         "assurance",
         "exploitation"
        ]
       },
       {
        "==": [
         {
          "this": "state"
         },
         "insufficient"
        ]
       }
      ]
     },
     "to": "good",
     "title": "too little is answered in a section that could limit the overall"
    }
   ]
  },
  "scores": {
   "governance": {
    "title": "Governance, chair and membership",
    "of": {
     "section": "governance"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "thresholds": {
    "title": "Policies and thresholds",
    "of": {
     "section": "thresholds"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "assurance": {
    "title": "Knowing how well children are protected",
    "of": {
     "section": "assurance"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "agencyAudits": {
    "title": "Section 11 and school audits",
    "of": {
     "section": "agencyAudits"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "training": {
    "title": "Multi-agency training",
    "of": {
     "section": "training"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "caseReviews": {
    "title": "Serious case reviews and learning framework",
    "of": {
     "section": "caseReviews"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "exploitation": {
    "title": "Child sexual exploitation and missing children",
    "of": {
     "section": "exploitation"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "voice": {
    "title": "Voice and communication",
    "of": {
     "section": "voice"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "influence": {
    "title": "Challenge and influence",
    "of": {
     "section": "influence"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "childDeaths": {
    "title": "Child death overview panel",
    "of": {
     "section": "childDeaths"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "reporting": {
    "title": "Annual report and business plan",
    "of": {
     "section": "reporting"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "resources": {
    "title": "Resources",
    "of": {
     "section": "resources"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "overall": {
    "title": "The board overall",
    "of": {
     "scores": [
      "governance",
      "thresholds",
      "assurance",
      "agencyAudits",
      "training",
      "caseReviews",
      "exploitation",
      "voice",
      "influence",
      "childDeaths",
      "reporting",
      "resources"
     ]
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "board",
    "caps": [
     "limitingSections",
     "governance",
     "belowGood",
     "notYetJudged"
    ]
   }
  },
  "themeScores": {
   "method": "mean",
   "minCoverage": 0.5,
   "bands": "g4"
  },
  "flags": [
   {
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
   {
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
   {
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
   {
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
   },
   {
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
   {
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
   {
    "id": "view-disagreement",
    "title": "Views differ by two grades or more",
    "description": "A moderator or peer sees it two grades higher or lower than the author.",
    "severity": "attention",
    "kind": "view-disagreement",
    "difference": 2
   },
   {
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
   {
    "id": "stale-evidence",
    "title": "Evidence is more than 18 months old",
    "description": "The newest dated evidence for the item is older than 18 months.",
    "severity": "info",
    "kind": "stale-evidence",
    "months": 18
   },
   {
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
   }
  ]
 },
 "properties": {
  "context": {
   "title": "Context",
   "type": "object",
   "x-section": {
    "code": "CX",
    "guidance": "For readers who do not know the board. Not graded.",
    "respondents": "Business manager"
   },
   "properties": {
    "contextArea": {
     "title": "The area and its children",
     "$ref": "#/$defs/narrative",
     "x-item": {
      "code": "cx1",
      "control": "textarea",
      "guidance": "What a reader needs to know of the population, the partners and the pressures."
     }
    },
    "contextBoard": {
     "title": "How the board works",
     "$ref": "#/$defs/narrative",
     "x-item": {
      "code": "cx2",
      "control": "textarea",
      "guidance": "Membership, sub-groups, meetings, and changes in the year."
     }
    },
    "chairInPost": {
     "title": "Is there an independent chair in post?",
     "$ref": "#/$defs/yesNo",
     "x-item": {
      "code": "cx3",
      "control": "radios"
     }
    },
    "chairVacantSince": {
     "title": "Vacant since",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "cx4",
      "when": {
       "==": [
        {
         "var": "context.chairInPost"
        },
        "no"
       ]
      },
      "required": true
     }
    },
    "contextYear": {
     "title": "The past year in brief",
     "$ref": "#/$defs/narrative",
     "x-item": {
      "code": "cx5",
      "control": "textarea",
      "guidance": "What went well, what did not, and what changed for children."
     }
    }
   },
   "additionalProperties": false
  },
  "governance": {
   "title": "Governance, chair and membership",
   "type": "object",
   "x-section": {
    "code": "1",
    "guidance": "The overall grade can be no better than this section.",
    "respondents": "Chair, with the business manager"
   },
   "properties": {
    "chairIndependent": {
     "title": "The chair is independent, meets the chief executive regularly and is appraised every year.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls1.1",
      "critical": "critical",
      "themes": [
       "leadership"
      ],
      "evidence": [
       "Job description",
       "Appraisal"
      ],
      "duty": "Children Act 2004 s.13",
      "levels": {
       "good": "The chair has no stake in any member agency, is appraised every year, and minutes of meetings with the chief executive show challenge both ways.",
       "inadequate": "There is no independent chair, or the chair cannot challenge agencies and is answerable to nobody."
      }
     }
    },
    "membersSenior": {
     "title": "Members are senior enough to commit resources, and they attend.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls1.2",
      "critical": "critical",
      "themes": [
       "leadership",
       "partnership"
      ],
      "evidence": [
       "Attendance by member and agency"
      ],
      "duty": "Children Act 2004 s.13; Local Safeguarding Children Boards Regulations 2006 reg.3",
      "levels": {
       "good": "Members can speak for their agencies and commit money and staff; attendance is high, and absence is taken up with the agency's head.",
       "inadequate": "Agencies are absent for long stretches or send people who cannot decide anything."
      }
     }
    },
    "membershipComplete": {
     "title": "All statutory partners, schools, lay members and the voluntary sector take part in the board.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls1.3",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Membership list"
      ],
      "duty": "Children Act 2004 s.13"
     }
    },
    "boardProtocols": {
     "title": "Written protocols set out how the board works with the Health and Wellbeing Board, the Safeguarding Adults Board and the Community Safety Partnership.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls1.4",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Protocols"
      ],
      "duty": "Children Act 2004 s.14"
     }
    },
    "subGroups": {
     "title": "Sub-groups have clear remits and report to the board by exception.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls1.5",
      "themes": [
       "leadership"
      ],
      "evidence": [
       "Terms of reference"
      ],
      "guidance": "By exception: what the board must decide or worry about, not everything.",
      "duty": "Children Act 2004 s.14"
     }
    },
    "riskAndChallengeLogs": {
     "title": "The board keeps a risk register and a log of challenges.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls1.6",
      "themes": [
       "leadership",
       "learning"
      ],
      "evidence": [
       "Risk register",
       "Challenge log"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)"
     }
    },
    "declaredGovernance": {
     "title": "Declared judgement: governance, chair and membership",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d1",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "governance"
     }
    }
   },
   "additionalProperties": false
  },
  "thresholds": {
   "title": "Policies and thresholds",
   "type": "object",
   "x-section": {
    "code": "2",
    "guidance": "If this section is inadequate, so is the whole.",
    "respondents": "Chair of the policy and procedures sub-group"
   },
   "properties": {
    "thresholdDocument": {
     "title": "A published and current threshold document covers every level, from early help to child protection enquiries and care.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls2.1",
      "critical": "limiting",
      "themes": [
       "front-door"
      ],
      "evidence": [
       "Threshold document"
      ],
      "guidance": "Levels include section 47 enquiries and children looked after under sections 20 and 31 of the Children Act 1989.",
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(i)",
      "levels": {
       "outstanding": "Every agency uses one clear document, written with practitioners and families. The board tests whether it leads children to the right help, and changes it when it does not.",
       "good": "All partners have agreed the document; it is published, covers every level, and is revised when law, guidance or local need changes.",
       "requires-improvement": "There is a document, but it is out of date, leaves out a level or is hard to use.",
       "inadequate": "There is no agreed threshold document, or it is so unclear that children at risk do not get protection."
      },
      "missing": []
     }
    },
    "thresholdsApplied": {
     "title": "Practitioners in all agencies can describe the thresholds for help and protection, and apply them.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls2.2",
      "critical": "critical",
      "themes": [
       "front-door",
       "practice"
      ],
      "indicators": [
       "ref-nfa-pct",
       "ref-nn-pct"
      ],
      "evidence": [
       "Survey of practitioners",
       "Audit"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(i)",
      "levels": {
       "good": "Survey and audit show that most practitioners in every agency use the thresholds with confidence, and that most referrals are at the right level.",
       "inadequate": "Agencies work to different thresholds, and children fall between services or reach the wrong one."
      }
     }
    },
    "proceduresAligned": {
     "title": "The board keeps its procedures up to date and aligned with those of neighbouring boards.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls2.3",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Log of changes to procedures"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(vi)"
     }
    },
    "saferRecruitment": {
     "title": "The board monitors safer recruitment and the handling of allegations against people who work with children.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls2.4",
      "critical": "critical",
      "themes": [
       "practice"
      ],
      "evidence": [
       "Report of the designated officer for allegations"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(iii) and (iv)",
      "levels": {
       "good": "The board sees regular reports on recruitment checks and allegations, asks about agencies that report few, and follows up delay.",
       "inadequate": "The board does not know whether agencies recruit safely, or allegations are handled late or outside procedure."
      }
     }
    },
    "privateFostering": {
     "title": "The board monitors private fostering and publicises the duty to notify it.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls2.5",
      "themes": [
       "inclusion"
      ],
      "evidence": [
       "Annual report on private fostering"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(v)"
     }
    },
    "escalation": {
     "title": "Disagreements between professionals about a child are escalated and resolved.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls2.6",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Log of escalations"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)"
     }
    },
    "declaredThresholds": {
     "title": "Declared judgement: policies and thresholds",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d2",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "thresholds"
     }
    }
   },
   "additionalProperties": false
  },
  "assurance": {
   "title": "Knowing how well children are protected",
   "type": "object",
   "x-section": {
    "code": "3",
    "guidance": "Data and audit. If this section is inadequate, so is the whole.",
    "respondents": "Chair of the quality assurance sub-group"
   },
   "properties": {
    "multiAgencyDataset": {
     "title": "A multi-agency dataset with a commentary covers the child's journey and does not rest on council data alone.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls3.1",
      "critical": "limiting",
      "themes": [
       "data",
       "partnership"
      ],
      "evidence": [
       "Scorecard"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)",
      "levels": {
       "outstanding": "Agencies read the data together, explain it with what children and staff say, and act on it before problems grow; the board can show where this changed a service.",
       "good": "Most agencies supply data for every stage; a commentary says what it means, and the board asks questions and follows them up.",
       "requires-improvement": "There is a dataset, but health, police or schools are thin in it, or it is reported without saying what it means.",
       "inadequate": "The board has no reliable data, or council data only, and cannot tell whether children are protected."
      },
      "missing": []
     }
    },
    "auditProgramme": {
     "title": "A yearly programme of multi-agency case audits follows the areas of greatest risk.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls3.2",
      "critical": "limiting",
      "themes": [
       "learning",
       "practice"
      ],
      "indicators": [
       "local-audit-good"
      ],
      "evidence": [
       "Audit plan"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)",
      "levels": {
       "outstanding": "The programme follows risk as it changes, children and families contribute, and repeat audits show that practice in several agencies has improved.",
       "good": "Audits are chosen by risk and completed on time; several agencies take part, findings are graded and reach those who can act.",
       "requires-improvement": "Audits take place, but few agencies take part, subjects are chosen by habit, or the programme is not finished.",
       "inadequate": "The board does not audit practice across agencies and relies on what they report of themselves."
      },
      "missing": []
     }
    },
    "auditFindingsUsed": {
     "title": "Audit findings change practice, and the change is tested again.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls3.3",
      "critical": "critical",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Action log",
       "Repeat audits"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)",
      "levels": {
       "good": "Each finding has an owner and a date, and a second audit or check shows what has changed.",
       "inadequate": "The same findings return from audit to audit, and nobody checks whether anything was done."
      }
     }
    },
    "earlyHelpTested": {
     "title": "The board tests whether early help is effective.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls3.4",
      "critical": "critical",
      "themes": [
       "early-help"
      ],
      "indicators": [
       "local-eha-step-up",
       "reref-pct"
      ],
      "evidence": [
       "Evaluation of early help"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)",
      "levels": {
       "good": "The board looks at outcomes for families, not only at numbers helped, and has asked for changes as a result.",
       "inadequate": "The board does not know whether early help reaches the families that need it or does any good."
      }
     }
    },
    "frontlineVisits": {
     "title": "Board members observe frontline practice and talk to staff.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls3.5",
      "themes": [
       "practice"
      ],
      "evidence": [
       "Visit reports"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)"
     }
    },
    "knowsGroupsAtRisk": {
     "title": "The board knows how good help is for children who are looked after, missing, disabled or educated at home.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls3.6",
      "themes": [
       "cla-outcomes",
       "send",
       "exploit"
      ],
      "evidence": [
       "Reports on each group"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)"
     }
    },
    "declaredAssurance": {
     "title": "Declared judgement: knowing how well children are protected",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d3",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "assurance"
     }
    }
   },
   "additionalProperties": false
  },
  "agencyAudits": {
   "title": "Section 11 and school audits",
   "type": "object",
   "x-section": {
    "code": "4",
    "guidance": "Agencies' own audits of how they safeguard children.",
    "respondents": "Business manager, with agency leads"
   },
   "properties": {
    "sectionElevenReturns": {
     "title": "Every agency with a section 11 duty, and every provider that it commissions, returns a self-audit when it is due.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls4.1",
      "critical": "critical",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Return rate"
      ],
      "duty": "Children Act 2004 s.11",
      "levels": {
       "good": "Nearly all return on time, commissioned providers among them, and those that do not are pursued to their heads.",
       "inadequate": "Important agencies do not return an audit, and the board accepts it."
      }
     }
    },
    "sectionElevenChallenge": {
     "title": "The board moderates section 11 returns or challenges them face to face.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls4.2",
      "critical": "critical",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Panel notes"
      ],
      "duty": "Children Act 2004 s.11",
      "levels": {
       "good": "Peers or the chair question each agency on its evidence, grades are changed where it is thin, and the changes are recorded.",
       "inadequate": "Returns are filed as they come, although agencies grade themselves highly without evidence."
      }
     }
    },
    "weakAreasClosed": {
     "title": "Weak areas in section 11 returns have dated actions, and these are completed.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls4.3",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Action tracker"
      ],
      "duty": "Children Act 2004 s.11"
     }
    },
    "staffSurvey": {
     "title": "A survey of staff checks what agencies claim in their section 11 returns.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls4.4",
      "themes": [
       "practice"
      ],
      "evidence": [
       "Survey"
      ],
      "duty": "Children Act 2004 s.11"
     }
    },
    "schoolAudits": {
     "title": "Schools, colleges and early years providers return safeguarding audits.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls4.5",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Return rate"
      ],
      "duty": "Education Act 2002 ss.157 and 175"
     }
    },
    "auditResultsUsed": {
     "title": "Results of the audits feed the board's annual report and training plan.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls4.6",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Annual report",
       "Training plan"
      ],
      "duty": "Children Act 2004 s.14A"
     }
    },
    "declaredAgencyAudits": {
     "title": "Declared judgement: section 11 and school audits",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d4",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "agencyAudits"
     }
    }
   },
   "additionalProperties": false
  },
  "training": {
   "title": "Multi-agency training",
   "type": "object",
   "x-section": {
    "code": "5",
    "guidance": "Training that agencies do together, and the standard of what each does alone.",
    "respondents": "Chair of the learning and development sub-group"
   },
   "properties": {
    "trainingNeeds": {
     "title": "An analysis of training needs drives a multi-agency programme.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls5.1",
      "themes": [
       "workforce"
      ],
      "evidence": [
       "Training plan"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(ii)"
     }
    },
    "trainingTakeUp": {
     "title": "Every agency takes up places on multi-agency courses, including adult services and GPs.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls5.2",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Attendance by agency"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(ii)"
     }
    },
    "trainingLearning": {
     "title": "Lessons from serious case reviews and audits reach courses within months.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls5.3",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Updates of courses"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(e)"
     }
    },
    "trainingImpact": {
     "title": "The board measures the impact of training on practice three months or more after the course.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls5.4",
      "critical": "critical",
      "themes": [
       "learning",
       "practice"
      ],
      "evidence": [
       "Evaluation"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(ii)",
      "levels": {
       "good": "Follow-up with those trained and their managers shows what they now do differently, and courses change accordingly.",
       "inadequate": "Only attendance and satisfaction on the day are known."
      }
     }
    },
    "singleAgencyTraining": {
     "title": "The board assures the quality of training that single agencies provide.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls5.5",
      "themes": [
       "workforce"
      ],
      "evidence": [
       "Standards"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(ii)"
     }
    },
    "trainingTopics": {
     "title": "Courses cover child sexual exploitation, neglect, domestic abuse, female genital mutilation and radicalisation.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls5.6",
      "themes": [
       "exploit",
       "neglect",
       "dom-abuse"
      ],
      "evidence": [
       "Programme"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)(ii)"
     }
    },
    "declaredTraining": {
     "title": "Declared judgement: multi-agency training",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d5",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "training"
     }
    }
   },
   "additionalProperties": false
  },
  "caseReviews": {
   "title": "Serious case reviews and learning framework",
   "type": "object",
   "x-section": {
    "code": "6",
    "guidance": "Grade the arrangements where there was no incident in the year.",
    "respondents": "Chair of the serious case review sub-group"
   },
   "properties": {
    "incidentsDecided": {
     "title": "Notifiable incidents are referred to the board in time, and whether to hold a serious case review is decided within one month.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls6.1",
      "critical": "limiting",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Log of incidents and decisions"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(2)",
      "levels": {
       "outstanding": "Agencies bring incidents without being asked and talk over doubtful ones early; decisions are timely, reasoned, and stand up to outside challenge.",
       "good": "Incidents are referred promptly, decisions are made within a month with reasons, and immediate lessons are acted on without waiting for a review.",
       "requires-improvement": "Most decisions are made, but some are late, or reasons are not recorded well enough to show how the criteria were applied.",
       "inadequate": "Incidents are not referred or not decided, or reviews that the criteria require are not held, so that lessons about children's safety are lost."
      },
      "missing": []
     }
    },
    "expertPanel": {
     "title": "The national panel of independent experts is told of each decision, and its advice is weighed.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls6.2",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Letters"
      ],
      "duty": "Working Together 2015 chapter 4"
     }
    },
    "reviewMethods": {
     "title": "Serious case reviews use proportionate systems methods and finish within six months where possible.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls6.3",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Timetable of reviews"
      ],
      "duty": "Working Together 2015 chapter 4"
     }
    },
    "reviewParticipation": {
     "title": "Families and practitioners take part in serious case reviews.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls6.4",
      "themes": [
       "voice"
      ],
      "evidence": [
       "Review reports"
      ],
      "duty": "Working Together 2015 chapter 4"
     }
    },
    "recommendationsTracked": {
     "title": "Reports of serious case reviews are published, and their recommendations are tracked to impact.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls6.5",
      "critical": "critical",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Tracker of recommendations"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(e)",
      "levels": {
       "good": "Reports are published on time; each recommendation stays open until evidence shows what changed in practice.",
       "inadequate": "Reports are withheld without good reason, or recommendations are closed when a task is done, whatever came of it."
      }
     }
    },
    "nearMisses": {
     "title": "The board also uses lessons from good practice and near misses.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls6.6",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Learning log"
      ],
      "duty": "Working Together 2015 chapter 4"
     }
    },
    "declaredCaseReviews": {
     "title": "Declared judgement: serious case reviews and learning framework",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d6",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "caseReviews"
     }
    }
   },
   "additionalProperties": false
  },
  "exploitation": {
   "title": "Child sexual exploitation and missing children",
   "type": "object",
   "x-section": {
    "code": "7",
    "guidance": "If this section is inadequate, so is the whole.",
    "respondents": "Chair of the child sexual exploitation and missing sub-group"
   },
   "properties": {
    "exploitationStrategy": {
     "title": "The strategy and action plan on child sexual exploitation and missing children are current, resourced and owned by all agencies.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls7.1",
      "critical": "limiting",
      "themes": [
       "exploit"
      ],
      "evidence": [
       "Strategy",
       "Action plan"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)",
      "levels": {
       "outstanding": "Agencies shift money and people as the local picture changes, young people help to shape the work, and the board can show that it protects children and stops offenders.",
       "good": "The plan is current, funded and has measures; each agency does its part, and the board knows what is late and why.",
       "requires-improvement": "There is a plan, but some agencies are not committed, money is uncertain, or progress is reported as activity only.",
       "inadequate": "There is no current plan, or it is not carried out, and children are exploited or go missing without a concerted response."
      },
      "missing": []
     }
    },
    "exploitationProfile": {
     "title": "The board has a local profile of child sexual exploitation, with data on prevalence, and uses it.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls7.2",
      "critical": "critical",
      "themes": [
       "exploit",
       "data"
      ],
      "indicators": [
       "local-cse-rate"
      ],
      "evidence": [
       "Local profile"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)",
      "levels": {
       "good": "A profile drawn from several agencies is less than a year old and decides where work is done.",
       "inadequate": "The board does not know how many children are at risk, where or from whom."
      }
     }
    },
    "operationalGroup": {
     "title": "A multi-agency operational group manages the risk to individual children and the disruption of offenders.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls7.3",
      "critical": "critical",
      "themes": [
       "exploit",
       "partnership"
      ],
      "evidence": [
       "Minutes"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(a)",
      "levels": {
       "good": "The group reviews each child at risk and each suspected offender or place, and records show risk falling or action stepped up.",
       "inadequate": "No group has oversight of individual children, or it meets without the agencies that could act."
      }
     }
    },
    "returnInterviews": {
     "title": "The board monitors whether return home interviews are timely and used.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls7.4",
      "themes": [
       "exploit"
      ],
      "indicators": [
       "local-rhi-72h"
      ],
      "evidence": [
       "Data on return home interviews"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)"
     }
    },
    "exploitationAwareness": {
     "title": "Work to raise awareness of exploitation reaches children, parents, taxi firms and hotels.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls7.5",
      "themes": [
       "exploit"
      ],
      "evidence": [
       "Campaign results"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(b)"
     }
    },
    "childrenSafer": {
     "title": "The board evaluates whether children are safer from exploitation and when missing.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls7.6",
      "critical": "critical",
      "themes": [
       "exploit",
       "learning"
      ],
      "evidence": [
       "Evaluation"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)",
      "levels": {
       "good": "Risk over time, views of young people and repeat audit tell the board what works, and it has acted on them.",
       "inadequate": "The board counts activity and cannot say whether any child is safer."
      }
     }
    },
    "declaredExploitation": {
     "title": "Declared judgement: child sexual exploitation and missing children",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d7",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "exploitation"
     }
    }
   },
   "additionalProperties": false
  },
  "voice": {
   "title": "Voice and communication",
   "type": "object",
   "x-section": {
    "code": "8",
    "guidance": "What the board hears, and what it says.",
    "respondents": "Business manager, with the participation lead"
   },
   "properties": {
    "childrenSetPriorities": {
     "title": "Children's views set the board's priorities and test services.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls8.1",
      "critical": "critical",
      "themes": [
       "voice"
      ],
      "evidence": [
       "Consultation",
       "Work of young inspectors"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(b)",
      "levels": {
       "good": "Priorities can be traced to what children said, and young people test services and report to the board.",
       "inadequate": "The board does not hear children, or asks them only about what it has already decided."
      }
     }
    },
    "parentsExperience": {
     "title": "The board gathers the experience of parents and carers in child protection.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls8.2",
      "themes": [
       "voice"
      ],
      "evidence": [
       "Survey"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)"
     }
    },
    "boardMessages": {
     "title": "The board's website and messages are clear, current and accessible.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls8.3",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Use of the website",
       "Test with readers"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(b)"
     }
    },
    "staffMessages": {
     "title": "Frontline staff receive short learning messages from the board and use them.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls8.4",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Survey of staff"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(b)"
     }
    },
    "communitiesReached": {
     "title": "The board reaches diverse communities, faith communities among them.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls8.5",
      "themes": [
       "equality"
      ],
      "evidence": [
       "Log of engagement"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(b)"
     }
    },
    "feedbackReturned": {
     "title": "People who give the board feedback hear what came of it.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls8.6",
      "themes": [
       "voice"
      ],
      "evidence": [
       "Examples"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(b)"
     }
    },
    "declaredVoice": {
     "title": "Declared judgement: voice and communication",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d8",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "voice"
     }
    }
   },
   "additionalProperties": false
  },
  "influence": {
   "title": "Challenge and influence",
   "type": "object",
   "x-section": {
    "code": "9",
    "guidance": "What the board changes in others.",
    "respondents": "Chair"
   },
   "properties": {
    "membersChallenge": {
     "title": "Board members challenge each other, and the challenge log shows results.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls9.1",
      "critical": "critical",
      "themes": [
       "leadership"
      ],
      "evidence": [
       "Challenge log"
      ],
      "duty": "Children Act 2004 s.14(1)(b)",
      "levels": {
       "good": "Members question each other's services in the open, and entries in the log end with what changed.",
       "inadequate": "Meetings note reports; agencies are not questioned even where children are at risk."
      }
     }
    },
    "influencesCommissioning": {
     "title": "The board influences commissioning and the priorities of the Health and Wellbeing Board.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls9.2",
      "critical": "critical",
      "themes": [
       "leadership",
       "finance"
      ],
      "evidence": [
       "Papers of the Health and Wellbeing Board"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(d)",
      "levels": {
       "good": "Commissioners can point to services that were started, kept or changed because of the board.",
       "inadequate": "Plans and budgets that affect children's safety are made without the board."
      }
     }
    },
    "savingsScrutinised": {
     "title": "The board scrutinises the effect of savings and reorganisation on children's safety.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls9.3",
      "themes": [
       "finance"
      ],
      "evidence": [
       "Board papers"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)"
     }
    },
    "hardMessages": {
     "title": "Elected members and chief officers hear hard messages from the board.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls9.4",
      "themes": [
       "leadership"
      ],
      "evidence": [
       "Letters"
      ],
      "duty": "Children Act 2004 s.14"
     }
    },
    "adultServices": {
     "title": "The board examines the role of adult services in mental health, substance misuse and domestic abuse.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls9.5",
      "themes": [
       "dom-abuse",
       "partnership"
      ],
      "indicators": [
       "local-marac-rate",
       "cin-dv-factor"
      ],
      "evidence": [
       "Joint audits"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.5(1)(c)"
     }
    },
    "boardImpact": {
     "title": "The board can name improvements that it has caused.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls9.6",
      "critical": "critical",
      "themes": [
       "learning"
      ],
      "evidence": [
       "Impact statement"
      ],
      "duty": "Children Act 2004 s.14(1)(b)",
      "levels": {
       "good": "Several improvements for children can be traced to the board, with evidence that others accept.",
       "inadequate": "Nobody can say what would be different without the board."
      }
     }
    },
    "declaredInfluence": {
     "title": "Declared judgement: challenge and influence",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d9",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "influence"
     }
    }
   },
   "additionalProperties": false
  },
  "childDeaths": {
   "title": "Child death overview panel",
   "type": "object",
   "x-section": {
    "code": "10",
    "guidance": "Enter nothing from which a child could be recognised. Small numbers can identify.",
    "respondents": "Chair of the child death overview panel"
   },
   "properties": {
    "deathsReviewed": {
     "title": "All child deaths are notified and reviewed in time.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls10.1",
      "critical": "critical",
      "themes": [
       "data"
      ],
      "evidence": [
       "Child death overview panel return"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.6",
      "levels": {
       "good": "Every death is notified, most reviews are completed within the expected time, and delay is explained.",
       "inadequate": "Deaths are missed, or reviews wait so long that their lessons come too late."
      }
     }
    },
    "rapidResponse": {
     "title": "The rapid response to unexpected child deaths works.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls10.2",
      "critical": "critical",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Audit"
      ],
      "guidance": "Health, police and children's social care act together from the first hours.",
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.6",
      "levels": {
       "good": "Audit shows that agencies meet promptly after each unexpected death, share what they know, and look after the family.",
       "inadequate": "Agencies act separately or late, so that evidence is lost, siblings may be at risk, or families are left alone."
      }
     }
    },
    "modifiableFactors": {
     "title": "The panel identifies modifiable factors in child deaths, and agencies act on them.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls10.3",
      "themes": [
       "learning"
      ],
      "indicators": [
       "cd-modif"
      ],
      "evidence": [
       "Action log"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.6"
     }
    },
    "publicHealthCampaigns": {
     "title": "Public health campaigns follow from the panel's reviews, such as on safe sleep or road safety.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls10.4",
      "themes": [
       "learning"
      ],
      "indicators": [
       "inf-mort"
      ],
      "evidence": [
       "Campaign materials and results"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.6"
     }
    },
    "bereavedFamilies": {
     "title": "Bereaved families are informed and supported.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls10.5",
      "themes": [
       "voice"
      ],
      "evidence": [
       "Leaflet",
       "Feedback"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.6"
     }
    },
    "pooledPanels": {
     "title": "Panels pool their data across areas where numbers are small.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls10.6",
      "themes": [
       "data"
      ],
      "evidence": [
       "Joint report"
      ],
      "duty": "Local Safeguarding Children Boards Regulations 2006 reg.6"
     }
    },
    "declaredChildDeaths": {
     "title": "Declared judgement: child death overview panel",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d10",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "childDeaths"
     }
    }
   },
   "additionalProperties": false
  },
  "reporting": {
   "title": "Annual report and business plan",
   "type": "object",
   "x-section": {
    "code": "11",
    "guidance": "What the board tells others, and what it sets itself.",
    "respondents": "Business manager, with the chair"
   },
   "properties": {
    "annualReport": {
     "title": "The annual report gives a rigorous, honest verdict on local safeguarding.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls11.1",
      "critical": "critical",
      "themes": [
       "leadership",
       "data"
      ],
      "evidence": [
       "Annual report"
      ],
      "duty": "Children Act 2004 s.14A",
      "levels": {
       "good": "The report says how well children are protected and on what evidence, and names what is weak and who must act.",
       "inadequate": "The report describes activity, leaves out known weaknesses, or was not published."
      }
     }
    },
    "partnersContributions": {
     "title": "The annual report sets out each partner's contribution, and weaknesses with their causes.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls11.2",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Annual report"
      ],
      "duty": "Children Act 2004 s.14A"
     }
    },
    "reportAddressees": {
     "title": "The annual report goes to the chief executive, the Leader of the council, the police and crime commissioner and the chair of the Health and Wellbeing Board.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls11.3",
      "themes": [
       "leadership"
      ],
      "evidence": [
       "Covering letters"
      ],
      "duty": "Children Act 2004 s.14A"
     }
    },
    "businessPlan": {
     "title": "The business plan has few priorities, each with measures.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls11.4",
      "themes": [
       "leadership"
      ],
      "evidence": [
       "Business plan"
      ],
      "duty": "Children Act 2004 s.14"
     }
    },
    "planReviewed": {
     "title": "Every board meeting reviews progress with the business plan.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls11.5",
      "themes": [
       "leadership"
      ],
      "evidence": [
       "Minutes"
      ],
      "duty": "Children Act 2004 s.14"
     }
    },
    "childFriendlyReport": {
     "title": "There is a child-friendly version of the annual report.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls11.6",
      "themes": [
       "voice"
      ],
      "evidence": [
       "Child-friendly version"
      ],
      "duty": "Children Act 2004 s.14A"
     }
    },
    "declaredReporting": {
     "title": "Declared judgement: annual report and business plan",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d11",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "reporting"
     }
    }
   },
   "additionalProperties": false
  },
  "resources": {
   "title": "Resources",
   "type": "object",
   "x-section": {
    "code": "12",
    "guidance": "Money, people and help in kind.",
    "respondents": "Business manager, with partners' finance leads"
   },
   "properties": {
    "partnersFunding": {
     "title": "Partners' contributions to the board's budget are agreed, fair and published.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls12.1",
      "themes": [
       "finance"
      ],
      "evidence": [
       "Budget table"
      ],
      "duty": "Children Act 2004 s.15"
     }
    },
    "businessUnit": {
     "title": "The capacity of the board's business unit matches the business plan.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls12.2",
      "critical": "critical",
      "themes": [
       "finance"
      ],
      "evidence": [
       "Staffing structure"
      ],
      "duty": "Children Act 2004 s.15",
      "levels": {
       "good": "Posts are filled, the plan is delivered on time, and the unit can take on urgent work such as a review.",
       "inadequate": "The unit cannot carry out the board's statutory functions."
      }
     }
    },
    "reviewReserve": {
     "title": "There is a reserve to pay for serious case reviews.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls12.3",
      "themes": [
       "finance"
      ],
      "evidence": [
       "Budget"
      ],
      "duty": "Children Act 2004 s.15"
     }
    },
    "inKindSupport": {
     "title": "Support in kind, such as trainers, auditors and venues, is recorded.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls12.4",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Log of support in kind"
      ],
      "duty": "Children Act 2004 s.15"
     }
    },
    "jointWorking": {
     "title": "Joint working with other boards saves cost without losing local focus.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls12.5",
      "themes": [
       "finance"
      ],
      "evidence": [
       "Agreements"
      ],
      "duty": "Children Act 2004 s.15"
     }
    },
    "valueForMoney": {
     "title": "The board reviews its value for money every year.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ls12.6",
      "themes": [
       "finance"
      ],
      "evidence": [
       "Review"
      ],
      "duty": "Children Act 2004 s.15"
     }
    },
    "declaredResources": {
     "title": "Declared judgement: resources",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d12",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "resources"
     }
    }
   },
   "additionalProperties": false
  },
  "declaredOverall": {
   "title": "Declared judgement: the board overall",
   "$ref": "#/$defs/declaration",
   "x-item": {
    "code": "d0",
    "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
    "declares": "overall",
    "levels": {
     "outstanding": "The board clearly drives better practice, learns fast and influences spending.",
     "good": "The board can assess whether partners meet their duties, checks frontline practice, uses data, trains and learns, and partners hold each other to account.",
     "requires-improvement": "The parts exist, but evidence of their impact is uneven.",
     "inadequate": "The board does not understand or influence practice, or statutory functions are missed."
    }
   }
  },
  "priorities": {
   "title": "Business plan priorities",
   "type": "array",
   "x-section": {
    "code": "BP",
    "guidance": "Few, each with a measure. Not graded.",
    "repeats": "priority",
    "key": [
     "priorityName"
    ]
   },
   "items": {
    "type": "object",
    "properties": {
     "priorityName": {
      "title": "Priority",
      "$ref": "#/$defs/label",
      "x-item": {
       "code": "bp1"
      }
     },
     "priorityTheme": {
      "title": "Theme",
      "$ref": "#/$defs/theme",
      "x-item": {
       "code": "bp2",
       "control": "select"
      }
     },
     "priorityOutcome": {
      "title": "Outcome wanted for children",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "bp3",
       "control": "textarea"
      }
     },
     "priorityMeasure": {
      "title": "How it will be measured",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "bp4",
       "control": "textarea"
      }
     },
     "priorityLeadRole": {
      "title": "Lead",
      "$ref": "#/$defs/role",
      "x-item": {
       "code": "bp5"
      }
     },
     "priorityReviewDate": {
      "title": "To be reviewed on",
      "$ref": "#/$defs/day",
      "x-item": {
       "code": "bp6"
      }
     }
    },
    "required": [
     "priorityName",
     "priorityTheme",
     "priorityOutcome"
    ],
    "additionalProperties": false
   },
   "maxItems": 8
  },
  "actions": {
   "title": "Actions",
   "type": "array",
   "x-section": {
    "code": "AC",
    "guidance": "Checked every quarter. Not graded.",
    "repeats": "action",
    "key": [
     "actionName"
    ]
   },
   "items": {
    "type": "object",
    "properties": {
     "actionName": {
      "title": "Action",
      "$ref": "#/$defs/label",
      "x-item": {
       "code": "ac1"
      }
     },
     "actionWhat": {
      "title": "What will be done",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "ac2",
       "control": "textarea"
      }
     },
     "actionLeadRole": {
      "title": "Lead",
      "$ref": "#/$defs/role",
      "x-item": {
       "code": "ac3"
      }
     },
     "actionDueDate": {
      "title": "By when",
      "$ref": "#/$defs/day",
      "x-item": {
       "code": "ac4"
      }
     },
     "actionStatus": {
      "title": "Progress",
      "$ref": "#/$defs/actionStatus",
      "x-item": {
       "code": "ac5",
       "control": "radios",
       "guidance": "Left out until the first quarterly check."
      }
     },
     "actionImpact": {
      "title": "What difference has it made?",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "ac6",
       "control": "textarea",
       "when": {
        "in": [
         {
          "var": "actionStatus"
         },
         [
          "done",
          "partly"
         ]
        ]
       }
      }
     },
     "actionWhyNotDone": {
      "title": "What got in the way, and what happens now?",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "ac7",
       "control": "textarea",
       "when": {
        "in": [
         {
          "var": "actionStatus"
         },
         [
          "partly",
          "not-done"
         ]
        ]
       },
       "required": true
      }
     }
    },
    "required": [
     "actionName",
     "actionWhat"
    ],
    "additionalProperties": false
   },
   "maxItems": 60
  },
  "signOff": {
   "title": "Declaration",
   "type": "object",
   "x-section": {
    "code": "SG",
    "guidance": "Roles and dates only; the seal holds the version that was signed.",
    "respondents": "Business manager and chair"
   },
   "properties": {
    "authorRole": {
     "title": "Written by",
     "$ref": "#/$defs/role",
     "x-item": {
      "code": "sg1"
     }
    },
    "completedOn": {
     "title": "Completed on",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "sg2"
     }
    },
    "reviewerRole": {
     "title": "Reviewed by",
     "$ref": "#/$defs/role",
     "x-item": {
      "code": "sg3"
     }
    },
    "reviewedOn": {
     "title": "Reviewed on",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "sg4"
     }
    },
    "boardAgreedOn": {
     "title": "Agreed by the main board on",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "sg5"
     }
    },
    "chairSignedOn": {
     "title": "Signed off by the chair on",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "sg6"
     }
    }
   },
   "required": [
    "authorRole",
    "completedOn",
    "chairSignedOn"
   ],
   "additionalProperties": false
  }
 },
 "required": [
  "signOff"
 ],
 "additionalProperties": false,
 "$defs": {
  "narrative": {
   "title": "Account",
   "description": "Name no child, family or member of staff.",
   "type": "string",
   "maxLength": 6000
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
  "day": {
   "title": "Date",
   "type": "string",
   "format": "date"
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
  "label": {
   "title": "Short name",
   "description": "A few words, so that it can be told from the others.",
   "type": "string",
   "minLength": 1,
   "maxLength": 120
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
  "shortNarrative": {
   "title": "Short account",
   "description": "Name no child, family or member of staff.",
   "type": "string",
   "maxLength": 1500
  },
  "role": {
   "title": "Role",
   "description": "A job title or function, never a person's name.",
   "type": "string",
   "minLength": 1,
   "maxLength": 120
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
  },
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
  }
 }
};
