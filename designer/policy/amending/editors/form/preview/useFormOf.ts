import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { parseDate } from '../../../../../../engine/calendar/date.ts';
import type { Result } from '../../../../../../engine/diagnostics/diagnostic.ts';
import { form } from '../../../../../../engine/form/form.ts';
import type { FormDefinition } from '../../../../../../engine/form/types.ts';
import type { Library } from '../../../../../../engine/library/types.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { infoQuery } from '../../../../../app/api/queries.ts';
import { useEditing } from '../../../state/editing.ts';
import type { PreviewSettings } from './settings.ts';

/**
 * The form that an edition makes.
 * @param day on which codes must be valid; without one, the first of the part, or today
 * @returns undefined while no day is known, or where the definition is too unfinished to make anything of it
 */
export function useFormOf(
  edition: Edition,
  codelists: Library['codelists'],
  { variant, channel, language }: PreviewSettings,
  day: string | undefined,
): Result<FormDefinition> | undefined {
  const { from, notBefore } = useEditing().definition.inForce;
  const { data } = useQuery(infoQuery);
  const at = parseDate(day ?? from ?? notBefore ?? data?.today ?? '');
  return useMemo(() => {
    if (at === undefined) return undefined;
    try {
      return form({ codelists }, edition, { variant, channel, language }, at);
    } catch {
      // What is being edited is not checked: it may lack what the engine takes for granted.
      return undefined;
    }
  }, [edition, codelists, variant, channel, language, at]);
}
