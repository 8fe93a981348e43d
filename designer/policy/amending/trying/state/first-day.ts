import { parseDate } from '../../../../../engine/calendar/date.ts';
import type { AmendmentPart } from '../../../../../engine/schema/amendment.ts';

/** The day on which a part is certainly in force, to try it on; empty while it has none. */
export function firstDay({ inForce }: Pick<AmendmentPart, 'inForce'>): string {
  const day = inForce.from ?? inForce.notAfter ?? inForce.notBefore;
  return day === undefined ? '' : (parseDate(day) ?? '');
}
