import type { Act } from '../schema/act.ts';
import type { Language } from '../schema/languages.ts';
import { languagesIn } from '../text/wording-in.ts';

/** The languages in which an act is given itself, not translated. */
export function spokenIn(act: Act | undefined): readonly Language[] {
  const texts = Object.values(act?.provisions ?? {}).flatMap(({ text }) =>
    text === undefined ? [] : [text],
  );
  const own = texts.flatMap((text) =>
    languagesIn(text).filter((language) => !text.unofficial?.includes(language)),
  );
  return [...new Set(own)];
}
