// Made by `pnpm --filter @plumbline/core generate` from packages/core/words. Do not edit.

/**
 * Everything that a form says by itself, in one language. Beside each message its English, in MessageFormat 2. Numbers
 * are whole; texts are put in as they are, so markup is for whoever draws them to escape.
 */
export interface FormWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** A speaker has read these words. */
  readonly isReviewed: boolean;
  /** `English` */
  readonly languageName: string;
  /** `Language` */
  readonly languages: string;
  /** `This is a translation that no speaker has reviewed` */
  readonly notReviewed: string;
  /** `{{.}}` */
  readonly decimalSign: string;
  /** `,` */
  readonly groupSign: string;
  /** `Save and continue` */
  readonly saveAndContinue: string;
  /** `Save and come back later` */
  readonly saveAndReturn: string;
  /** `Save` */
  readonly save: string;
  /** `Continue` */
  readonly continue: string;
  /** `Start now` */
  readonly start: string;
  /** `Back` */
  readonly back: string;
  /** `Cancel` */
  readonly cancel: string;
  /** `Add {$noun}` */
  readonly add: (values: { readonly noun: string }) => string;
  /** `Add another {$noun}` */
  readonly addAnother: (values: { readonly noun: string }) => string;
  /** `Add another` */
  readonly addOneMore: string;
  /** `Remove` */
  readonly remove: string;
  /** `Remove {$what}` */
  readonly removeEntry: (values: { readonly what: string }) => string;
  /** `Change` */
  readonly change: string;
  /** `Change {$what}` */
  readonly changeWhat: (values: { readonly what: string }) => string;
  /** `Sign off` */
  readonly signOff: string;
  /** `Print` */
  readonly print: string;
  /** `Undo` */
  readonly undo: string;
  /** `Redo` */
  readonly redo: string;
  /** `Sign in` */
  readonly signIn: string;
  /** `Sign out` */
  readonly signOut: string;
  /** `Back to the task list` */
  readonly backToTasks: string;
  /** `Skip to main content` */
  readonly skipToContent: string;
  /** `Not started` */
  readonly statusNotStarted: string;
  /** `In progress` */
  readonly statusInProgress: string;
  /** `Completed` */
  readonly statusCompleted: string;
  /** `There is a problem` */
  readonly statusHasErrors: string;
  /** `Nothing to do` */
  readonly statusNothingToDo: string;
  /** `Task list` */
  readonly taskListTitle: string;
  /** `Check your answers` */
  readonly checkAnswersTitle: string;
  /** `There is a problem` */
  readonly errorSummaryTitle: string;
  /** `Signed off` */
  readonly confirmationTitle: string;
  /** `Your reference is {$reference}` */
  readonly confirmationReference: (values: { readonly reference: string }) => string;
  /** `What happens next` */
  readonly whatHappensNext: string;
  /** `Declaration` */
  readonly declarationTitle: string;
  /** `I confirm that, to the best of my knowledge, these answers are a true account` */
  readonly declarationText: string;
  /** `Before you can sign off` */
  readonly unfinishedTitle: string;
  /** `.input {$n :integer} .match $n one {{{$n} question still needs an answer}} * {{{$n} questions still need an answer}}` */
  readonly unfinishedCount: (values: { readonly n: number }) => string;
  /** `Every question that needs an answer has one` */
  readonly nothingUnfinished: string;
  /** `All answers` */
  readonly printTitle: string;
  /** `Section {$n :integer} of {$total :integer}` */
  readonly sectionOf: (values: { readonly n: number; readonly total: number }) => string;
  /** `Question {$n :integer} of {$total :integer}` */
  readonly questionOf: (values: { readonly n: number; readonly total: number }) => string;
  /** `.input {$answered :integer} .input {$asked :integer} .match $asked one {{{$answered} of {$asked} question answered}} * {{{$answered} of {$asked} questions answered}}` */
  readonly progress: (values: { readonly answered: number; readonly asked: number }) => string;
  /** `.input {$done :integer} .input {$total :integer} .match $total one {{You have completed {$done} of {$total} section}} * {{You have completed {$done} of {$total} sections}}` */
  readonly tasksCompleted: (values: { readonly done: number; readonly total: number }) => string;
  /** `Error: ` */
  readonly errorTitlePrefix: string;
  /** `Error:` */
  readonly errorLabel: string;
  /** `Warning` */
  readonly warningLabel: string;
  /** `(optional)` */
  readonly optional: string;
  /** `or` */
  readonly or: string;
  /** `Needed before you can finish` */
  readonly neededToFinish: string;
  /** `Choose an option` */
  readonly choose: string;
  /** `Add more detail` */
  readonly moreDetail: string;
  /** `.input {$n :integer} .match $n one {{You can enter up to {$n} character}} * {{You can enter up to {$n} characters}}` */
  readonly charactersAllowed: (values: { readonly n: number }) => string;
  /** `.input {$n :integer} .match $n one {{You have {$n} character remaining}} * {{You have {$n} characters remaining}}` */
  readonly charactersLeft: (values: { readonly n: number }) => string;
  /** `.input {$n :integer} .match $n one {{You have {$n} character too many}} * {{You have {$n} characters too many}}` */
  readonly charactersOver: (values: { readonly n: number }) => string;
  /** `Day` */
  readonly day: string;
  /** `Month` */
  readonly month: string;
  /** `Year` */
  readonly year: string;
  /** `For example, 27 3 2026` */
  readonly dateHint: string;
  /** `{$day} {$month} {$year}` */
  readonly date: (values: { readonly day: string; readonly month: string; readonly year: string }) => string;
  /** `January` */
  readonly month1: string;
  /** `February` */
  readonly month2: string;
  /** `March` */
  readonly month3: string;
  /** `April` */
  readonly month4: string;
  /** `May` */
  readonly month5: string;
  /** `June` */
  readonly month6: string;
  /** `July` */
  readonly month7: string;
  /** `August` */
  readonly month8: string;
  /** `September` */
  readonly month9: string;
  /** `October` */
  readonly month10: string;
  /** `November` */
  readonly month11: string;
  /** `December` */
  readonly month12: string;
  /** `Yes` */
  readonly yes: string;
  /** `No` */
  readonly no: string;
  /** `Not answered` */
  readonly notAnswered: string;
  /** `Nothing added yet` */
  readonly nothingAdded: string;
  /** `Evidence {$n :integer}` */
  readonly evidenceEntry: (values: { readonly n: number }) => string;
  /** `{$noun} {$n :integer}` */
  readonly entry: (values: { readonly noun: string; readonly n: number }) => string;
  /** `Comment` */
  readonly comment: string;
  /** `Guidance` */
  readonly guidance: string;
  /** `Completed by: {$who}` */
  readonly completedBy: (values: { readonly who: string }) => string;
  /** `Evidence expected` */
  readonly evidenceExpected: string;
  /** `Legal duty` */
  readonly legalDuty: string;
  /** `Critical ★` */
  readonly critical: string;
  /** `A failure here matters to the whole section.` */
  readonly criticalMeans: string;
  /** `Limiting ★★` */
  readonly limiting: string;
  /** `A failure here would leave children unsafe.` */
  readonly limitingMeans: string;
  /** `Declared judgement` */
  readonly declared: string;
  /** `Your answers so far come to {$band}` */
  readonly indicative: (values: { readonly band: string }) => string;
  /** `Your answers could still come to anything from {$lowest} to {$highest}` */
  readonly indicativeRange: (values: { readonly lowest: string; readonly highest: string }) => string;
  /** `Too little is answered to say what your answers come to` */
  readonly indicativeUnknown: string;
  /** `The declared judgement differs from what your answers come to: say why` */
  readonly declaredDiffers: string;
  /** `Other views` */
  readonly otherViews: string;
  /** `Self-assessment` */
  readonly viewSelf: string;
  /** `Moderation` */
  readonly viewModeration: string;
  /** `Peer view` */
  readonly viewPeer: string;
  /** `Survey` */
  readonly viewSurvey: string;
  /** `Consensus` */
  readonly viewConsensus: string;
  /** `Last year you answered` */
  readonly lastYear: string;
  /** `Has this changed since last year?` */
  readonly hasChanged: string;
  /** `Yes, it has changed` */
  readonly changedYes: string;
  /** `No, it is the same` */
  readonly changedNo: string;
  /** `.input {$n :integer} .match $n one {{{$n} answer from last year to look at again}} * {{{$n} answers from last year to look at again}}` */
  readonly carriedCount: (values: { readonly n: number }) => string;
  /** `Saving` */
  readonly saving: string;
  /** `Saved at {$time}` */
  readonly savedAt: (values: { readonly time: string }) => string;
  /** `Your last change is not saved yet. We will try again` */
  readonly notSaved: string;
  /** `Try again` */
  readonly tryAgain: string;
  /** `You can read these answers but not change them` */
  readonly readOnly: string;
  /** `This has been signed off and can no longer be changed` */
  readonly signedOffAlready: string;
  /** `Someone else has changed this` */
  readonly conflictTitle: string;
  /** `{$who} changed this at {$time}, after you opened it` */
  readonly conflictBy: (values: { readonly who: string; readonly time: string }) => string;
  /** `Choose which answer to keep. The other one stays in the history` */
  readonly conflictChoose: string;
  /** `Keep my answer` */
  readonly conflictMine: string;
  /** `Keep their answer` */
  readonly conflictTheirs: string;
  /** `Look at the latest answers` */
  readonly conflictReload: string;
  /** `We are about to sign you out` */
  readonly sessionEndingTitle: string;
  /** `.input {$minutes :integer} .match $minutes one {{For your security, we will sign you out in {$minutes} minute}} * {{For your security, we will sign you out in {$minutes} minutes}}` */
  readonly sessionEnding: (values: { readonly minutes: number }) => string;
  /** `Stay signed in` */
  readonly sessionStay: string;
  /** `You have been signed out` */
  readonly sessionEndedTitle: string;
  /** `The answers you saved are safe. Sign in to go on` */
  readonly sessionEnded: string;
  /** `Page not found` */
  readonly pageNotFound: string;
  /** `You do not have access to this page` */
  readonly notAllowed: string;
  /** `This page was open for too long. Check your answers and save them again` */
  readonly pageExpired: string;
  /** `Answer “{$label}”` */
  readonly errorAnswer: (values: { readonly label: string }) => string;
  /** `Enter “{$label}”` */
  readonly errorEnter: (values: { readonly label: string }) => string;
  /** `Select an answer for “{$label}”` */
  readonly errorSelect: (values: { readonly label: string }) => string;
  /** `Select at least one answer for “{$label}”` */
  readonly errorSelectAny: (values: { readonly label: string }) => string;
  /** `Add at least one entry to “{$label}”` */
  readonly errorAdd: (values: { readonly label: string }) => string;
  /** `Complete “{$label}”` */
  readonly errorComplete: (values: { readonly label: string }) => string;
  /** `“{$label}” could not be read. Answer it again` */
  readonly errorNotReadable: (values: { readonly label: string }) => string;
  /** `This page has changed since you opened it. Check your answers and save them again` */
  readonly errorUnknown: string;
  /** `Select one of the options for “{$label}”` */
  readonly errorNotAnOption: (values: { readonly label: string }) => string;
  /** `“{$label}” must be a number` */
  readonly errorNotANumber: (values: { readonly label: string }) => string;
  /** `“{$label}” must be a whole number` */
  readonly errorNotAWholeNumber: (values: { readonly label: string }) => string;
  /** `“{$label}” must be {$limit} or more` */
  readonly errorAtLeast: (values: { readonly label: string; readonly limit: string }) => string;
  /** `“{$label}” must be {$limit} or less` */
  readonly errorAtMost: (values: { readonly label: string; readonly limit: string }) => string;
  /** `“{$label}” must be more than {$limit}` */
  readonly errorMoreThan: (values: { readonly label: string; readonly limit: string }) => string;
  /** `“{$label}” must be less than {$limit}` */
  readonly errorLessThan: (values: { readonly label: string; readonly limit: string }) => string;
  /** `.input {$limit :integer} .match $limit one {{“{$label}” must be {$limit} character or fewer}} * {{“{$label}” must be {$limit} characters or fewer}}` */
  readonly errorTooLong: (values: { readonly limit: number; readonly label: string }) => string;
  /** `.input {$limit :integer} .match $limit one {{“{$label}” must be {$limit} character or more}} * {{“{$label}” must be {$limit} characters or more}}` */
  readonly errorTooShort: (values: { readonly limit: number; readonly label: string }) => string;
  /** `.input {$limit :integer} .match $limit one {{“{$label}” can have {$limit} entry or fewer}} * {{“{$label}” can have {$limit} entries or fewer}}` */
  readonly errorTooMany: (values: { readonly limit: number; readonly label: string }) => string;
  /** `.input {$limit :integer} .match $limit one {{“{$label}” must have {$limit} entry or more}} * {{“{$label}” must have {$limit} entries or more}}` */
  readonly errorTooFew: (values: { readonly limit: number; readonly label: string }) => string;
  /** `“{$label}” has the same entry more than once. Keep one of them` */
  readonly errorRepeats: (values: { readonly label: string }) => string;
  /** `“{$label}” must be a real date` */
  readonly errorNotADate: (values: { readonly label: string }) => string;
  /** `“{$label}” must include {$part}` */
  readonly errorDateLacks: (values: { readonly label: string; readonly part: string }) => string;
  /** `“{$label}” must include {$part} and {$other}` */
  readonly errorDateLacksTwo: (values: { readonly label: string; readonly part: string; readonly other: string }) => string;
  /** `a day` */
  readonly aDay: string;
  /** `a month` */
  readonly aMonth: string;
  /** `a year` */
  readonly aYear: string;
  /** `“{$label}” must be an email address in the correct format, like name@example.com` */
  readonly errorNotAnEmail: (values: { readonly label: string }) => string;
  /** `“{$label}” must be a full web address, like https://www.example.com/page` */
  readonly errorNotALink: (values: { readonly label: string }) => string;
  /** `“{$label}” must be in the correct format` */
  readonly errorWrongFormat: (values: { readonly label: string }) => string;
  /** `“{$label}” is not asked any more. Remove its answer, or change the answer that it depends on` */
  readonly errorWhileHidden: (values: { readonly label: string }) => string;
  /** `Select another answer for “{$label}”. This one is not offered here` */
  readonly errorMissingNotAllowed: (values: { readonly label: string }) => string;
  /** `“{$label}” has an answer and a reason for having none. Keep one of them` */
  readonly errorMissingNotAlone: (values: { readonly label: string }) => string;
  /** `“{$label}” is the same as entry {$n :integer}. Change or remove one of them` */
  readonly errorSameAsRow: (values: { readonly label: string; readonly n: number }) => string;
  /** `The figures in “{$label}” do not agree with each other. Check them` */
  readonly errorRowCheck: (values: { readonly label: string }) => string;
  /** `Check this entry: {$rule}` */
  readonly errorRowRule: (values: { readonly rule: string }) => string;
  /** `This page was sent with more answers than it can hold. Check your answers and save them again` */
  readonly errorTooManyEntries: string;
}
