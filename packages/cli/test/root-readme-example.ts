import { compile, explain, score } from '@plumbline/core';
import { documents, lscb } from '@plumbline/schemas';

const answers = {
  governance: {
    chairIndependent: { grade: 'good' },
    membersSenior: { grade: 'requires-improvement' },
    membershipComplete: { grade: 'good' },
    boardProtocols: { grade: 'good' },
    subGroups: { grade: 'outstanding' },
  },
};

const compiled = compile(lscb, { documents });
if (compiled.ok) {
  const scored = score(compiled.value, answers);
  if (scored.ok) console.log(explain(compiled.value, scored.value, 'governance').join('\n'));
}
