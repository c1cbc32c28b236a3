import { compile, standardSchema } from '@plumbline/core';
import { documents, lscb } from '@plumbline/schemas';
import type { LscbAnswers } from '@plumbline/schemas/instruments/lscb';

const compiled = compile(lscb, { documents });
if (!compiled.ok) throw new Error('See what plumbline check says.');
const schema = standardSchema<LscbAnswers>(compiled.value, { mode: 'final' })['~standard'];

const { issues = [] } = schema.validate({ governance: { chairIndependent: { grade: 'splendid' } } });
console.log(issues[0]?.path.join('.'), '-', issues[0]?.message);

const { $schema, definitions } = schema.jsonSchema.input({ target: 'draft-07' });
console.log($schema, Object.keys(definitions ?? {}).includes('gradedItem'));
