export { answerObjects, answerTexts, type DataOptions } from './data.js';
export { type BenchInstrument, benchInstrument, compileBench, type Question } from './instrument.js';
