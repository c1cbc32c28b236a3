export { type AnswerTypes, answerTypes } from './answer-types.js';
export { type BuildOptions, type BuiltFile, filesOf } from './files-of.js';
export { typeName } from './for-types.js';
export { formModuleOf, type ModuleOptions, moduleName, moduleOf, textsModuleOf } from './module-of.js';
export { standalone } from './standalone.js';
export { exportedTypes, typesOf } from './types-of.js';
