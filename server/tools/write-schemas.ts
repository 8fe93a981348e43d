import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './json-schema.ts';

/** Writes the JSON Schema of every kind of definition file, for editors. Run by `npm run schemas`. */
const folder = new URL('../../engine/schema/json/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { name, text } of schemaFiles()) writeFileSync(new URL(name, folder), text);
