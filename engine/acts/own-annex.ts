const RUSSIAN =
  /(?:согласно|в соответствии с[о]?) приложени\p{L}+((?:[\s,и№]+\d+(?:-\d+)*)*)\s+к\s+настоящ\p{L}+\s+\p{L}+/iu;
const KAZAKH = /осы\s+\p{L}+\s+((?:\d+(?:-\d+)*(?:\s*,\s*|\s+және\s+|-))*)қосымша(?:лар)?(?:ға|ына)/iu;
/** As an extraction leaves it that puts the names of what is cited at the end of the sentence. */
const DISPLACED = /осы\s+\p{L}+\s[^:]{0,200}?(?<!\p{L})((?:\d+(?:-\d+)*-)?)қосымшаға/iu;

/** The words of an instruction without those that name the amending act's own annexes. */
export const withoutOwnAnnexes = (said: string): string => said.replace(RUSSIAN, ' ').replace(KAZAKH, ' ');

/** The numbers of the own annexes that an instruction names, none for one without a number; undefined where it names none. */
export function ownAnnexesIn(said: string): readonly string[] | undefined {
  const named = RUSSIAN.exec(said) ?? KAZAKH.exec(said) ?? DISPLACED.exec(said);
  return named === null ? undefined : (named[1]?.match(/\d+(?:-\d+)*/g) ?? []);
}
