// The names are listed, one by one, in the file that is made with the documents.
export * from './generated/index.js';
