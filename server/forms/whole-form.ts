import type { ValidateFunction } from 'ajv';
import type { FormDefinition } from '../../engine/form/types.ts';
import { bodyAjv } from '../http/ajv.ts';

const compiled = new Map<string, ValidateFunction>();
/** Editions are few; a server that runs for years must still not collect them for ever. */
const LIMIT = 200;

/** The validator of a whole form: the very schema that the browser validates with. */
export function validatorOf({ schema, schemaHash }: FormDefinition): ValidateFunction {
  const known = compiled.get(schemaHash);
  if (known !== undefined) return known;
  if (compiled.size >= LIMIT) compiled.clear();
  const validate = bodyAjv.compile(schema);
  compiled.set(schemaHash, validate);
  return validate;
}
