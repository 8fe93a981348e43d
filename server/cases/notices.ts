import { randomUUID } from 'node:crypto';
import type { Assessment } from '../../engine/assessment/types.ts';
import type { PinnedEdition } from '../../engine/edition/types.ts';
import { renderNotice } from '../../engine/notice/render.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import type { Text } from '../../engine/schema/text.ts';
import { fallbackOrder } from '../../engine/text/arrange.ts';
import { type Case, datedEvents, knownFacts } from './case.ts';
import type { Cases } from './context.ts';
import type { Payload } from './events.ts';

/** What a notice speaks of besides the case. */
export interface NoticeOccasion {
  readonly number: string;
  readonly date: IsoDate;
  readonly assessment: Assessment;
  readonly reason?: string;
}

/** The notices that a step sends, written out in every language of the library at this moment: what was sent stays what was sent. */
export function writeNotices(
  { library, logger }: Cases,
  pinned: PinnedEdition,
  notices: readonly string[],
  one: Case,
  occasion: NoticeOccasion,
): readonly Payload<'notice-issued'>[] {
  const context = { ...occasion, variant: one.variant, facts: knownFacts(one), events: datedEvents(one) };
  return notices.map((notice) => {
    const rendered = fallbackOrder(library.written).map((language) =>
      renderNotice(library, pinned.edition, notice, { ...context, language }),
    );
    const missing = [...new Set(rendered.flatMap((one) => one.missing))];
    if (missing.length > 0) logger.warn({ notice, missing }, 'a notice was issued with blanks');
    const inAll = (part: 'title' | 'body'): Text =>
      Object.fromEntries(rendered.map((one) => [one.language, one[part]]));
    const by = pinned.edition.notices?.[notice]?.by ?? ['portal'];
    return { id: randomUUID(), notice, title: inAll('title'), body: inAll('body'), by: [...by] };
  });
}
