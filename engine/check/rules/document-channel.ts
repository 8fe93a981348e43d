import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** A document demanded where its variants are not taken is never demanded. */
export const documentChannel: Rule = {
  name: 'document-channel',
  severity: 'warning',
  docs: 'A document names a channel that takes none of the variants it applies to.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.entries(edition.documents ?? {}).flatMap(([document, { appliesTo, channels = [] }]) =>
        channels
          .filter(
            (channel) => !edition.service.channels[channel]?.variants.some((one) => appliesTo.includes(one)),
          )
          .map((channel) =>
            warning('document-channel', place(join('/documents', document, 'channels')), {
              document,
              channel,
            }),
          ),
      ),
    ),
};
