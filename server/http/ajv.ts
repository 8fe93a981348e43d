import { Ajv, type Options } from 'ajv';
import formats from 'ajv-formats';

const withFormats = (options: Options) => formats(new Ajv({ allErrors: true, strict: false, ...options }));

/** Bodies are taken as they are. */
export const bodyAjv = withFormats({});
/** Parameters of an address are texts; they may stand for numbers. */
export const parameterAjv = withFormats({ coerceTypes: true, useDefaults: true });
