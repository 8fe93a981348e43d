import type { RJSFSchema, ValidatorType } from '@rjsf/utils';
import createPrecompiledValidator from '@rjsf/validator-ajv8/lib/createPrecompiledValidator.js';
import type { ValidatorFunctions } from '@rjsf/validator-ajv8/lib/types.js';
import equal from 'ajv/dist/runtime/equal';
import ucs2length from 'ajv/dist/runtime/ucs2length';
import * as formats from 'ajv-formats/dist/formats';
import type { Answers, PageContext } from '../types.ts';

export type FormValidator = ValidatorType<Answers, RJSFSchema, PageContext>;

/** A compiled validator's module: given a way to get its few helpers, it gives the functions by schema. */
interface ValidatorModule {
  readonly default: (require: (id: string) => unknown) => ValidatorFunctions;
}

/** The helpers that compiled validators use; nothing else can be asked for. */
const HELPERS: Readonly<Record<string, unknown>> = {
  'ajv/dist/runtime/equal': commonJs(equal),
  'ajv/dist/runtime/ucs2length': commonJs(ucs2length),
  'ajv-formats/dist/formats': formats,
};

/** Bundlers hand over either what the module exports or only its default. */
function commonJs(imported: unknown): unknown {
  return typeof imported === 'function' ? { default: imported } : imported;
}

function helper(id: string): unknown {
  const found = HELPERS[id];
  if (!found) throw new Error(`The validator asks for "${id}", which is not provided`);
  return found;
}

/**
 * Loads the validator that the server compiled for a form: a file like any other, so that the page needs no eval.
 * @param address where the module is
 * @param schema the form's schema, exactly as it was compiled
 */
export async function loadValidator(address: string, schema: RJSFSchema): Promise<FormValidator> {
  // The server writes these modules; their shape is fixed by the validators it compiles.
  const module = (await import(/* @vite-ignore */ address)) as ValidatorModule;
  return createPrecompiledValidator<Answers, RJSFSchema, PageContext>(module.default(helper), schema);
}
