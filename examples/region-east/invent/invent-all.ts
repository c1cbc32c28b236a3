import { compile } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { inventResponse } from './invent-response.ts';
import { profiles } from './profiles.ts';

const seed = 'plumbline-2015';
const instruments = ['la', 'lscb'] as const;

/** Every invented response with the path it has in `responses/`. */
export const inventAll = (): readonly { readonly path: string; readonly text: string }[] =>
  instruments.flatMap((id) => {
    const document = documents[`https://schemas.plumbline.example/instruments/${id}/1.0.0.json`];
    const compiled = compile(document, { documents });
    if (!compiled.ok) throw new Error(`The instrument ${id} does not compile`);
    return profiles.map((profile) => ({
      path: `${id}/${profile.code}.json`,
      text: `${JSON.stringify(inventResponse(compiled.value, profile, seed), null, 2)}\n`,
    }));
  });
