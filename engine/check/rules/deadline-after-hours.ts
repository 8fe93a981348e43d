import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Channel } from '../../schema/service.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** What comes in after hours needs hours, or somebody who says what the law means where a channel never closes. */
export const deadlineAfterHours: Rule = {
  name: 'deadline-after-hours',
  severity: 'warning',
  docs: 'A deadline looks to the hours of a channel that has none, or that never closes and does not say what counts there.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.entries(edition.deadlines ?? {})
        .filter(([, { afterHours }]) => afterHours !== undefined)
        .flatMap(([deadline, { appliesTo }]) =>
          Object.entries(edition.service.channels)
            .filter(([, { variants }]) => variants.some((variant) => appliesTo.includes(variant)))
            .filter(([, channel]) => isSilent(channel))
            .map(([channel]) =>
              warning('deadline-after-hours', place(join('/service/channels', channel)), {
                deadline,
                channel,
              }),
            ),
        ),
    ),
};

function isSilent({ reception, hours }: Channel): boolean {
  if (reception !== undefined) return false;
  const own = Object.values(hours ?? {});
  return own.length === 0 || own.some(({ roundTheClock }) => roundTheClock === true);
}
