import { fileURLToPath } from 'node:url';
import { parseDate } from '../../engine/calendar/date.ts';
import type { Library } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import { openFiles, readLibrary } from '../support/library.ts';

const folder = fileURLToPath(new URL('../../definitions', import.meta.url));

/** The shipped library; one that does not open fails the test with everything that is wrong with it. */
export const shippedLibrary = (): Library => openFiles(readLibrary(folder));

/** A date that a test writes down. */
export function date(text: string): IsoDate {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(`${text} is no date`);
  return parsed;
}
