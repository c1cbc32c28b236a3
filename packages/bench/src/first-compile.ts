import { performance } from 'node:perf_hooks';
import { compile } from '@plumbline/core';
import { benchInstrument } from './instrument.js';
import { published } from './published.js';

/** `first-compile.ts <id>`: milliseconds of the first compile in this process. */
const [id = 'bench'] = process.argv.slice(2);
const bench = benchInstrument();
const { instrument, documents } = id === 'bench' ? { instrument: bench.document, ...bench } : published(id);
const start = performance.now();
const compiled = compile(instrument, { documents });
const end = performance.now();
if (!compiled.ok) throw new Error(`${id} is not sound.`);
process.stdout.write(`${end - start}\n`);
