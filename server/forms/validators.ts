import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compileSchemaValidatorsCode } from '@rjsf/validator-ajv8/compileSchemaValidators';
import type { FormDefinition } from '../../engine/form/types.ts';
import { readIfThere, writeDurably } from '../store/durable-file.ts';

/**
 * Compiled validators of forms as ES modules, so that the pages need no eval under their Content-Security-Policy. Each is kept on disk
 * under the hash of its schema.
 *
 * A module's default export takes `require` and returns the validation functions by schema id, as `createPrecompiledValidator`
 * of @rjsf/validator-ajv8 wants them. The ids that it may require are in ALLOWED.
 */
export class Validators {
  readonly #folder: string;
  readonly #modules = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Sees to it that the form's validators can be fetched, and gives their hash. */
  async provide({ schema, schemaHash }: FormDefinition): Promise<string> {
    if ((await this.find(schemaHash)) !== undefined) return schemaHash;
    const code = moduleOf(schema);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeDurably(this.#file(schemaHash), code);
    this.#modules.set(schemaHash, code);
    return schemaHash;
  }

  /** The module of a hash, or undefined where none was compiled. */
  async find(hash: string): Promise<string | undefined> {
    const known = this.#modules.get(hash) ?? (await readIfThere(this.#file(hash)));
    if (known !== undefined) this.#modules.set(hash, known);
    return known;
  }

  #file(hash: string): string {
    return join(this.#folder, `${hash}.js`);
  }
}

/** What a compiled validator may ask its host for: ajv's run time, and formats. */
export const ALLOWED = [
  'ajv/dist/runtime/equal',
  'ajv/dist/runtime/ucs2length',
  'ajv-formats/dist/formats',
] as const;

function moduleOf(schema: FormDefinition['schema']): string {
  // The library compiles any JSON Schema; its own type of it is mutable.
  const code = compileSchemaValidatorsCode(structuredClone(schema) as object, {
    ajvOptionsOverrides: { code: { lines: false } },
  });
  for (const [, id] of code.matchAll(/require\("([^"]+)"\)/g)) {
    if (!ALLOWED.some((allowed) => allowed === id)) throw new Error(`a validator asks for "${id}"`);
  }
  return `export default function validators(require) {\nconst exports = {};\nconst module = { exports };\n${code}\nreturn module.exports;\n}\n`;
}
