import { arithmeticIsExact } from './arithmetic-is-exact.js';
import { bandsAreReachable } from './bands-are-reachable.js';
import { bandEdgesDescend, bandsAreDistinct, lastBandIsOpen } from './bands-are-sound.js';
import { itemCodesAreUnique, sectionCodesAreUnique } from './codes-are-unique.js';
import { declarationsStandForScores } from './declarations-stand-for-scores.js';
import { evaluationHasNoCircle } from './evaluation-has-no-circle.js';
import { expressionsCompile } from './expressions-compile.js';
import { flagIdsAreUnique, flagsHaveWhatTheyNeed, themeFlagsHaveScores } from './flags-are-sound.js';
import { indicatorsAreKnown } from './indicators-are-known.js';
import { itemKeysAreUnique } from './item-keys-are-unique.js';
import { languagesAreDeclared } from './languages-are-declared.js';
import type { Law } from './law.js';
import {
  lookupPointsRise,
  lookupsReadOneInput,
  maximumsAreKnown,
  minAnsweredCanBeMet,
  settingsFitTheMethod,
} from './methods-have-their-settings.js';
import {
  countsHaveThreshold,
  decisionsHaveRules,
  lastRuleIsOpen,
  missingPolicyFits,
} from './methods-have-what-they-need.js';
import {
  choicesAreUnique,
  levelsNameOptions,
  missingStatesHaveOptions,
  optionCodesAreUnique,
  optionsAreValueOrMissing,
  reverseHasRange,
  scoredOptionsHaveValues,
} from './options-are-sound.js';
import { definitionsHaveNoCircle, dialectIsKnown, referencesResolve } from './references-resolve.js';
import { requiredIsVisible } from './required-is-visible.js';
import {
  answerPartsExist,
  answersHaveTypes,
  itemsAreInPlace,
  limitsAreInOrder,
  requiredNamesExist,
} from './schemas-are-sound.js';
import { scoresNameKnownInputs } from './scores-name-known-inputs.js';
import { capsNameBands, rulesNameBands, scoresUseKnownBands, scoresUseKnownCaps } from './scores-use-known-bands.js';
import { checksAreUnique, derivedColumnsAreNew, keyColumnsExist } from './tables-are-sound.js';
import { themesAreKnown } from './themes-are-known.js';
import { validityIsInOrder } from './validity-is-in-order.js';

/** Everything that must hold of an instrument besides its meta-schema. */
export const laws: readonly Law[] = [
  dialectIsKnown,
  referencesResolve,
  definitionsHaveNoCircle,
  validityIsInOrder,
  languagesAreDeclared,
  itemKeysAreUnique,
  itemCodesAreUnique,
  sectionCodesAreUnique,
  itemsAreInPlace,
  answersHaveTypes,
  requiredNamesExist,
  requiredIsVisible,
  answerPartsExist,
  limitsAreInOrder,
  optionCodesAreUnique,
  optionsAreValueOrMissing,
  scoredOptionsHaveValues,
  choicesAreUnique,
  levelsNameOptions,
  missingStatesHaveOptions,
  reverseHasRange,
  themesAreKnown,
  indicatorsAreKnown,
  keyColumnsExist,
  derivedColumnsAreNew,
  checksAreUnique,
  scoresNameKnownInputs,
  scoresUseKnownBands,
  scoresUseKnownCaps,
  capsNameBands,
  rulesNameBands,
  bandsAreDistinct,
  bandEdgesDescend,
  lastBandIsOpen,
  bandsAreReachable,
  decisionsHaveRules,
  lastRuleIsOpen,
  countsHaveThreshold,
  missingPolicyFits,
  settingsFitTheMethod,
  lookupPointsRise,
  lookupsReadOneInput,
  maximumsAreKnown,
  minAnsweredCanBeMet,
  declarationsStandForScores,
  evaluationHasNoCircle,
  expressionsCompile,
  flagIdsAreUnique,
  flagsHaveWhatTheyNeed,
  themeFlagsHaveScores,
  arithmeticIsExact,
];
