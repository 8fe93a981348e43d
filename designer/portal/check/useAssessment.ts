import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FactValue } from '../../../engine/schema/scenario.ts';
import { isOnlyCheck } from '../../../engine/service/only-check.ts';
import { submissionEvents } from '../../../engine/workflow/submission.ts';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';
import { assess } from '../../app/api/assessments.ts';

export interface Checked {
  readonly variant: string;
  readonly channel: string | undefined;
  readonly at: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** The assessment of what was answered, as if one applied on the day. It is forgotten as soon as it is no longer shown. */
export function useAssessment({ inForce }: ServiceEdition, checked: Checked | undefined) {
  const { service, edition } = inForce;
  return useQuery({
    queryKey: ['check', service, checked],
    queryFn: ({ signal }) => {
      if (checked === undefined) throw new Error('Asked for before there is something to check');
      const { variant, channel, at, facts } = checked;
      const submission = isOnlyCheck(edition) ? undefined : submissionEvents(edition, variant)[0];
      return assess(
        service,
        {
          variant,
          at,
          facts: { ...facts },
          ...(channel === undefined ? {} : { channel }),
          ...(submission === undefined ? {} : { events: [{ event: submission, on: at }] }),
        },
        signal,
      );
    },
    enabled: checked !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
