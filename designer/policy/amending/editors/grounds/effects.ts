import { Ground } from '../../../../../engine/schema/ground.ts';

/** What a ground can lead to, as the schema has it. */
export const EFFECTS: readonly string[] = Ground.properties.effect.enum;
