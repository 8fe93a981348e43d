import type { Text } from '../schema/text.ts';
import { languagesIn, wordingIn } from '../text/wording-in.ts';

/** "после дня регистрации заявления": what stands behind says from when a length of time runs. */
const AFTER = /(?<!\p{L})(?:после\s+дня|со\s+дня|с\s+момента|с\s+даты)\s+((?:[\p{L}\d-]+\s*){1,5})/giu;
/** "өтініш тіркелген күннен кейін": in Kazakh it stands before. */
const BEFORE = /((?:[\p{L}\d-]+\s+){1,8})(?:күннен|күнінен|сәттен|кезден|уақыттан)\s+(?:кейін|бастап)/giu;

/** What the words of a provision say of the moment from which a length of time runs, language by language; nothing where they are silent. */
export function startingIn(words: Text): Text | undefined {
  const found = languagesIn(words).flatMap((language) => {
    const text = wordingIn(words, language) ?? '';
    const [said] = [...text.matchAll(AFTER), ...text.matchAll(BEFORE)];
    return said?.[1] === undefined ? [] : [[language, said[1].trim()] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
