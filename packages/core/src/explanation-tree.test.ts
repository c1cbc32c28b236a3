import { expect, test } from 'vitest';
import { compile } from './compile.js';
import type { CompiledInstrument } from './compiled.js';
import type { ExplanationKind, ExplanationNode, ExplanationTree } from './explanation-tree/node.js';
import { explanationTree } from './explanation-tree.js';
import { score } from './score.js';
import { graded, inspectionInstrument } from './testing/inspection-instrument.js';
import { mixedDocument, mixedThemes } from './testing/mixed-document.js';
import { whatWouldChange } from './what-would-change.js';

const compiledOf = (document: unknown): CompiledInstrument => {
  const outcome = compile(document, { documents: { [mixedThemes.$id]: mixedThemes } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const treeOf = (compiled: CompiledInstrument, answers: unknown, id: string, language = 'en'): ExplanationTree => {
  const result = score(compiled, answers);
  const changes = whatWouldChange(compiled, answers, id);
  if (!result.ok || !changes.ok) throw new Error('The answers cannot be read.');
  return explanationTree(compiled, result.value, id, language, { changes: changes.value });
};

const all = (node: ExplanationNode): readonly ExplanationNode[] => [node, ...node.children.flatMap(all)];
const of = (tree: ExplanationTree, kind: ExplanationKind) => all(tree.root).filter((node) => node.kind === kind);
const lines = (nodes: readonly ExplanationNode[]) => nodes.map(({ text, detail }) => `${text} | ${detail}`);

const inspection = compiledOf(inspectionInstrument);
const mixed = compiledOf(mixedDocument);

const { hp2: _, ...open } = graded('helpAndProtection', 3);
const answers = {
  helpAndProtection: { ...open, hp1: 'inadequate' },
  inCare: graded('inCare', 3),
  careLeavers: graded('careLeavers', null),
  leaders: graded('leaders', 3),
};

test('of a decision: its rules, every score it is made of in full, what would change it', () => {
  const tree = treeOf(inspection, answers, 'overall');
  expect(tree).toMatchObject({ language: 'en', isReviewed: true, note: null, heading: 'How Overall came about' });
  expect(tree.root).toMatchObject({ kind: 'score', id: 'overall', detail: 'Inadequate' });
  expect(lines(of(tree, 'rule'))).toEqual(['Rule 1: a service judgement is inadequate | Inadequate: holds']);
  const told = of(tree, 'score').map(({ id }) => id);
  expect(told).toEqual(['overall', 'helpAndProtection', 'inCare', 'careLeavers', 'leaders']);
  expect(lines(of(tree, 'change'))[0]).toBe(
    'hp1 “Every contact is answered in time”, from Inadequate to Requires improvement | leads to Good',
  );
  expect(lines(of(tree, 'limit'))).toHaveLength(1);
});

test('of a capped mean: arithmetic, coverage, caps, bands, inputs with weight and state, bounds', () => {
  const tree = treeOf(inspection, answers, 'helpAndProtection');
  // Ten threes and a one are 31 over 11.
  expect(lines(of(tree, 'value'))).toEqual(['Value | a mean of 2.82 (11 of 12 items)']);
  expect(lines(of(tree, 'arithmetic'))).toEqual(['Arithmetic | 31 ÷ 11, shown as 2.82']);
  expect(lines(of(tree, 'coverage'))).toEqual([
    'How much is answered | 11 of 12 applicable items are answered (92% of the weight); at least 70% of the weight is needed.',
  ]);
  expect(lines(of(tree, 'caps'))).toEqual(['What caps it | Good without']);
  expect(lines(of(tree, 'cap'))[0]).toBe(
    'hp1 “Every contact is answered in time” is a limiting item graded Inadequate (rule stars/0) | capped at Inadequate',
  );
  expect(lines(of(tree, 'band'))).toEqual([
    'Outstanding | from 3.5 with a further condition: does not fit',
    'Good | from 2.6: fits',
  ]);
  const inputs = of(tree, 'input');
  expect(inputs).toHaveLength(12);
  expect(lines(inputs).slice(0, 2)).toEqual([
    'hp1 “Every contact is answered in time” | Inadequate, weight 1, limiting item, caps it',
    'hp2 “Statement hp2” | not answered yet, weight 1, critical item',
  ]);
  // The one that is missing may be 1 or 4: 32 / 12 and 35 / 12.
  expect(lines(of(tree, 'bounds'))).toEqual(['What it could still be | 2.67 to 2.92']);
});

test('a score that another one only reads stands behind it', () => {
  const document = structuredClone(inspectionInstrument) as unknown as {
    'x-instrument': { scores: Record<string, object>; caps: Record<string, unknown> };
  };
  document['x-instrument'].caps.leavers = [{ if: { '==': [{ band: 'careLeavers' }, 1] }, to: 'requiresImprovement' }];
  document['x-instrument'].scores.inCare = { ...document['x-instrument'].scores.inCare, caps: ['stars', 'leavers'] };
  const tree = treeOf(compiledOf(document), { ...answers, careLeavers: graded('careLeavers', 1) }, 'inCare');
  expect(of(tree, 'behind').flatMap(({ children }) => children.map(({ id }) => id))).toEqual(['careLeavers']);
});

test('in Welsh: not reviewed, and words that are in English say so', () => {
  const tree = treeOf(mixed, { numbers: { first: 1, second: 9 } }, 'voice', 'cy');
  expect(tree).toMatchObject({ language: 'cy', isReviewed: false, heading: 'Sut y pennwyd Llais' });
  expect(tree.note).toContain('Cymraeg');
  expect(tree.root.language).toBeNull();
  expect(of(tree, 'input').map(({ language }) => language)).toEqual(['en', 'en']);
  expect(of(tree, 'flag')).toHaveLength(1);
});

test('is plain data', () => {
  const tree = treeOf(inspection, answers, 'overall', 'cy');
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
});
