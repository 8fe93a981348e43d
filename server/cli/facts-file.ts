import { readFile } from 'node:fs/promises';
import { describe } from '../../engine/diagnostics/describe.ts';
import { readJson } from '../../engine/json/read.ts';
import type { AssessBody } from '../api/schemas/cases.ts';
import { AssessBody as AssessBodySchema } from '../api/schemas/cases.ts';
import { bodyAjv } from '../http/ajv.ts';
import { MisuseError } from './misuse.ts';
import type { Io } from './verb.ts';

/** What `assess` reads: who asks for what, the facts, and what has happened. */
export type FactsFile = Pick<AssessBody, 'variant' | 'channel' | 'facts' | 'events'> & {
  readonly settled?: readonly string[];
  readonly setAside?: readonly string[];
  readonly readings?: Readonly<Record<string, string>>;
};

const names = { type: 'array', items: { type: 'string' } };
const choices = { type: 'object', additionalProperties: { type: 'string' } };
const schema = {
  ...AssessBodySchema,
  properties: { ...AssessBodySchema.properties, settled: names, setAside: names, readings: choices },
};
const validate = bodyAjv.compile<FactsFile>(schema);

/** Reads the facts of a case from a file, or from the standard input where it is called `-`. */
export async function readFactsFile(name: string, io: Io): Promise<FactsFile> {
  const value = parse(await textOf(name, io), name);
  if (validate(value)) return value;
  const [first] = validate.errors ?? [];
  const detail = Object.values(first?.params ?? {}).join(', ');
  throw new MisuseError(
    `--facts: ${name}#${first?.instancePath ?? ''} ${first?.message ?? 'is not as expected'}${detail === '' ? '' : ` (${detail})`}; ` +
      'write {"variant": "…", "channel": "…", "facts": {…}, "events": [{"event": "…", "on": "YYYY-MM-DD"}]}',
  );
}

async function textOf(name: string, io: Io): Promise<string> {
  if (name === '-') return io.readInput();
  return readFile(name, 'utf8').catch(() => {
    throw new MisuseError(`--facts: there is no file ${name} that can be read`);
  });
}

/** As strict as definitions are read, so that of two values for one fact none is lost; but `null` may say that a fact is unknown. */
function parse(text: string, name: string): unknown {
  const { value, diagnostics } = readJson(name, text.replace(/^\uFEFF/, ''), () => true);
  const [first] = diagnostics;
  if (first === undefined) return value;
  const { message, hint } = describe(first, 'en');
  throw new MisuseError(`--facts: ${name}#${first.at.pointer}: ${message}; ${hint}`);
}
