import type { Documents } from '../../../../engine/amending/operations.ts';
import { oncePer } from '../../../../engine/json/once-per.ts';
import { namedIn } from '../state/named-in.ts';

/** The acts, code lists and official values of a draft; a long review asks for them at every line. */
export const namesOf = oncePer((documents: Documents) => namedIn(documents));
