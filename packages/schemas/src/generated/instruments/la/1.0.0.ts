// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import type { InstrumentDocument } from '../../meta/instrument/1.0.0.js';

/**
 * Progress
 */
export type ActionStatus = 'done' | 'partly' | 'not-done';
/**
 * Grade
 */
export type Grade = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate' | 'not-applicable';
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
 * Judgement
 */
export type Judgement = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate';

/**
 * Children's services self-assessment 2015
 *
 * An authority's own account of its services for children, in twelve graded sections.
 */
export interface LaAnswers {
  /**
   * Context
   */
  context?: {
    /**
     * Children and families in the area
     */
    contextPopulation?: string;
    /**
     * How services are organised
     */
    contextStructures?: string;
    /**
     * Demand over the year
     */
    contextDemand?: string;
  };
  /**
   * Last year's actions
   *
   * @maxItems 40
   */
  lastYearActions?: {
    /**
     * Action
     */
    actionName: string;
    /**
     * Progress
     */
    actionStatus: ActionStatus;
    /**
     * What difference has this made for children?
     */
    actionImpact?: string;
    /**
     * What got in the way, and what happens now?
     */
    actionWhyNotDone?: string;
  }[];
  /**
   * Pride and worry
   */
  reflections?: {
    /**
     * What we are most proud of: first
     */
    proudOfFirst?: string;
    /**
     * What we are most proud of: second
     */
    proudOfSecond?: string;
    /**
     * What we are most proud of: third
     */
    proudOfThird?: string;
    /**
     * What worries us most: first
     */
    worriedAboutFirst?: string;
    /**
     * What worries us most: second
     */
    worriedAboutSecond?: string;
    /**
     * What worries us most: third
     */
    worriedAboutThird?: string;
  };
  /**
   * Inspection and review history
   *
   * @maxItems 40
   */
  inspectionHistory?: {
    /**
     * Date of the report
     */
    inspectionDate: string;
    /**
     * Kind of inspection or review
     */
    inspectionKind:
      | 'single-inspection'
      | 'thematic-inspection'
      | 'school-improvement-inspection'
      | 'joint-inspection'
      | 'serious-case-review'
      | 'peer-review'
      | 'other';
    /**
     * Service
     */
    inspectionService?: string;
    /**
     * Grade given
     */
    inspectionOutcome?: Grade;
    /**
     * Main findings and what has been done since
     */
    inspectionFindings?: string;
  }[];
  /**
   * Early help
   */
  earlyHelp?: {
    /**
     * Partners own and deliver early help together with the council, on the basis of a current analysis of need.
     */
    earlyHelpShared?: GradedItem;
    /**
     * Schools, health services, police and voluntary groups understand when to use early help and when to refer to social care.
     */
    earlyHelpThresholds?: GradedItem;
    /**
     * Each family that receives early help has a lead professional, one assessment and a plan that is reviewed on time.
     */
    earlyHelpPlans?: GradedItem;
    /**
     * Moves between early help and social care are tracked in both directions, and no family is lost between them.
     */
    stepUpAndDown?: GradedItem;
    /**
     * Families with the greatest need use children's centres, parenting programmes and family support.
     */
    earlyHelpReach?: GradedItem;
    /**
     * Intensive family work under the second phase of the Troubled Families programme achieves change that lasts.
     */
    troubledFamilies?: GradedItem;
    /**
     * We can show that early help prevents later referral or escalation.
     */
    earlyHelpPrevents?: GradedItem;
    /**
     * Families shape early help and report that it made a difference.
     */
    earlyHelpVoice?: GradedItem;
  };
  /**
   * Children who need help and protection
   */
  helpAndProtection?: {
    /**
     * A qualified decision-maker screens every contact about a child without delay and records the reason for the decision.
     */
    contactsScreened?: GradedItem;
    /**
     * Strategy discussions are prompt, include police and health, and lead to proportionate child protection enquiries.
     */
    strategyDiscussions?: GradedItem;
    /**
     * Every child who needs a social worker has a qualified one, and no child waits for allocation.
     */
    allocatedWorkers?: GradedItem;
    /**
     * Social workers see children, and see them alone, as often as their plan requires.
     */
    childrenSeenAlone?: GradedItem;
    /**
     * Assessments are timely, use family history, include fathers and other adults, and analyse risk.
     */
    assessments?: GradedItem;
    /**
     * Plans for children in need and children on protection plans say what must change, by whom and by when, and what follows if it does not.
     */
    plansForChange?: GradedItem;
    /**
     * Child protection conferences are on time and quorate, with reports shared and parents prepared.
     */
    conferences?: GradedItem;
    /**
     * Plans that are long-running, repeated or drifting are spotted and escalated, if need be into pre-proceedings.
     */
    driftingPlans?: GradedItem;
    /**
     * Neglect is identified early with a shared assessment tool and chronologies, and it is acted on.
     */
    neglectIdentified?: GradedItem;
    /**
     * Families living with domestic abuse, mental ill-health or substance misuse get a joined-up response.
     */
    jointHouseholdResponse?: GradedItem;
    /**
     * Children who are disabled, privately fostered, missing from education or educated at home are protected as well as any others.
     */
    lessVisibleChildren?: GradedItem;
    /**
     * The response out of office hours is as safe as in the daytime.
     */
    outOfHours?: GradedItem;
    /**
     * Declared judgement: children who need help and protection (key judgement 1)
     */
    declaredHelpAndProtection?: Declaration;
  };
  /**
   * Children looked after and achieving permanence
   */
  lookedAfter?: {
    /**
     * Decisions to look after a child, or not to, are timely and in the child's interest, and help at the edge of care is tried first.
     */
    decisionsToLookAfter?: GradedItem;
    /**
     * Care proceedings are well prepared and finish in time.
     */
    careProceedings?: GradedItem;
    /**
     * There are enough suitable local placements; distant and unregulated placements are exceptional and overseen.
     */
    enoughPlacements?: GradedItem;
    /**
     * Placements are stable, and we learn from those that break down.
     */
    placementStability?: GradedItem;
    /**
     * Care plans and reviews move forward without drift, and independent reviewing officers challenge effectively.
     */
    carePlansProgress?: GradedItem;
    /**
     * The health, dental and emotional needs of looked after children are assessed and met promptly.
     */
    healthOfLookedAfter?: GradedItem;
    /**
     * The virtual school raises attendance, progress and attainment, and personal education plans are good.
     */
    virtualSchool?: GradedItem;
    /**
     * Looked after children who go missing, offend or are exploited are actively safeguarded.
     */
    safeguardingInCare?: GradedItem;
    /**
     * Children who return home from care are assessed and supported.
     */
    returningHome?: GradedItem;
    /**
     * Looked after children know their rights, have advocates and influence services.
     */
    childrensRights?: GradedItem;
    /**
     * Declared judgement: children looked after and achieving permanence (key judgement 2)
     */
    declaredLookedAfter?: Declaration;
  };
  /**
   * Adoption
   */
  adoption?: {
    /**
     * Adoption is considered early and family-finding starts at once, including early permanence placements.
     */
    earlyAdoptionPlanning?: GradedItem;
    /**
     * Recruitment of adopters matches the needs of the children who wait.
     */
    adopterRecruitment?: GradedItem;
    /**
     * Matching is careful, and disruptions of adoption are rare and reviewed.
     */
    adoptionMatching?: GradedItem;
    /**
     * Support after adoption and special guardianship is offered and used.
     */
    adoptionSupport?: GradedItem;
    /**
     * The adoption panel and the agency decision-maker are timely and independent.
     */
    adoptionPanel?: GradedItem;
    /**
     * Delay linked to ethnicity, age, disability or being one of a sibling group is known and reduced.
     */
    adoptionDelay?: GradedItem;
    /**
     * Declared judgement: adoption
     */
    declaredAdoption?: Declaration;
  };
  /**
   * Care leavers
   */
  careLeavers?: {
    /**
     * We are in touch with our care leavers, and personal advisers know them.
     */
    inTouchWithCareLeavers?: GradedItem;
    /**
     * Pathway plans are written with the young person, current and useful.
     */
    pathwayPlans?: GradedItem;
    /**
     * Care leavers live in safe, suitable homes, and bed-and-breakfast is not used.
     */
    careLeaversHomes?: GradedItem;
    /**
     * More care leavers are in education, employment or training each year.
     */
    careLeaversWorkAndStudy?: GradedItem;
    /**
     * Care leavers receive their health history, support with mental health and help with benefits.
     */
    careLeaversHealth?: GradedItem;
    /**
     * Staying Put is promoted and funded, so that young people can remain with their foster carers after 18.
     */
    stayingPut?: GradedItem;
    /**
     * Declared judgement: care leavers
     */
    declaredCareLeavers?: Declaration;
  };
  /**
   * Leadership, management and governance
   */
  leadership?: {
    /**
     * The chief executive, Leader, Lead Member and Director of Children's Services know frontline quality at first hand and set clear priorities.
     */
    leadersKnowPractice?: GradedItem;
    /**
     * Leaders' view of the service matches the evidence, including the findings of the last inspection.
     */
    honestSelfView?: GradedItem;
    /**
     * Performance information is accurate, timely and used at every level, from team to board.
     */
    performanceInformation?: GradedItem;
    /**
     * Case audit is regular, moderated and changes practice.
     */
    auditChangesPractice?: GradedItem;
    /**
     * Supervision is frequent, reflective and recorded.
     */
    supervision?: GradedItem;
    /**
     * Complaints, children's views and staff views lead to change.
     */
    learningFromFeedback?: GradedItem;
    /**
     * Corporate parents are ambitious for looked after children and hold services to account.
     */
    corporateParents?: GradedItem;
    /**
     * Work with the Local Safeguarding Children Board, the Health and Wellbeing Board, police, health and courts is challenging and productive.
     */
    partnershipChallenge?: GradedItem;
    /**
     * Actions from inspections, serious case reviews and peer work are finished and tested for impact.
     */
    actionsFinished?: GradedItem;
    /**
     * Leaders monitor equality of access and outcome, and act on what they find.
     */
    equalityMonitored?: GradedItem;
    /**
     * Declared judgement: leadership, management and governance (key judgement 3)
     */
    declaredLeadership?: Declaration;
  };
  /**
   * Voice of the child
   */
  voice?: {
    /**
     * Case records show the child's day-to-day experience and wishes, not only that the child was seen.
     */
    childInRecords?: GradedItem;
    /**
     * Children's views change decisions, and children are told how.
     */
    viewsChangeDecisions?: GradedItem;
    /**
     * Children take part in conferences and reviews, or are represented at them.
     */
    childrenAtMeetings?: GradedItem;
    /**
     * Advocacy is available and taken up, including by children on child protection plans.
     */
    advocacy?: GradedItem;
    /**
     * Children who are very young, disabled or do not speak English are heard.
     */
    hearingEveryChild?: GradedItem;
    /**
     * Children help to design, inspect and commission services and to recruit staff.
     */
    childrenShapeServices?: GradedItem;
  };
  /**
   * Child sexual exploitation and missing children
   */
  exploitation?: {
    /**
     * Leaders have a current profile of local child sexual exploitation and a plan that is funded.
     */
    exploitationProfile?: GradedItem;
    /**
     * Every child at risk of sexual exploitation has a risk assessment and a plan that reduces the risk.
     */
    exploitationRisk?: GradedItem;
    /**
     * Return home interviews are offered within 72 hours and inform action.
     */
    returnInterviews?: GradedItem;
    /**
     * Agencies share intelligence and use it to disrupt and prosecute offenders.
     */
    disruption?: GradedItem;
    /**
     * Schools, licensing services, health services and the public are aware of exploitation and refer.
     */
    exploitationAwareness?: GradedItem;
    /**
     * Children who were exploited receive therapeutic support that lasts.
     */
    victimSupport?: GradedItem;
  };
  /**
   * Education and school improvement
   */
  education?: {
    /**
     * The authority knows every school well and categorises risk openly.
     */
    knowingSchools?: GradedItem;
    /**
     * Intervention in weak schools is early and works.
     */
    schoolIntervention?: GradedItem;
    /**
     * Attainment and progress improve at least as fast as nationally at every stage.
     */
    attainment?: GradedItem;
    /**
     * Gaps for poorer and vulnerable pupils are closing.
     */
    attainmentGaps?: GradedItem;
    /**
     * Attendance is high, exclusion is low, and alternative provision is good.
     */
    attendance?: GradedItem;
    /**
     * Young people stay in learning until 18, and there are few whose activity is not known.
     */
    participation?: GradedItem;
    /**
     * School governance and the supply of school leaders are supported, including with academies.
     */
    schoolLeadership?: GradedItem;
  };
  /**
   * Special educational needs and disability
   */
  send?: {
    /**
     * Needs are identified early, and new assessments finish within 20 weeks.
     */
    sendAssessments?: GradedItem;
    /**
     * The change from statements to education, health and care plans is on course, and plans are specific.
     */
    sendPlans?: GradedItem;
    /**
     * The local offer is accurate and shaped by families.
     */
    localOffer?: GradedItem;
    /**
     * Education, health and care services jointly commission what children with special educational needs or disabilities need.
     */
    sendCommissioning?: GradedItem;
    /**
     * Outcomes and destinations improve for pupils with special educational needs or disabilities.
     */
    sendOutcomes?: GradedItem;
    /**
     * We learn from tribunals, complaints and exclusions that concern special educational needs.
     */
    sendLearning?: GradedItem;
  };
  /**
   * Workforce
   */
  workforce?: {
    /**
     * Caseloads are manageable and are monitored by level of experience.
     */
    caseloads?: GradedItem;
    /**
     * Vacancy, turnover and agency use are falling, and regional caps on agency pay are kept.
     */
    vacancyAndAgency?: GradedItem;
    /**
     * The assessed and supported first year and clear routes of progression keep good staff.
     */
    careerRoutes?: GradedItem;
    /**
     * First-line managers are skilled and stable.
     */
    firstLineManagers?: GradedItem;
    /**
     * Training and development respond to what audits find.
     */
    learningOffer?: GradedItem;
    /**
     * Staff feel safe to raise concerns, and the organisational health check has been done.
     */
    safeToSpeak?: GradedItem;
  };
  /**
   * Finance and commissioning
   */
  finance?: {
    /**
     * The budget matches demand, and savings are risk-assessed for safety.
     */
    budgetMatchesDemand?: GradedItem;
    /**
     * Unit costs are understood and compared with those of similar authorities.
     */
    unitCosts?: GradedItem;
    /**
     * High-cost placements are forecast and managed.
     */
    highCostPlacements?: GradedItem;
    /**
     * Commissioning is joint, and is based on need and outcomes.
     */
    jointCommissioning?: GradedItem;
    /**
     * Spending on early help that is meant to save money later is tracked to results.
     */
    investToSave?: GradedItem;
    /**
     * Regional and joint contracts for placements, agency staff and adoption are used and give value.
     */
    regionalContracts?: GradedItem;
  };
  /**
   * Declared judgement: overall effectiveness
   */
  declaredOverall?: Declaration;
  /**
   * Priorities for the year
   *
   * @maxItems 10
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
     * Next milestone
     */
    priorityMilestone?: string;
    /**
     * Date of the next milestone
     */
    priorityMilestoneDate?: string;
    /**
     * To be achieved by
     */
    priorityFinishDate?: string;
  }[];
  /**
   * Support that we need
   *
   * @maxItems 20
   */
  supportNeeds?: {
    /**
     * Support needed
     */
    needName: string;
    /**
     * Theme
     */
    needTheme: Theme;
    /**
     * What we need help with, and why
     */
    needDescription?: string;
    /**
     * How soon
     */
    needUrgency?: 'now' | 'soon' | 'this-year';
    /**
     * In what form
     */
    needForm?: 'visit' | 'buddy' | 'tool' | 'training';
  }[];
  /**
   * Support that we can offer
   *
   * @maxItems 20
   */
  supportOffers?: {
    /**
     * Support offered
     */
    offerName: string;
    /**
     * Theme
     */
    offerTheme: Theme;
    /**
     * The practice
     */
    offerPractice?: string;
    /**
     * Evidence that it works
     */
    offerEvidence?: string;
    /**
     * Whom to ask
     */
    offerContactRole?: string;
    /**
     * Days that we can give in the year
     */
    offerDays?: number;
    /**
     * How far the offer may be shared
     */
    offerSharing?: Sharing;
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
     * Signed off by the Director of Children's Services on
     */
    directorSignedOn: string;
    /**
     * Has the Lead Member seen it?
     */
    leadMemberHasSeen?: YesNo;
    /**
     * Seen by the Lead Member on
     */
    leadMemberSawOn?: string;
    /**
     * Has the chief executive seen it?
     */
    chiefExecutiveHasSeen?: YesNo;
    /**
     * Seen by the chief executive on
     */
    chiefExecutiveSawOn?: string;
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

export const la: InstrumentDocument = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/instruments/la/1.0.0.json",
 "title": "Children's services self-assessment 2015",
 "description": "An authority's own account of its services for children, in twelve graded sections.",
 "type": "object",
 "x-instrument": {
  "dialect": "https://schemas.plumbline.example/meta/instrument/1.0.0.json",
  "id": "la",
  "version": "1.0.0",
  "edition": "2015",
  "purpose": "A frank yearly account, resting on evidence, of the quality and impact of children's services: for the authority itself, for the region's peer challenge board and for inspection. Each section has an indicative grade worked out from its items. The overall grade is decided from the three key judgements by the rules of the single inspection framework as profile sif-2015 states them; other sections are reported beside it and never raise it.",
  "respondents": "Written by the head of performance with heads of service, reviewed within the authority, signed off by the Director of Children's Services; the Lead Member and chief executive have sight of it.",
  "cadence": "Yearly: issued in winter, returned in spring, read by the board on 1 June; a light refresh after six months.",
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
   "exploitation": [
    {
     "if": {
      "==": [
       {
        "band": "exploitation"
       },
       1
      ]
     },
     "to": "requires-improvement",
     "title": "child sexual exploitation and missing children is inadequate"
    }
   ],
   "withinLookedAfter": [
    {
     "if": {
      "==": [
       {
        "band": "adoption"
       },
       1
      ]
     },
     "to": "requires-improvement",
     "title": "adoption is inadequate"
    },
    {
     "if": {
      "==": [
       {
        "band": "careLeavers"
       },
       1
      ]
     },
     "to": "requires-improvement",
     "title": "the judgement on care leavers is inadequate"
    }
   ]
  },
  "scores": {
   "earlyHelp": {
    "title": "Early help",
    "of": {
     "section": "earlyHelp"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "helpAndProtection": {
    "title": "Children who need help and protection (key judgement 1)",
    "of": {
     "section": "helpAndProtection"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars",
     "exploitation"
    ]
   },
   "lookedAfter": {
    "title": "Children looked after and achieving permanence (key judgement 2)",
    "of": {
     "section": "lookedAfter"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars",
     "withinLookedAfter"
    ]
   },
   "adoption": {
    "title": "Adoption",
    "of": {
     "section": "adoption"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "careLeavers": {
    "title": "Care leavers",
    "of": {
     "section": "careLeavers"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "leadership": {
    "title": "Leadership, management and governance (key judgement 3)",
    "of": {
     "section": "leadership"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "voice": {
    "title": "Voice of the child",
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
   "education": {
    "title": "Education and school improvement",
    "of": {
     "section": "education"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "send": {
    "title": "Special educational needs and disability",
    "of": {
     "section": "send"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "workforce": {
    "title": "Workforce",
    "of": {
     "section": "workforce"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "finance": {
    "title": "Finance and commissioning",
    "of": {
     "section": "finance"
    },
    "method": "mean",
    "minCoverage": 0.7,
    "bands": "g4",
    "caps": [
     "stars"
    ]
   },
   "overall": {
    "title": "Overall effectiveness",
    "of": {
     "scores": [
      "helpAndProtection",
      "lookedAfter",
      "leadership"
     ]
    },
    "method": "decision",
    "bands": "g4",
    "rules": [
     {
      "if": {
       "some": [
        {
         "scores": [
          "helpAndProtection",
          "lookedAfter"
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
      "because": "help and protection or the care of looked after children is inadequate"
     },
     {
      "if": {
       "==": [
        {
         "band": "leadership"
        },
        1
       ]
      },
      "band": "inadequate",
      "because": "leadership is inadequate, and under the single inspection framework any inadequate key judgement makes the whole inadequate"
     },
     {
      "if": {
       "and": [
        {
         "==": [
          {
           "band": "leadership"
          },
          4
         ]
        },
        {
         "some": [
          {
           "scores": [
            "helpAndProtection",
            "lookedAfter"
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
            "lookedAfter"
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
      "because": "leadership and at least one of the two service judgements are outstanding, and the other is at least good"
     },
     {
      "if": {
       "and": [
        {
         ">=": [
          {
           "band": "leadership"
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
              "lookedAfter"
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
      "because": "leadership is at least good, and no more than one of the two service judgements requires improvement"
     },
     {
      "band": "requires-improvement",
      "because": "no judgement is inadequate, but leadership or both service judgements are not yet good"
     }
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
    "guidance": "For readers who do not know the area. Not graded.",
    "respondents": "Head of performance"
   },
   "properties": {
    "contextPopulation": {
     "title": "Children and families in the area",
     "$ref": "#/$defs/narrative",
     "x-item": {
      "code": "cx1",
      "control": "textarea",
      "guidance": "Numbers, diversity, deprivation, and how they are changing."
     }
    },
    "contextStructures": {
     "title": "How services are organised",
     "$ref": "#/$defs/narrative",
     "x-item": {
      "code": "cx2",
      "control": "textarea",
      "guidance": "Leadership, structure, main partners, and changes in the year."
     }
    },
    "contextDemand": {
     "title": "Demand over the year",
     "$ref": "#/$defs/narrative",
     "x-item": {
      "code": "cx3",
      "control": "textarea",
      "guidance": "Contacts, referrals, plans, children looked after; what rose or fell and why."
     }
    }
   },
   "additionalProperties": false
  },
  "lastYearActions": {
   "title": "Last year's actions",
   "type": "array",
   "x-section": {
    "code": "LY",
    "guidance": "Every action of last year's self-assessment, finished or not. Not graded.",
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
       "code": "ly1"
      }
     },
     "actionStatus": {
      "title": "Progress",
      "$ref": "#/$defs/actionStatus",
      "x-item": {
       "code": "ly2",
       "control": "radios"
      }
     },
     "actionImpact": {
      "title": "What difference has this made for children?",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "ly3",
       "control": "textarea"
      }
     },
     "actionWhyNotDone": {
      "title": "What got in the way, and what happens now?",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "ly4",
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
     "actionStatus"
    ],
    "additionalProperties": false
   },
   "maxItems": 40
  },
  "reflections": {
   "title": "Pride and worry",
   "type": "object",
   "x-section": {
    "code": "RF",
    "guidance": "Three of each, in order of weight. Not graded.",
    "respondents": "Director of Children's Services"
   },
   "properties": {
    "proudOfFirst": {
     "title": "What we are most proud of: first",
     "$ref": "#/$defs/shortNarrative",
     "x-item": {
      "code": "rf.p1",
      "control": "textarea"
     }
    },
    "proudOfSecond": {
     "title": "What we are most proud of: second",
     "$ref": "#/$defs/shortNarrative",
     "x-item": {
      "code": "rf.p2",
      "control": "textarea"
     }
    },
    "proudOfThird": {
     "title": "What we are most proud of: third",
     "$ref": "#/$defs/shortNarrative",
     "x-item": {
      "code": "rf.p3",
      "control": "textarea"
     }
    },
    "worriedAboutFirst": {
     "title": "What worries us most: first",
     "$ref": "#/$defs/shortNarrative",
     "x-item": {
      "code": "rf.w1",
      "control": "textarea"
     }
    },
    "worriedAboutSecond": {
     "title": "What worries us most: second",
     "$ref": "#/$defs/shortNarrative",
     "x-item": {
      "code": "rf.w2",
      "control": "textarea"
     }
    },
    "worriedAboutThird": {
     "title": "What worries us most: third",
     "$ref": "#/$defs/shortNarrative",
     "x-item": {
      "code": "rf.w3",
      "control": "textarea"
     }
    }
   },
   "additionalProperties": false
  },
  "inspectionHistory": {
   "title": "Inspection and review history",
   "type": "array",
   "x-section": {
    "code": "IH",
    "guidance": "The last three years, and the last full inspection if it is older. Not graded.",
    "repeats": "inspection or review",
    "key": [
     "inspectionDate",
     "inspectionKind"
    ]
   },
   "items": {
    "type": "object",
    "properties": {
     "inspectionDate": {
      "title": "Date of the report",
      "$ref": "#/$defs/day",
      "x-item": {
       "code": "ih1"
      }
     },
     "inspectionKind": {
      "title": "Kind of inspection or review",
      "type": "string",
      "oneOf": [
       {
        "const": "single-inspection",
        "title": "Single inspection of children's services (Ofsted)"
       },
       {
        "const": "thematic-inspection",
        "title": "Thematic inspection (Ofsted)"
       },
       {
        "const": "school-improvement-inspection",
        "title": "Inspection of school improvement arrangements (Ofsted)"
       },
       {
        "const": "joint-inspection",
        "title": "Inspection with another inspectorate"
       },
       {
        "const": "serious-case-review",
        "title": "Serious case review"
       },
       {
        "const": "peer-review",
        "title": "Peer review or peer challenge"
       },
       {
        "const": "other",
        "title": "Another review"
       }
      ],
      "x-item": {
       "code": "ih2",
       "control": "select"
      }
     },
     "inspectionService": {
      "title": "Service",
      "type": "string",
      "maxLength": 200,
      "x-item": {
       "code": "ih3",
       "guidance": "What it looked at, when not the whole."
      }
     },
     "inspectionOutcome": {
      "title": "Grade given",
      "$ref": "#/$defs/grade",
      "x-item": {
       "code": "ih4",
       "guidance": "Leave it out, or choose not applicable, where no single grade was given.",
       "control": "radios"
      }
     },
     "inspectionFindings": {
      "title": "Main findings and what has been done since",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "ih5",
       "control": "textarea"
      }
     }
    },
    "required": [
     "inspectionDate",
     "inspectionKind"
    ],
    "additionalProperties": false
   },
   "maxItems": 40
  },
  "earlyHelp": {
   "title": "Early help",
   "type": "object",
   "x-section": {
    "code": "EH",
    "guidance": "Help for children and families before they need a social worker, from the council and its partners.",
    "respondents": "Head of early help, with partners"
   },
   "properties": {
    "earlyHelpShared": {
     "title": "Partners own and deliver early help together with the council, on the basis of a current analysis of need.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "eh1",
      "themes": [
       "early-help",
       "partnership"
      ],
      "indicators": [
       "local-eha-rate"
      ],
      "evidence": [
       "Early help strategy",
       "Needs assessment",
       "Share of help led by partners"
      ],
      "duty": "Children Act 2004 s.10"
     }
    },
    "earlyHelpThresholds": {
     "title": "Schools, health services, police and voluntary groups understand when to use early help and when to refer to social care.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "eh2",
      "critical": "critical",
      "themes": [
       "early-help",
       "front-door"
      ],
      "indicators": [
       "ref-nfa-pct",
       "ref-nn-pct",
       "ref-school-pct",
       "ref-police-pct"
      ],
      "evidence": [
       "Audit of how thresholds are applied",
       "Outcomes of contacts by agency"
      ],
      "levels": {
       "good": "Audit and contact outcomes show that most referrals are at the right level; each agency knows whom to ask when unsure.",
       "inadequate": "Agencies send nearly every worry to social care or refer unsafely late, and nobody has tested why."
      }
     }
    },
    "earlyHelpPlans": {
     "title": "Each family that receives early help has a lead professional, one assessment and a plan that is reviewed on time.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "eh3",
      "themes": [
       "early-help",
       "assess-plan"
      ],
      "indicators": [
       "local-eha-rate"
      ],
      "evidence": [
       "Number of early help assessments",
       "Case audit"
      ]
     }
    },
    "stepUpAndDown": {
     "title": "Moves between early help and social care are tracked in both directions, and no family is lost between them.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "eh4",
      "critical": "critical",
      "themes": [
       "early-help",
       "front-door"
      ],
      "indicators": [
       "local-eha-step-up"
      ],
      "evidence": [
       "Step-up and step-down data",
       "Dip sample"
      ],
      "levels": {
       "good": "Every move up or down has a record of who helps the family next; dip samples find no family left without help.",
       "inadequate": "Families drop out of sight when a case closes on one side, and nobody checks that the other side has picked them up."
      }
     }
    },
    "earlyHelpReach": {
     "title": "Families with the greatest need use children's centres, parenting programmes and family support.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "eh5",
      "themes": [
       "early-help",
       "equality"
      ],
      "evidence": [
       "Reach of services by deprivation"
      ]
     }
    },
    "troubledFamilies": {
     "title": "Intensive family work under the second phase of the Troubled Families programme achieves change that lasts.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "eh6",
      "themes": [
       "early-help",
       "finance"
      ],
      "evidence": [
       "Results claimed",
       "Family outcome plan"
      ]
     }
    },
    "earlyHelpPrevents": {
     "title": "We can show that early help prevents later referral or escalation.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "eh7",
      "themes": [
       "early-help",
       "data"
      ],
      "indicators": [
       "reref-pct",
       "local-eha-step-up"
      ],
      "evidence": [
       "Analysis of re-referrals among families helped"
      ]
     }
    },
    "earlyHelpVoice": {
     "title": "Families shape early help and report that it made a difference.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "eh8",
      "themes": [
       "early-help",
       "voice"
      ],
      "evidence": [
       "Feedback from families"
      ]
     }
    }
   },
   "additionalProperties": false
  },
  "helpAndProtection": {
   "title": "Children who need help and protection",
   "type": "object",
   "x-section": {
    "code": "HP",
    "guidance": "Key judgement 1. From the first contact to the end of a child protection plan.",
    "respondents": "Head of assessment and safeguarding"
   },
   "properties": {
    "contactsScreened": {
     "title": "A qualified decision-maker screens every contact about a child without delay and records the reason for the decision.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp1",
      "critical": "limiting",
      "themes": [
       "front-door",
       "practice"
      ],
      "indicators": [
       "ref-rate",
       "ref-nfa-pct"
      ],
      "evidence": [
       "Data on contacts and decisions",
       "Dip sample",
       "Observation of the front door"
      ],
      "guidance": "A contact is any approach about a child, before it is accepted as a referral.",
      "levels": {
       "outstanding": "Contacts are decided within a working day, at once where a child may be at risk. Partners confirm in live audit that decisions are safe, and what audit finds changes practice quickly.",
       "good": "Contacts are decided within a working day, at once where a child may be at risk; the reason is recorded, and dip samples find decisions safe.",
       "requires-improvement": "Urgent contacts are dealt with at once, but others wait, or the reason for the decision is often missing.",
       "inadequate": "Contacts wait unscreened or are decided without qualified oversight, so that children at risk may be missed."
      },
      "missing": []
     }
    },
    "strategyDiscussions": {
     "title": "Strategy discussions are prompt, include police and health, and lead to proportionate child protection enquiries.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp2",
      "critical": "limiting",
      "themes": [
       "front-door",
       "partnership"
      ],
      "indicators": [
       "s47-rate",
       "s47-conv",
       "icpc-15d"
      ],
      "evidence": [
       "Case audit",
       "Data on enquiries and initial conferences"
      ],
      "guidance": "Child protection enquiries are those under section 47.",
      "duty": "Children Act 1989 s.47",
      "levels": {
       "outstanding": "Discussions take place as soon as the risk requires, with every agency that knows the child. Agencies review together what came of enquiries and act on the pattern.",
       "good": "Discussions are prompt, police and health take part, and decisions are recorded with reasons; audit shows that enquiries are begun when they should be, and only then.",
       "requires-improvement": "Discussions are usually prompt, but health or another important agency is often absent, or the record does not explain the decision.",
       "inadequate": "Discussions are late, are as a rule held without police or health, or do not happen when a child may be suffering significant harm."
      },
      "missing": []
     }
    },
    "allocatedWorkers": {
     "title": "Every child who needs a social worker has a qualified one, and no child waits for allocation.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp3",
      "critical": "limiting",
      "themes": [
       "workforce",
       "assess-plan"
      ],
      "evidence": [
       "Allocation report"
      ],
      "levels": {
       "outstanding": "Every child is allocated at once to a qualified social worker with time for the work; children rarely change worker and say that theirs knows them.",
       "good": "No child is left without a qualified social worker; managers see allocation daily and cover absence the same day.",
       "requires-improvement": "Some children whose risk is lower wait a short time; managers know who they are, review them, and the waits are getting shorter.",
       "inadequate": "Children in need of protection or in care are unallocated, or are held by unqualified staff or in a manager's name alone."
      },
      "missing": []
     }
    },
    "childrenSeenAlone": {
     "title": "Social workers see children, and see them alone, as often as their plan requires.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp4",
      "critical": "limiting",
      "themes": [
       "voice",
       "assess-plan"
      ],
      "indicators": [
       "local-visits",
       "local-cp-seen-alone"
      ],
      "evidence": [
       "Visits made on time",
       "Case audit"
      ],
      "levels": {
       "outstanding": "Visits are on time and purposeful; children are seen alone where they feel at ease, and what they say visibly shapes their plan.",
       "good": "Nearly all visits are on time, children are seen alone, and the record tells what they said and what the worker saw.",
       "requires-improvement": "Most visits are on time, but too many are late or do not record whether the child was seen alone.",
       "inadequate": "Children on protection plans go unseen, or are not seen alone, for long periods, and managers do not know or do not act."
      },
      "missing": []
     }
    },
    "assessments": {
     "title": "Assessments are timely, use family history, include fathers and other adults, and analyse risk.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp5",
      "critical": "critical",
      "themes": [
       "assess-plan",
       "practice"
      ],
      "indicators": [
       "assess-45d",
       "local-audit-good"
      ],
      "evidence": [
       "Assessments within 45 working days",
       "Audit grades"
      ],
      "duty": "Children Act 1989 s.17",
      "levels": {
       "good": "Most assessments are done in the time that the child needs, draw on history, include fathers and other adults, and say what the risk is and why.",
       "inadequate": "Assessments are late or describe events without weighing risk; important adults and past concerns are missed."
      }
     }
    },
    "plansForChange": {
     "title": "Plans for children in need and children on protection plans say what must change, by whom and by when, and what follows if it does not.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp6",
      "critical": "critical",
      "themes": [
       "assess-plan"
      ],
      "indicators": [
       "local-audit-good"
      ],
      "evidence": [
       "Audit grades",
       "Audit of core groups"
      ],
      "levels": {
       "good": "Families can say what has to change; core groups check progress against dates, and plans state what follows if there is none.",
       "inadequate": "Plans list services instead of the change that is needed, or are missing, and nothing follows when nothing changes."
      }
     }
    },
    "conferences": {
     "title": "Child protection conferences are on time and quorate, with reports shared and parents prepared.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp7",
      "themes": [
       "assess-plan",
       "partnership"
      ],
      "indicators": [
       "icpc-15d",
       "cpp-review",
       "local-icpc-attend"
      ],
      "evidence": [
       "Initial conferences within 15 working days",
       "Attendance by agency"
      ],
      "guidance": "Quorate: enough agencies are present to make a safe decision."
     }
    },
    "driftingPlans": {
     "title": "Plans that are long-running, repeated or drifting are spotted and escalated, if need be into pre-proceedings.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp8",
      "critical": "critical",
      "themes": [
       "assess-plan",
       "permanence"
      ],
      "indicators": [
       "cpp-repeat",
       "cpp-end-2y",
       "cpp-open-2y",
       "cin-2y-pct",
       "care-app"
      ],
      "evidence": [
       "Repeat plans and plans of two years or more",
       "Tracker of pre-proceedings"
      ],
      "guidance": "Pre-proceedings are the formal stage before an application to court under the Public Law Outline.",
      "levels": {
       "good": "A senior manager regularly reviews long, repeated and stuck plans; decisions to enter pre-proceedings are timely.",
       "inadequate": "Children stay at risk on plans that have not worked for months, without escalation."
      }
     }
    },
    "neglectIdentified": {
     "title": "Neglect is identified early with a shared assessment tool and chronologies, and it is acted on.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp9",
      "critical": "critical",
      "themes": [
       "neglect",
       "practice"
      ],
      "indicators": [
       "cpp-neglect",
       "cin-abuse-pct"
      ],
      "evidence": [
       "Audit of neglect",
       "Protection plans by category"
      ],
      "levels": {
       "good": "Partners use one tool, chronologies show cumulative harm, and audit finds that action follows.",
       "inadequate": "Neglect is handled as separate incidents, and children live with it for long periods without effective action."
      }
     }
    },
    "jointHouseholdResponse": {
     "title": "Families living with domestic abuse, mental ill-health or substance misuse get a joined-up response.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp10",
      "themes": [
       "dom-abuse",
       "partnership"
      ],
      "indicators": [
       "local-marac-rate",
       "cin-dv-factor",
       "cpp-emot"
      ],
      "evidence": [
       "Multi-agency risk assessment conference (MARAC) data",
       "Case audit",
       "Factors found in assessments"
      ]
     }
    },
    "lessVisibleChildren": {
     "title": "Children who are disabled, privately fostered, missing from education or educated at home are protected as well as any others.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp11",
      "themes": [
       "send",
       "inclusion"
      ],
      "indicators": [
       "cin-dis-pct"
      ],
      "evidence": [
       "Report on each group"
      ],
      "duty": "Children Act 1989 Part IX (private fostering)"
     }
    },
    "outOfHours": {
     "title": "The response out of office hours is as safe as in the daytime.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "hp12",
      "themes": [
       "front-door"
      ],
      "evidence": [
       "Review of the emergency duty team"
      ]
     }
    },
    "declaredHelpAndProtection": {
     "title": "Declared judgement: children who need help and protection (key judgement 1)",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d.hp",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "helpAndProtection"
     }
    }
   },
   "additionalProperties": false
  },
  "lookedAfter": {
   "title": "Children looked after and achieving permanence",
   "type": "object",
   "x-section": {
    "code": "LA",
    "guidance": "Key judgement 2. Adoption and care leavers follow as sections of their own; if either is inadequate, this judgement can be no better than requires improvement.",
    "respondents": "Head of service for looked after children"
   },
   "properties": {
    "decisionsToLookAfter": {
     "title": "Decisions to look after a child, or not to, are timely and in the child's interest, and help at the edge of care is tried first.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la1",
      "critical": "critical",
      "themes": [
       "permanence",
       "early-help"
      ],
      "indicators": [
       "cla-rate",
       "cla-start"
      ],
      "evidence": [
       "Edge-of-care data",
       "Audit of panel decisions"
      ],
      "guidance": "Help at the edge of care is tried first where that is safe for the child.",
      "duty": "Children Act 1989 ss.20 and 31",
      "levels": {
       "good": "Decisions rest on a full assessment and are taken at senior level; help at the edge of care is offered in time, and audit finds that the right children are in care.",
       "inadequate": "Children come into care in a crisis that was foreseeable, or stay at home or in voluntary arrangements where they are not safe."
      }
     }
    },
    "careProceedings": {
     "title": "Care proceedings are well prepared and finish in time.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la2",
      "themes": [
       "permanence"
      ],
      "indicators": [
       "care-app"
      ],
      "evidence": [
       "Cafcass data",
       "Time taken in court"
      ],
      "guidance": "The limit set in law is 26 weeks, which the court may extend."
     }
    },
    "enoughPlacements": {
     "title": "There are enough suitable local placements; distant and unregulated placements are exceptional and overseen.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la3",
      "critical": "critical",
      "themes": [
       "placements",
       "finance"
      ],
      "indicators": [
       "cla-20mi",
       "cla-foster"
      ],
      "evidence": [
       "Sufficiency statement",
       "Distance from home"
      ],
      "duty": "Children Act 1989 s.22G",
      "levels": {
       "good": "Most children live near home in a placement that fits their needs; a senior manager agrees and reviews each distant or unregulated one.",
       "inadequate": "Children are placed wherever there is a bed, far away or in unregulated settings, without checks that they are safe."
      }
     }
    },
    "placementStability": {
     "title": "Placements are stable, and we learn from those that break down.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la4",
      "critical": "critical",
      "themes": [
       "placements"
      ],
      "indicators": [
       "cla-3plac",
       "cla-stab"
      ],
      "evidence": [
       "Children with three or more placements",
       "Long-term stability"
      ],
      "levels": {
       "good": "Most children do not have to move; carers get help at the first signs of strain, and every breakdown is reviewed and its lessons used.",
       "inadequate": "Many children move several times at short notice, and nobody looks for the reasons."
      }
     }
    },
    "carePlansProgress": {
     "title": "Care plans and reviews move forward without drift, and independent reviewing officers challenge effectively.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la5",
      "critical": "critical",
      "themes": [
       "permanence",
       "practice"
      ],
      "evidence": [
       "Reviews held on time",
       "Escalations by independent reviewing officers"
      ],
      "duty": "Children Act 1989 s.25B",
      "levels": {
       "good": "Reviews are on time, permanence is planned by the second review, and escalations are recorded and resolved.",
       "inadequate": "Children wait for permanence without a plan, and reviewing officers do not see the delay or do not challenge it."
      }
     }
    },
    "healthOfLookedAfter": {
     "title": "The health, dental and emotional needs of looked after children are assessed and met promptly.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la6",
      "themes": [
       "cla-outcomes",
       "emh"
      ],
      "indicators": [
       "cla-health",
       "cla-dental",
       "cla-imm",
       "cla-sdq",
       "cla-subst"
      ],
      "evidence": [
       "Health indicators",
       "Strengths and difficulties scores",
       "Waits for mental health services"
      ]
     }
    },
    "virtualSchool": {
     "title": "The virtual school raises attendance, progress and attainment, and personal education plans are good.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la7",
      "themes": [
       "cla-outcomes",
       "attainment"
      ],
      "indicators": [
       "cla-ks2",
       "cla-ks4"
      ],
      "evidence": [
       "Quality of personal education plans",
       "Results"
      ],
      "duty": "Children Act 1989 s.22(3A) and (3B)"
     }
    },
    "safeguardingInCare": {
     "title": "Looked after children who go missing, offend or are exploited are actively safeguarded.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la8",
      "critical": "limiting",
      "themes": [
       "exploit",
       "cla-outcomes"
      ],
      "indicators": [
       "cla-missing",
       "cla-offend"
      ],
      "evidence": [
       "Data on missing episodes and offending",
       "List of children at risk of sexual exploitation"
      ],
      "levels": {
       "outstanding": "Risk falls for most of the children concerned. They help to write their own safety plans, and carers, police and social workers act as one.",
       "good": "Senior managers know each child at risk; plans are current and reduce risk; return interviews take place and carers know what to do.",
       "requires-improvement": "The most serious cases are well managed, but plans or return interviews are uneven, most often for children placed elsewhere.",
       "inadequate": "Children in care go missing or are exploited without an effective response, or the authority does not know who they are."
      },
      "missing": []
     }
    },
    "returningHome": {
     "title": "Children who return home from care are assessed and supported.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la9",
      "themes": [
       "permanence"
      ],
      "evidence": [
       "Audit of returns home"
      ]
     }
    },
    "childrensRights": {
     "title": "Looked after children know their rights, have advocates and influence services.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "la10",
      "themes": [
       "voice"
      ],
      "indicators": [
       "local-advocacy"
      ],
      "evidence": [
       "Minutes of the children in care council",
       "Data on advocacy"
      ],
      "duty": "Children Act 1989 s.26A"
     }
    },
    "declaredLookedAfter": {
     "title": "Declared judgement: children looked after and achieving permanence (key judgement 2)",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d.la",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "lookedAfter"
     }
    }
   },
   "additionalProperties": false
  },
  "adoption": {
   "title": "Adoption",
   "type": "object",
   "x-section": {
    "code": "AD",
    "guidance": "Graded judgement within key judgement 2.",
    "respondents": "Head of adoption"
   },
   "properties": {
    "earlyAdoptionPlanning": {
     "title": "Adoption is considered early and family-finding starts at once, including early permanence placements.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ad1",
      "critical": "critical",
      "themes": [
       "permanence"
      ],
      "indicators": [
       "adopt-a1",
       "adopt-a2",
       "cla-adopt"
      ],
      "evidence": [
       "Adoption scorecard times",
       "Tracker of children with an adoption plan"
      ],
      "guidance": "Early permanence means fostering for adoption or concurrent planning.",
      "levels": {
       "good": "Each child who may need adoption is tracked from the start, family-finding runs alongside proceedings, and waits are short or falling.",
       "inadequate": "Children wait long after the court's decision without active family-finding, or adoption is not considered for them."
      }
     }
    },
    "adopterRecruitment": {
     "title": "Recruitment of adopters matches the needs of the children who wait.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ad2",
      "themes": [
       "permanence",
       "placements"
      ],
      "evidence": [
       "Adopters in assessment and approved"
      ]
     }
    },
    "adoptionMatching": {
     "title": "Matching is careful, and disruptions of adoption are rare and reviewed.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ad3",
      "themes": [
       "permanence"
      ],
      "evidence": [
       "Panel report",
       "Disruption reports"
      ]
     }
    },
    "adoptionSupport": {
     "title": "Support after adoption and special guardianship is offered and used.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ad4",
      "themes": [
       "permanence"
      ],
      "indicators": [
       "cla-sgo"
      ],
      "evidence": [
       "Support plans",
       "Feedback from families"
      ],
      "duty": "Adoption and Children Act 2002 s.3; Children Act 1989 s.14F"
     }
    },
    "adoptionPanel": {
     "title": "The adoption panel and the agency decision-maker are timely and independent.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ad5",
      "themes": [
       "permanence",
       "leadership"
      ],
      "evidence": [
       "Panel report"
      ]
     }
    },
    "adoptionDelay": {
     "title": "Delay linked to ethnicity, age, disability or being one of a sibling group is known and reduced.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ad6",
      "themes": [
       "permanence",
       "equality"
      ],
      "evidence": [
       "Waiting times by group"
      ]
     }
    },
    "declaredAdoption": {
     "title": "Declared judgement: adoption",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d.ad",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "adoption"
     }
    }
   },
   "additionalProperties": false
  },
  "careLeavers": {
   "title": "Care leavers",
   "type": "object",
   "x-section": {
    "code": "CL",
    "guidance": "Graded judgement within key judgement 2.",
    "respondents": "Head of service for care leavers"
   },
   "properties": {
    "inTouchWithCareLeavers": {
     "title": "We are in touch with our care leavers, and personal advisers know them.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "cl1",
      "critical": "critical",
      "themes": [
       "care-leavers"
      ],
      "evidence": [
       "Data on care leavers in touch"
      ],
      "levels": {
       "good": "The authority is in touch with nearly all of them, including those in custody or living elsewhere, and advisers see them regularly.",
       "inadequate": "Many care leavers have lost touch, and nobody is looking for them."
      }
     }
    },
    "pathwayPlans": {
     "title": "Pathway plans are written with the young person, current and useful.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "cl2",
      "critical": "critical",
      "themes": [
       "care-leavers",
       "voice"
      ],
      "evidence": [
       "Audit of pathway plans"
      ],
      "duty": "Children Act 1989 s.23E",
      "levels": {
       "good": "Young people recognise the plan as theirs; it is reviewed at least every six months and covers health, home, money and work.",
       "inadequate": "Plans are missing, out of date or written without the young person."
      }
     }
    },
    "careLeaversHomes": {
     "title": "Care leavers live in safe, suitable homes, and bed-and-breakfast is not used.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "cl3",
      "critical": "limiting",
      "themes": [
       "care-leavers",
       "placements"
      ],
      "indicators": [
       "cl-accom"
      ],
      "evidence": [
       "Care leavers in suitable accommodation"
      ],
      "levels": {
       "outstanding": "All live in homes that suit them, with real choice and support that is withdrawn only as they become ready; none has been homeless in the year.",
       "good": "Nearly all live in suitable homes that have been checked; bed-and-breakfast is not used, and those who may lose a home get help early.",
       "requires-improvement": "Most homes are suitable, but choice is limited, checks are uneven, or bed-and-breakfast was used briefly in an emergency.",
       "inadequate": "Young people are homeless or live in unsafe or unchecked places, or bed-and-breakfast is used as a matter of routine."
      },
      "missing": []
     }
    },
    "careLeaversWorkAndStudy": {
     "title": "More care leavers are in education, employment or training each year.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "cl4",
      "themes": [
       "care-leavers",
       "inclusion"
      ],
      "indicators": [
       "cl-eet",
       "cl-neet",
       "cl-he"
      ],
      "evidence": [
       "Care leavers in education, employment or training"
      ]
     }
    },
    "careLeaversHealth": {
     "title": "Care leavers receive their health history, support with mental health and help with benefits.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "cl5",
      "themes": [
       "care-leavers",
       "emh"
      ],
      "evidence": [
       "Case audit"
      ]
     }
    },
    "stayingPut": {
     "title": "Staying Put is promoted and funded, so that young people can remain with their foster carers after 18.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "cl6",
      "themes": [
       "care-leavers",
       "finance"
      ],
      "evidence": [
       "Data on Staying Put"
      ],
      "duty": "Children Act 1989 s.23CZA"
     }
    },
    "declaredCareLeavers": {
     "title": "Declared judgement: care leavers",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d.cl",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "careLeavers"
     }
    }
   },
   "additionalProperties": false
  },
  "leadership": {
   "title": "Leadership, management and governance",
   "type": "object",
   "x-section": {
    "code": "LM",
    "guidance": "Key judgement 3.",
    "respondents": "Director of Children's Services"
   },
   "properties": {
    "leadersKnowPractice": {
     "title": "The chief executive, Leader, Lead Member and Director of Children's Services know frontline quality at first hand and set clear priorities.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm1",
      "critical": "limiting",
      "themes": [
       "leadership"
      ],
      "evidence": [
       "Record of visits to services",
       "Minutes"
      ],
      "duty": "Children Act 2004 ss.18 and 19",
      "levels": {
       "outstanding": "What leaders see on visits, in audits and from children regularly leads to change that children notice; priorities are shared across the council and backed with money.",
       "good": "Leaders see practice for themselves, know its strengths and weaknesses, and have a few clear priorities that staff can name.",
       "requires-improvement": "Leaders rely on reports. They know the main weaknesses, but their response has not yet made practice consistently good.",
       "inadequate": "Leaders do not know of serious weaknesses in practice, or know and have not acted."
      },
      "missing": []
     }
    },
    "honestSelfView": {
     "title": "Leaders' view of the service matches the evidence, including the findings of the last inspection.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm2",
      "critical": "critical",
      "themes": [
       "leadership",
       "data"
      ],
      "evidence": [
       "Self-grades compared with audit, data and inspection"
      ],
      "levels": {
       "good": "Self-grades agree with audit, data and outside views, and where they do not the difference is explained.",
       "inadequate": "Audit, data or inspection contradict leaders' account, and they do not know it or reject it without reason."
      }
     }
    },
    "performanceInformation": {
     "title": "Performance information is accurate, timely and used at every level, from team to board.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm3",
      "critical": "critical",
      "themes": [
       "data"
      ],
      "evidence": [
       "Report on data quality",
       "Scorecards"
      ],
      "levels": {
       "good": "Managers act every week on figures that they trust; data quality is checked and reported.",
       "inadequate": "Figures are wrong or late, so that managers cannot tell which children are waiting or unseen."
      }
     }
    },
    "auditChangesPractice": {
     "title": "Case audit is regular, moderated and changes practice.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm4",
      "critical": "critical",
      "themes": [
       "learning",
       "practice"
      ],
      "indicators": [
       "local-audit-good"
      ],
      "evidence": [
       "Audit programme",
       "Repeat audits"
      ],
      "levels": {
       "good": "Audits look at quality and at the child's experience, are moderated, and repeat audits show improvement.",
       "inadequate": "There is no regular audit, or it checks compliance only, and serious weaknesses in practice go unseen."
      }
     }
    },
    "supervision": {
     "title": "Supervision is frequent, reflective and recorded.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm5",
      "critical": "critical",
      "themes": [
       "practice",
       "workforce"
      ],
      "indicators": [
       "local-supervision"
      ],
      "evidence": [
       "Audit of supervision"
      ],
      "levels": {
       "good": "Nearly all staff are supervised on time, and records show reflection on the child and decisions with reasons.",
       "inadequate": "Supervision is irregular or unrecorded, and decisions about risk are taken without a manager's oversight."
      }
     }
    },
    "learningFromFeedback": {
     "title": "Complaints, children's views and staff views lead to change.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm6",
      "themes": [
       "voice",
       "learning"
      ],
      "indicators": [
       "local-complaints-upheld"
      ],
      "evidence": [
       "Annual complaints report"
      ],
      "duty": "Children Act 1989 s.26(3)"
     }
    },
    "corporateParents": {
     "title": "Corporate parents are ambitious for looked after children and hold services to account.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm7",
      "themes": [
       "leadership",
       "cla-outcomes"
      ],
      "evidence": [
       "Minutes of the corporate parenting board"
      ],
      "guidance": "Corporate parents: councillors and officers, who together answer for the children whom the council looks after."
     }
    },
    "partnershipChallenge": {
     "title": "Work with the Local Safeguarding Children Board, the Health and Wellbeing Board, police, health and courts is challenging and productive.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm8",
      "themes": [
       "partnership"
      ],
      "evidence": [
       "Minutes of the Local Safeguarding Children Board"
      ],
      "duty": "Children Act 2004 s.10"
     }
    },
    "actionsFinished": {
     "title": "Actions from inspections, serious case reviews and peer work are finished and tested for impact.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm9",
      "critical": "critical",
      "themes": [
       "learning",
       "leadership"
      ],
      "evidence": [
       "Action tracker"
      ],
      "levels": {
       "good": "Most actions are finished on time, evidence shows what changed for children, and leaders know why any are late.",
       "inadequate": "Recommendations are left undone or are signed off without evidence, and the same failings return."
      }
     }
    },
    "equalityMonitored": {
     "title": "Leaders monitor equality of access and outcome, and act on what they find.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "lm10",
      "themes": [
       "equality"
      ],
      "evidence": [
       "Data on access and outcome by group"
      ],
      "duty": "Equality Act 2010 s.149"
     }
    },
    "declaredLeadership": {
     "title": "Declared judgement: leadership, management and governance (key judgement 3)",
     "$ref": "#/$defs/declaration",
     "x-item": {
      "code": "d.lm",
      "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
      "declares": "leadership"
     }
    }
   },
   "additionalProperties": false
  },
  "voice": {
   "title": "Voice of the child",
   "type": "object",
   "x-section": {
    "code": "VC",
    "guidance": "Evidence from children counts most here.",
    "respondents": "Participation lead, with children and young people"
   },
   "properties": {
    "childInRecords": {
     "title": "Case records show the child's day-to-day experience and wishes, not only that the child was seen.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "vc1",
      "critical": "critical",
      "themes": [
       "voice",
       "practice"
      ],
      "evidence": [
       "Case audit"
      ],
      "levels": {
       "good": "A reader can tell from the record what the child's life is like and what the child wants.",
       "inadequate": "Records describe the adults, and the child is hard to find in them."
      }
     }
    },
    "viewsChangeDecisions": {
     "title": "Children's views change decisions, and children are told how.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "vc2",
      "critical": "critical",
      "themes": [
       "voice"
      ],
      "evidence": [
       "Case audit",
       "Feedback from children"
      ],
      "levels": {
       "good": "Audit and feedback show decisions that changed; where a wish could not be met the child was told why.",
       "inadequate": "Children are not asked, or what they say makes no difference and they are not told why."
      }
     }
    },
    "childrenAtMeetings": {
     "title": "Children take part in conferences and reviews, or are represented at them.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "vc3",
      "themes": [
       "voice"
      ],
      "evidence": [
       "Data on participation"
      ]
     }
    },
    "advocacy": {
     "title": "Advocacy is available and taken up, including by children on child protection plans.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "vc4",
      "themes": [
       "voice"
      ],
      "indicators": [
       "local-advocacy"
      ],
      "evidence": [
       "Data on advocacy"
      ]
     }
    },
    "hearingEveryChild": {
     "title": "Children who are very young, disabled or do not speak English are heard.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "vc5",
      "themes": [
       "voice",
       "equality",
       "send"
      ],
      "evidence": [
       "Tools in use",
       "Case audit"
      ]
     }
    },
    "childrenShapeServices": {
     "title": "Children help to design, inspect and commission services and to recruit staff.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "vc6",
      "themes": [
       "voice",
       "leadership"
      ],
      "evidence": [
       "Examples with results"
      ]
     }
    }
   },
   "additionalProperties": false
  },
  "exploitation": {
   "title": "Child sexual exploitation and missing children",
   "type": "object",
   "x-section": {
    "code": "EX",
    "guidance": "If this section is inadequate, help and protection can be no better than requires improvement.",
    "respondents": "Head of safeguarding, with police"
   },
   "properties": {
    "exploitationProfile": {
     "title": "Leaders have a current profile of local child sexual exploitation and a plan that is funded.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ex1",
      "critical": "critical",
      "themes": [
       "exploit",
       "leadership"
      ],
      "indicators": [
       "local-cse-rate"
      ],
      "evidence": [
       "Problem profile",
       "Funded plan"
      ],
      "levels": {
       "good": "A multi-agency profile, less than a year old, drives a plan with money and measures.",
       "inadequate": "Leaders do not know the scale or pattern of exploitation in their area, or deny that it happens."
      }
     }
    },
    "exploitationRisk": {
     "title": "Every child at risk of sexual exploitation has a risk assessment and a plan that reduces the risk.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ex2",
      "critical": "limiting",
      "themes": [
       "exploit",
       "assess-plan"
      ],
      "evidence": [
       "Case audit",
       "Review of the list of children at risk"
      ],
      "levels": {
       "outstanding": "Risk falls for most children. They and their families help to write the plans, and agencies find children at risk before they are harmed.",
       "good": "Every child on the list has a current assessment and plan; reviews with police and health show risk falling, or more being done where it is not.",
       "requires-improvement": "Children at high risk have effective plans, but the assessment of others is uneven, or plans do not yet show that risk falls.",
       "inadequate": "Children known or likely to be exploited have no assessment or plan, or their risk rises and nobody acts."
      },
      "missing": []
     }
    },
    "returnInterviews": {
     "title": "Return home interviews are offered within 72 hours and inform action.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ex3",
      "critical": "critical",
      "themes": [
       "exploit"
      ],
      "indicators": [
       "local-rhi-72h"
      ],
      "evidence": [
       "Data on return home interviews"
      ],
      "duty": "Statutory guidance on children who run away or go missing from home or care (January 2014)",
      "levels": {
       "good": "Nearly all children are offered one in time by somebody they can trust; many accept, and what they say is used to protect them and others.",
       "inadequate": "Most children are not offered one, or what they say leads to nothing."
      }
     }
    },
    "disruption": {
     "title": "Agencies share intelligence and use it to disrupt and prosecute offenders.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ex4",
      "themes": [
       "exploit",
       "partnership"
      ],
      "evidence": [
       "Log of disruption"
      ]
     }
    },
    "exploitationAwareness": {
     "title": "Schools, licensing services, health services and the public are aware of exploitation and refer.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ex5",
      "themes": [
       "exploit"
      ],
      "evidence": [
       "Data on training and campaigns"
      ]
     }
    },
    "victimSupport": {
     "title": "Children who were exploited receive therapeutic support that lasts.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ex6",
      "themes": [
       "exploit",
       "emh"
      ],
      "evidence": [
       "Commissioning data"
      ]
     }
    }
   },
   "additionalProperties": false
  },
  "education": {
   "title": "Education and school improvement",
   "type": "object",
   "x-section": {
    "code": "ED",
    "guidance": "The authority as champion of children in all schools, maintained or not.",
    "respondents": "Head of school improvement"
   },
   "properties": {
    "knowingSchools": {
     "title": "The authority knows every school well and categorises risk openly.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ed1",
      "critical": "critical",
      "themes": [
       "attainment",
       "data"
      ],
      "evidence": [
       "Categories of schools",
       "Comparison with inspection outcomes"
      ],
      "levels": {
       "good": "Categories agree with later inspection outcomes, and schools know theirs and the reasons.",
       "inadequate": "Schools are found inadequate without warning, and the authority had no concern on record."
      }
     }
    },
    "schoolIntervention": {
     "title": "Intervention in weak schools is early and works.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ed2",
      "critical": "critical",
      "themes": [
       "attainment"
      ],
      "indicators": [
       "sch-good"
      ],
      "evidence": [
       "Warning notices",
       "Progress of schools supported"
      ],
      "levels": {
       "good": "Formal powers are used when they are needed, and most schools that were supported do better at their next inspection.",
       "inadequate": "Schools decline for years without challenge or formal action."
      }
     }
    },
    "attainment": {
     "title": "Attainment and progress improve at least as fast as nationally at every stage.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ed3",
      "themes": [
       "attainment"
      ],
      "indicators": [
       "eyfs-gld",
       "phonics",
       "ks2-rwm",
       "gcse-em",
       "a8",
       "l3-19"
      ],
      "evidence": [
       "Results by stage"
      ],
      "guidance": "The stages are the early years foundation stage and key stages 1, 2, 4 and 5."
     }
    },
    "attainmentGaps": {
     "title": "Gaps for poorer and vulnerable pupils are closing.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ed4",
      "critical": "critical",
      "themes": [
       "attainment",
       "equality"
      ],
      "indicators": [
       "eyfs-gap",
       "phonics-fsm"
      ],
      "evidence": [
       "Gaps by group"
      ],
      "levels": {
       "good": "Gaps have narrowed over three years at most stages, and the authority knows which schools achieve it.",
       "inadequate": "Gaps are wide or widening, and the authority cannot say where or why."
      }
     }
    },
    "attendance": {
     "title": "Attendance is high, exclusion is low, and alternative provision is good.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ed5",
      "themes": [
       "inclusion"
      ],
      "indicators": [
       "absence",
       "pers-abs",
       "perm-excl",
       "fixed-excl"
      ],
      "evidence": [
       "Absence",
       "Exclusion"
      ]
     }
    },
    "participation": {
     "title": "Young people stay in learning until 18, and there are few whose activity is not known.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ed6",
      "themes": [
       "inclusion"
      ],
      "indicators": [
       "neet",
       "sept-guar"
      ],
      "evidence": [
       "Young people not in education, employment or training",
       "September guarantee"
      ],
      "guidance": "The September guarantee is the offer, by the end of September, of a suitable place in education or training to every 16 and 17-year-old.",
      "duty": "Education and Skills Act 2008 s.10"
     }
    },
    "schoolLeadership": {
     "title": "School governance and the supply of school leaders are supported, including with academies.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "ed7",
      "themes": [
       "attainment",
       "leadership"
      ],
      "evidence": [
       "Governor services data"
      ]
     }
    }
   },
   "additionalProperties": false
  },
  "send": {
   "title": "Special educational needs and disability",
   "type": "object",
   "x-section": {
    "code": "SE",
    "guidance": "From birth to 25.",
    "respondents": "Head of special educational needs and disability, with health"
   },
   "properties": {
    "sendAssessments": {
     "title": "Needs are identified early, and new assessments finish within 20 weeks.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "se1",
      "critical": "critical",
      "themes": [
       "send"
      ],
      "indicators": [
       "ehc-20w",
       "sen-supp"
      ],
      "evidence": [
       "SEN2 return of statements and plans"
      ],
      "guidance": "Assessments for education, health and care plans.",
      "duty": "Children and Families Act 2014 s.36",
      "levels": {
       "good": "Most needs are known soon after they emerge, and nearly all new plans are issued within 20 weeks.",
       "inadequate": "Children wait far beyond 20 weeks without support in the meantime, and the delay is not getting shorter."
      }
     }
    },
    "sendPlans": {
     "title": "The change from statements to education, health and care plans is on course, and plans are specific.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "se2",
      "themes": [
       "send",
       "assess-plan"
      ],
      "indicators": [
       "sen-ehc"
      ],
      "evidence": [
       "Audit of plans"
      ],
      "guidance": "Statements of special educational needs are to become education, health and care plans by April 2018."
     }
    },
    "localOffer": {
     "title": "The local offer is accurate and shaped by families.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "se3",
      "themes": [
       "send",
       "voice"
      ],
      "evidence": [
       "Views of the parent carer forum"
      ],
      "guidance": "The local offer is the authority's published account of what is available to children with special educational needs or disabilities and their families.",
      "duty": "Children and Families Act 2014 s.30"
     }
    },
    "sendCommissioning": {
     "title": "Education, health and care services jointly commission what children with special educational needs or disabilities need.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "se4",
      "themes": [
       "send",
       "partnership",
       "finance"
      ],
      "evidence": [
       "Joint strategy"
      ],
      "duty": "Children and Families Act 2014 s.26"
     }
    },
    "sendOutcomes": {
     "title": "Outcomes and destinations improve for pupils with special educational needs or disabilities.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "se5",
      "themes": [
       "send",
       "attainment"
      ],
      "evidence": [
       "Results",
       "Destinations after 16"
      ]
     }
    },
    "sendLearning": {
     "title": "We learn from tribunals, complaints and exclusions that concern special educational needs.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "se6",
      "themes": [
       "send",
       "learning"
      ],
      "evidence": [
       "Appeals data"
      ]
     }
    }
   },
   "additionalProperties": false
  },
  "workforce": {
   "title": "Workforce",
   "type": "object",
   "x-section": {
    "code": "WF",
    "guidance": "Social workers and their managers first; others where it matters to children.",
    "respondents": "Principal social worker, with human resources"
   },
   "properties": {
    "caseloads": {
     "title": "Caseloads are manageable and are monitored by level of experience.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "wf1",
      "critical": "critical",
      "themes": [
       "workforce"
      ],
      "indicators": [
       "sw-case"
      ],
      "evidence": [
       "Caseload report"
      ],
      "levels": {
       "good": "Managers review caseloads often, newly qualified workers carry fewer and simpler cases, and overload is dealt with.",
       "inadequate": "Caseloads are too high for safe practice, and newly qualified workers hold complex cases without protection."
      }
     }
    },
    "vacancyAndAgency": {
     "title": "Vacancy, turnover and agency use are falling, and regional caps on agency pay are kept.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "wf2",
      "critical": "critical",
      "themes": [
       "workforce",
       "finance"
      ],
      "indicators": [
       "sw-vac",
       "sw-turn",
       "sw-agency"
      ],
      "evidence": [
       "Workforce return",
       "Returns on pay caps"
      ],
      "levels": {
       "good": "Rates are falling, or low beside similar authorities; pay above the cap is rare, approved at senior level and reported.",
       "inadequate": "Teams depend on short-stay workers, children often change worker, and no plan to change this is working."
      }
     }
    },
    "careerRoutes": {
     "title": "The assessed and supported first year and clear routes of progression keep good staff.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "wf3",
      "themes": [
       "workforce"
      ],
      "indicators": [
       "sw-turn"
      ],
      "evidence": [
       "Data on the assessed and supported year in employment"
      ],
      "guidance": "The assessed and supported year in employment (ASYE) is a newly qualified social worker's first."
     }
    },
    "firstLineManagers": {
     "title": "First-line managers are skilled and stable.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "wf4",
      "critical": "critical",
      "themes": [
       "workforce",
       "practice"
      ],
      "evidence": [
       "Turnover of managers",
       "Training of managers"
      ],
      "levels": {
       "good": "Most managers have been in post long enough to know their staff and cases, are trained for the job, and practice in their teams shows it.",
       "inadequate": "Posts are vacant or change hands often, and social workers decide on risk without steady guidance."
      }
     }
    },
    "learningOffer": {
     "title": "Training and development respond to what audits find.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "wf5",
      "themes": [
       "workforce",
       "learning"
      ],
      "evidence": [
       "Training plan"
      ]
     }
    },
    "safeToSpeak": {
     "title": "Staff feel safe to raise concerns, and the organisational health check has been done.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "wf6",
      "themes": [
       "workforce",
       "leadership"
      ],
      "evidence": [
       "Health check"
      ],
      "guidance": "The health check in the Standards for employers of social workers."
     }
    }
   },
   "additionalProperties": false
  },
  "finance": {
   "title": "Finance and commissioning",
   "type": "object",
   "x-section": {
    "code": "FI",
    "guidance": "Money and contracts in so far as they decide what children receive.",
    "respondents": "Finance business partner, with the head of commissioning"
   },
   "properties": {
    "budgetMatchesDemand": {
     "title": "The budget matches demand, and savings are risk-assessed for safety.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "fi1",
      "critical": "critical",
      "themes": [
       "finance",
       "leadership"
      ],
      "evidence": [
       "Budget",
       "Impact assessments"
      ],
      "levels": {
       "good": "The budget follows forecast demand; each saving is assessed for its effect on children's safety before it is agreed, and checked afterwards.",
       "inadequate": "Savings are made without regard to safety, or overspending is met by leaving children without the service that they need."
      }
     }
    },
    "unitCosts": {
     "title": "Unit costs are understood and compared with those of similar authorities.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "fi2",
      "themes": [
       "finance",
       "data"
      ],
      "evidence": [
       "Section 251 return of spending"
      ]
     }
    },
    "highCostPlacements": {
     "title": "High-cost placements are forecast and managed.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "fi3",
      "themes": [
       "finance",
       "placements"
      ],
      "evidence": [
       "Placement forecast"
      ]
     }
    },
    "jointCommissioning": {
     "title": "Commissioning is joint, and is based on need and outcomes.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "fi4",
      "themes": [
       "finance",
       "partnership"
      ],
      "evidence": [
       "Contracts"
      ]
     }
    },
    "investToSave": {
     "title": "Spending on early help that is meant to save money later is tracked to results.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "fi5",
      "themes": [
       "finance",
       "early-help"
      ],
      "evidence": [
       "Benefits tracker"
      ]
     }
    },
    "regionalContracts": {
     "title": "Regional and joint contracts for placements, agency staff and adoption are used and give value.",
     "$ref": "#/$defs/gradedItem",
     "x-item": {
      "code": "fi6",
      "themes": [
       "finance",
       "workforce"
      ],
      "indicators": [
       "sw-agency"
      ],
      "evidence": [
       "Contract register",
       "Returns on pay caps"
      ]
     }
    }
   },
   "additionalProperties": false
  },
  "declaredOverall": {
   "title": "Declared judgement: overall effectiveness",
   "$ref": "#/$defs/declaration",
   "x-item": {
    "code": "d.overall",
    "guidance": "Your own judgement, beside the one worked out from the items. Where they differ, say why.",
    "declares": "overall"
   }
  },
  "priorities": {
   "title": "Priorities for the year",
   "type": "array",
   "x-section": {
    "code": "PR",
    "guidance": "A few that matter. Not graded.",
    "repeats": "priority",
    "key": [
     "priorityName"
    ],
    "checks": [
     {
      "id": "milestone-before-finish",
      "that": {
       "<=": [
        {
         "var": "priorityMilestoneDate"
        },
        {
         "var": "priorityFinishDate"
        }
       ]
      },
      "severity": "error",
      "title": "The next milestone is not later than the date of achievement"
     }
    ]
   },
   "items": {
    "type": "object",
    "properties": {
     "priorityName": {
      "title": "Priority",
      "$ref": "#/$defs/label",
      "x-item": {
       "code": "pr1"
      }
     },
     "priorityTheme": {
      "title": "Theme",
      "$ref": "#/$defs/theme",
      "x-item": {
       "code": "pr2",
       "control": "select"
      }
     },
     "priorityOutcome": {
      "title": "Outcome wanted for children",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "pr3",
       "control": "textarea"
      }
     },
     "priorityMeasure": {
      "title": "How it will be measured",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "pr4",
       "control": "textarea"
      }
     },
     "priorityLeadRole": {
      "title": "Lead",
      "$ref": "#/$defs/role",
      "x-item": {
       "code": "pr5"
      }
     },
     "priorityMilestone": {
      "title": "Next milestone",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "pr6",
       "control": "textarea"
      }
     },
     "priorityMilestoneDate": {
      "title": "Date of the next milestone",
      "$ref": "#/$defs/day",
      "x-item": {
       "code": "pr7"
      }
     },
     "priorityFinishDate": {
      "title": "To be achieved by",
      "$ref": "#/$defs/day",
      "x-item": {
       "code": "pr8"
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
   "maxItems": 10
  },
  "supportNeeds": {
   "title": "Support that we need",
   "type": "array",
   "x-section": {
    "code": "SN",
    "guidance": "Help from others in the region. Not graded.",
    "repeats": "support need",
    "key": [
     "needName"
    ]
   },
   "items": {
    "type": "object",
    "properties": {
     "needName": {
      "title": "Support needed",
      "$ref": "#/$defs/label",
      "x-item": {
       "code": "sn1"
      }
     },
     "needTheme": {
      "title": "Theme",
      "$ref": "#/$defs/theme",
      "x-item": {
       "code": "sn2",
       "control": "select"
      }
     },
     "needDescription": {
      "title": "What we need help with, and why",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "sn3",
       "control": "textarea"
      }
     },
     "needUrgency": {
      "title": "How soon",
      "type": "string",
      "oneOf": [
       {
        "const": "now",
        "title": "Within a month"
       },
       {
        "const": "soon",
        "title": "Within three months"
       },
       {
        "const": "this-year",
        "title": "Within the year"
       }
      ],
      "x-item": {
       "code": "sn4",
       "control": "radios"
      }
     },
     "needForm": {
      "title": "In what form",
      "type": "string",
      "oneOf": [
       {
        "const": "visit",
        "title": "Visit or review"
       },
       {
        "const": "buddy",
        "title": "A buddy authority"
       },
       {
        "const": "tool",
        "title": "A tool, policy or document"
       },
       {
        "const": "training",
        "title": "Training"
       }
      ],
      "x-item": {
       "code": "sn5",
       "control": "radios"
      }
     }
    },
    "required": [
     "needName",
     "needTheme"
    ],
    "additionalProperties": false
   },
   "maxItems": 20
  },
  "supportOffers": {
   "title": "Support that we can offer",
   "type": "array",
   "x-section": {
    "code": "SO",
    "guidance": "What others in the region could learn from us. Not graded.",
    "confidentiality": "region",
    "repeats": "support offer",
    "key": [
     "offerName"
    ]
   },
   "items": {
    "type": "object",
    "properties": {
     "offerName": {
      "title": "Support offered",
      "$ref": "#/$defs/label",
      "x-item": {
       "code": "so1"
      }
     },
     "offerTheme": {
      "title": "Theme",
      "$ref": "#/$defs/theme",
      "x-item": {
       "code": "so2",
       "control": "select"
      }
     },
     "offerPractice": {
      "title": "The practice",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "so3",
       "control": "textarea"
      }
     },
     "offerEvidence": {
      "title": "Evidence that it works",
      "$ref": "#/$defs/shortNarrative",
      "x-item": {
       "code": "so4",
       "control": "textarea"
      }
     },
     "offerContactRole": {
      "title": "Whom to ask",
      "$ref": "#/$defs/role",
      "x-item": {
       "code": "so5"
      }
     },
     "offerDays": {
      "title": "Days that we can give in the year",
      "type": "integer",
      "minimum": 0,
      "maximum": 250,
      "x-item": {
       "code": "so6",
       "unit": "days",
       "control": "number"
      }
     },
     "offerSharing": {
      "title": "How far the offer may be shared",
      "$ref": "#/$defs/sharing",
      "x-item": {
       "code": "so7",
       "control": "select"
      }
     }
    },
    "required": [
     "offerName",
     "offerTheme"
    ],
    "additionalProperties": false
   },
   "maxItems": 20
  },
  "signOff": {
   "title": "Declaration",
   "type": "object",
   "x-section": {
    "code": "SG",
    "guidance": "Roles and dates only; the seal holds the version that was signed.",
    "respondents": "Director of Children's Services"
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
    "directorSignedOn": {
     "title": "Signed off by the Director of Children's Services on",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "sg5"
     }
    },
    "leadMemberHasSeen": {
     "title": "Has the Lead Member seen it?",
     "$ref": "#/$defs/yesNo",
     "x-item": {
      "code": "sg6",
      "control": "radios"
     }
    },
    "leadMemberSawOn": {
     "title": "Seen by the Lead Member on",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "sg7",
      "when": {
       "==": [
        {
         "var": "signOff.leadMemberHasSeen"
        },
        "yes"
       ]
      },
      "required": true
     }
    },
    "chiefExecutiveHasSeen": {
     "title": "Has the chief executive seen it?",
     "$ref": "#/$defs/yesNo",
     "x-item": {
      "code": "sg8",
      "control": "radios"
     }
    },
    "chiefExecutiveSawOn": {
     "title": "Seen by the chief executive on",
     "$ref": "#/$defs/day",
     "x-item": {
      "code": "sg9",
      "when": {
       "==": [
        {
         "var": "signOff.chiefExecutiveHasSeen"
        },
        "yes"
       ]
      },
      "required": true
     }
    }
   },
   "required": [
    "authorRole",
    "completedOn",
    "directorSignedOn"
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
  "label": {
   "title": "Short name",
   "description": "A few words, so that it can be told from the others.",
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
  "shortNarrative": {
   "title": "Short account",
   "description": "Name no child, family or member of staff.",
   "type": "string",
   "maxLength": 1500
  },
  "day": {
   "title": "Date",
   "type": "string",
   "format": "date"
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
  "role": {
   "title": "Role",
   "description": "A job title or function, never a person's name.",
   "type": "string",
   "minLength": 1,
   "maxLength": 120
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
  }
 }
};
