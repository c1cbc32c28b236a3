import { compile, score } from '@plumbline/core';
import { type InspectionOutcome, type JudgementCell, readAreas, readInspections } from '@plumbline/datapack';
import { openDuckDb } from '@plumbline/duckdb';
import { documents } from '@plumbline/schemas';
import type { Engine } from '@plumbline/sql';

export interface RuleTest {
  /** Inspections with an overall grade to compare with. */
  readonly compared: number;
  readonly reproduced: number;
  readonly exceptions: readonly { readonly name: string; readonly published: string; readonly expected: string }[];
  /** Authorities whose file row has no overall grade. */
  readonly without: readonly string[];
}

const address = 'https://schemas.plumbline.example/instruments/ilacs-2018/1.0.0.json';

const answerOf = (cell: JudgementCell): string | undefined => {
  if (cell.state === 'graded') return cell.grade;
  return cell.reason === 'not-applicable' ? 'not-applicable' : undefined;
};

const answersOf = ({ leaders, helpAndProtection, inCare, careLeavers }: InspectionOutcome): object => ({
  judgements: Object.fromEntries(
    Object.entries({ leaders, helpAndProtection, inCare, careLeavers })
      .map(([key, cell]) => [key, answerOf(cell)] as const)
      .filter(([, answer]) => answer !== undefined),
  ),
});

/** The file names authorities in lower case and its own spelling; the lookup beside it has their names. */
const namesByNumber = async (engine: Engine, path: string): Promise<ReadonlyMap<number, string>> => {
  const read = await readAreas(engine, { path });
  if (!read.ok) throw new Error(`${path} cannot be read: ${read.issues.map(({ code }) => code).join(', ')}`);
  return new Map(read.value.map(({ dfe, name }) => [dfe ?? 0, name]));
};

/** Sets the overall grade that the rule `ilacs-2018` expects beside the one Ofsted published, for every authority in the file. */
export const testOfstedRule = async (path: string, lookup: string): Promise<RuleTest> => {
  const compiled = compile(documents[address], { documents });
  if (!compiled.ok) throw new Error('The instrument ilacs-2018 does not compile');
  const engine = await openDuckDb();
  const read = await readInspections(engine, { path });
  const names = await namesByNumber(engine, lookup);
  engine.close();
  if (!read.ok) throw new Error(`${path} cannot be read: ${read.issues.map(({ code }) => code).join(', ')}`);

  const nameOf = ({ dfe, nameInFile }: InspectionOutcome): string => names.get(dfe) ?? nameInFile;
  const graded = read.value.filter(({ overall }) => overall.state === 'graded');
  const compared = graded.map((inspection) => {
    const scored = score(compiled.value, answersOf(inspection));
    if (!scored.ok) throw new Error(`${inspection.nameInFile}: ${scored.issues.map(({ code }) => code).join(', ')}`);
    const overall = scored.value.scores.find(({ id }) => id === 'overall');
    const published = inspection.overall.state === 'graded' ? inspection.overall.grade : '';
    return { name: nameOf(inspection), published, expected: overall?.band?.band ?? 'cannot tell' };
  });
  return {
    compared: compared.length,
    reproduced: compared.filter(({ published, expected }) => published === expected).length,
    exceptions: compared.filter(({ published, expected }) => published !== expected),
    without: read.value.filter(({ overall }) => overall.state !== 'graded').map(nameOf),
  };
};
