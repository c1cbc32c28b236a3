import { place, quoted, type Wordings } from './wording.js';

/** Shape of a document and its meta-schema. */
export const documentCodes: Wordings = {
  'not-json': {
    message: (issue) => `${place(issue)} is ${quoted(issue.found)}, which JSON cannot hold.`,
    fix: () => 'Pass what a JSON parser gives: objects, lists, texts, finite numbers, true, false and null.',
  },
  'document-kind-unknown': {
    message: ({ found }) => `The document does not say what it is (${found}).`,
    fix: ({ expected }) => `Give it ${expected}.`,
  },
  'document-too-deep': {
    message: ({ expected }) => `The document is nested too deeply (allowed: ${expected}).`,
    fix: () => 'Take levels out; an instrument needs about twenty.',
  },
  'document-too-large': {
    message: ({ expected }) => `The document is too large (allowed: ${expected}).`,
    fix: () => 'Split the instrument, or move what repeats into shared definitions.',
  },
  'key-forbidden': {
    message: ({ found }) => `${quoted(found)} may not be used as a name.`,
    fix: () => 'Choose another name.',
  },
  'key-unknown': {
    message: ({ found }) => `${quoted(found)} is not a known key here.`,
    fix: ({ expected }) => (expected === '' ? 'Take it out or correct its spelling.' : `Use one of: ${expected}.`),
  },
  'key-missing': {
    message: (issue) => `${place(issue)} lacks “${issue.expected}”.`,
    fix: ({ expected }) => `Add “${expected}”.`,
  },
  'key-malformed': {
    message: ({ found }) => `${quoted(found)} is not a name that may be used here.`,
    fix: ({ expected }) => `Use a name of the form ${expected}.`,
  },
  'wrong-type': {
    message: (issue) => `${place(issue)} is ${quoted(issue.found ?? 'missing')} where ${issue.expected} is expected.`,
    fix: ({ expected }) => `Write ${expected}.`,
  },
  'value-not-allowed': {
    message: (issue) => `${quoted(issue.found)} is not allowed at ${place(issue)}.`,
    fix: ({ expected }) => `Use ${expected}.`,
  },
  'too-short': {
    message: (issue) => `${place(issue)} has too little in it.`,
    fix: ({ expected }) => `Make its size ${expected}, or leave it out.`,
  },
  'too-long': {
    message: (issue) => `${place(issue)} has too much in it.`,
    fix: ({ expected }) => `Make its size ${expected}.`,
  },
  'entry-repeated': {
    message: (issue) => `${place(issue)} has the same entry twice (${issue.found}).`,
    fix: () => 'Keep one of them.',
  },
  'number-out-of-range': {
    message: (issue) => `${quoted(issue.found)} is out of range.`,
    fix: ({ expected }) => `Use a number ${expected}.`,
  },
  'weight-not-positive': {
    message: ({ found }) => `A weight of ${quoted(found)} cannot be used.`,
    fix: () => 'Give a positive weight, or leave “weight” out to use 1.',
  },
  'text-malformed': {
    message: (issue) => `${quoted(issue.found)} is not written as expected at ${place(issue)}.`,
    fix: ({ expected }) => `Use the form ${expected}.`,
  },
  'not-as-specified': {
    message: (issue) => `${place(issue)} does not follow the meta-schema (${issue.expected}).`,
    fix: () => 'Compare it with the dialect reference.',
  },
  'address-invalid': {
    message: ({ found }) => `${quoted(found)} is not an address.`,
    fix: ({ expected }) => `Write a relative file address with a JSON pointer: ${expected}.`,
  },
  'document-missing': {
    message: ({ expected }) => `The document ${expected} is referred to but was not supplied.`,
    fix: () => 'Supply it among the documents, or correct the address.',
  },
  'document-unsound': {
    message: ({ found }) => `The document referred to cannot be read (${found}).`,
    fix: () => 'Check that document by itself first.',
  },
  'reference-broken': {
    message: ({ found }) => `${quoted(found)} leads to nothing.`,
    fix: () => 'Correct the pointer, or add what it names.',
  },
  'use-has-circle': {
    message: ({ found }) => `Following ${quoted(found)} comes back to itself.`,
    fix: () => 'Let one of them hold the thing itself.',
  },
};
