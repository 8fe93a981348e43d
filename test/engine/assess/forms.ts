import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { form } from '../../../engine/form/form.ts';
import type { FormDefinition } from '../../../engine/form/types.ts';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { date, got } from './support.ts';

export const codelists: Record<string, Codelist> = {
  towns: {
    $schema: '',
    id: 'towns',
    title: { en: 'Towns' },
    entries: {
      b: { order: 2, title: { en: 'B town', kk: 'Б қаласы' } },
      a: { order: 1, title: { en: 'A town' } },
      old: { order: 3, title: { en: 'Old town' }, to: date('2025-12-31') },
    },
  },
};
export const at = date('2026-02-02');
export const request = { variant: 'first', channel: 'online', language: 'en' } as const;
export const made = (e: Edition, variant = 'first'): FormDefinition =>
  got(form({ codelists }, e, { ...request, variant }, at));

const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);

/** Compiles strictly, as a server would: no unknown keyword may slip through. */
export function validator(schema: object): (answers: unknown) => boolean {
  return ajv.compile(schema);
}
