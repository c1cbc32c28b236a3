/** Impact statements by theme, and a few for any. Each says what changed for children, as a good return would. */
const impactByTheme: Readonly<Record<string, readonly string[]>> = {
  voice: [
    'Children told reviewers that meetings now start with what they want to say, and two plans changed because of it.',
    'Young people redesigned the feedback card; returns rose from one in ten to four in ten.',
  ],
  'early-help': [
    'Families supported early were referred again half as often as a similar group the year before.',
    'Parents who finished the programme reported calmer homes, and school attendance rose.',
  ],
  'front-door': [
    'A decision is recorded within a working day in nine cases of ten, so families know sooner who will help.',
    'Fewer children bounce between services: repeat contacts within a month fell by a quarter.',
  ],
  'assess-plan': [
    'Plans name what must change and by when; drift in the sample fell from eleven cases to three.',
    'Fathers and other adults appear in most assessments, which changed the plan for several children.',
  ],
  neglect: [
    'With one shared tool, schools and health visitors describe neglect in the same words, and help starts earlier.',
  ],
  'dom-abuse': [
    'Children in households with repeat incidents are now seen within three days of the second notification.',
  ],
  exploit: ['Children at high risk each have a trusted adult; missing episodes in the group fell by a third.'],
  permanence: ['Children wait less for a permanent home: the longest waits have been reviewed and four matched.'],
  placements: ['More brothers and sisters live together, and moves in the first year have fallen.'],
  'care-leavers': ['Care leavers who lost touch were found and offered help with a home or a course.'],
  'cla-outcomes': [
    'Health assessments on time mean that glasses, dentistry and counselling are arranged within the term.',
  ],
  emh: ['Waiting for a first appointment fell, and carers say they know whom to ring on a bad night.'],
  attainment: ['Schools that were supported early have improved in inspection and no school has declined.'],
  inclusion: ['Pupils at risk of exclusion stayed in school through a managed move that they chose.'],
  send: ['Families say that plans are easier to read and name who does what.'],
  workforce: ['Children have fewer changes of social worker, which they tell us matters most.'],
  practice: ['Supervision notes now ask what life is like for the child, and visits follow up the answer.'],
  data: ['Team managers see overdue work each Monday, so children are not left waiting unseen.'],
  leadership: ['Visits to teams led to a second duty manager, and urgent cases are now seen the same day.'],
  partnership: [
    'Police and health join strategy discussions on the day, and enquiries start with the facts in one place.',
  ],
  learning: ['Re-audit after six months found the change kept in four teams of five.'],
  finance: ['Money moved to edge-of-care work, and fewer children came into care in a crisis.'],
  equality: ['Interpreters are booked at referral, and families who speak little English take part in reviews.'],
};

const impactForAny: readonly string[] = [
  'The sample shows better outcomes for most of the children concerned, and the measure is checked again each quarter.',
  'Children and families noticed the difference in this year’s survey.',
];

export const impactsFor = (themes: readonly string[]): readonly string[] => {
  const known = themes.flatMap((theme) => impactByTheme[theme] ?? []);
  return known.length > 0 ? known : impactForAny;
};

export const nextActions: readonly string[] = [
  'Repeat the audit with a larger sample and report to the board',
  'Agree a measure with partners and publish it each quarter',
  'Train team managers and test the change after three months',
  'Ask children and families what has changed for them',
  'Review the long-running cases with an independent chair',
];

export const ownerRoles: readonly string[] = [
  'Head of safeguarding',
  'Head of quality assurance',
  'Assistant director, social care',
  'Assistant director, education',
  'Board business manager',
  'Principal social worker',
];

export const narratives: readonly string[] = [
  'Invented for demonstration. Demand rose over the year while the number of children with a plan stayed level; the pressures are in assessment and in placements.',
  'Invented for demonstration. The year’s actions were mostly finished; two were carried over because their effect could not yet be shown.',
  'Invented for demonstration. Partners worked well together at the front door; the work on neglect began late and is not yet tested.',
];

export const notApplicableReasons: readonly string[] = [
  'No child was in this position during the year.',
  'The service is provided jointly and is assessed in the partner’s return.',
];

/** Short names for rows, each different, so that no two rows of a table are the same thing. */
export const rowNames: readonly string[] = [
  'Make audit findings stick',
  'Hear children before every conference',
  'Shorten the wait for a permanent home',
  'Agree one threshold with schools and health',
  'Keep experienced social workers',
  'Help with neglect sooner',
];

export const shortNarratives: readonly string[] = [
  'Invented for demonstration. Families should notice the change within the year; a survey will tell.',
  'Invented for demonstration. The share of audits graded good or better, checked each quarter by another team.',
  'Invented for demonstration. Two teams tried it first and the rest follow in autumn.',
];
