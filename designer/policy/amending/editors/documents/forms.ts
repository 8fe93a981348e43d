import { Document } from '../../../../../engine/schema/ground.ts';

/** In what forms a document can be presented, as the schema has it. */
export const FORMS: readonly Document['form'][] = Document.properties.form.enum;
