import type { Edition } from '../schema/edition.ts';
import { wording } from '../text/localize.ts';
import { type Placeholder, replacePlaceholders } from './placeholders.ts';
import type { NoticeContext, RenderedNotice } from './types.ts';
import { type NoticeLibrary, placeholderValue } from './values.ts';
import { NOTHING } from './words.ts';

/**
 * A notice in words: its texts with the placeholders filled in from the case (see `placeholders.ts`). A placeholder without a
 * value becomes "…" and is listed in `missing`.
 * @param noticeId a notice of the edition; another one is a bug (references are checked when the library is opened)
 */
export function renderNotice(
  library: NoticeLibrary,
  edition: Edition,
  noticeId: string,
  context: NoticeContext,
): RenderedNotice {
  const notice = edition.notices?.[noticeId];
  if (notice === undefined) throw new Error(`the edition has no notice "${noticeId}"`);
  const missing = new Set<string>();
  const fill = (placeholder: Placeholder): string => {
    const value = placeholderValue(placeholder, library, edition, context);
    if (value === undefined) missing.add(placeholder.name);
    return value ?? NOTHING;
  };
  const { language } = context;
  return {
    title: replacePlaceholders(wording(notice.title, language), fill),
    body: replacePlaceholders(wording(notice.body, language), fill),
    language,
    missing: [...missing],
  };
}
