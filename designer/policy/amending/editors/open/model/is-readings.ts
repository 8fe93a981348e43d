import { isObject } from '../../../../../../engine/json/value.ts';
import type { Open } from '../../../../../../engine/schema/open.ts';

/** Tells the readings of an open question from nothing; editions are checked when they are opened. */
export const isReadings = (value: unknown): value is NonNullable<Open['readings']> => isObject(value);
