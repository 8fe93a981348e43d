import { isObject } from '../../json/value.ts';
import type { Language } from '../../schema/text.ts';
import { wording } from '../../text/localize.ts';
import { isText } from '../../text/wording-in.ts';
import { isLong } from '../properties.ts';
import type { Change } from '../types.ts';

/** A long text before and after. */
export interface Rewording {
  readonly before: string;
  readonly after: string;
}

/** The long texts that a change of words rewords: its sentence only says so, a reader wants both whole. */
export function rewordings(
  { kind, textOnly, before, after }: Change,
  language: Language,
): readonly Rewording[] {
  return kind === 'changed' && textOnly ? inside(before, after, language) : [];
}

function inside(before: unknown, after: unknown, language: Language): readonly Rewording[] {
  if (isText(before) && isText(after)) {
    const [was, is] = [wording(before, language), wording(after, language)];
    return was !== is && (isLong(was) || isLong(is)) ? [{ before: was, after: is }] : [];
  }
  if (!isObject(before) || !isObject(after)) return [];
  return Object.keys(before)
    .filter((key) => Object.hasOwn(after, key))
    .flatMap((key) => inside(before[key], after[key], language));
}
