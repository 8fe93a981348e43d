import type { Act } from '../schema/act.ts';
import { languagesIn } from '../text/wording-in.ts';
import { blocksOf } from './blocks.ts';
import { cleanLines } from './clean.ts';
import { DATE, dateIn } from './dates.ts';
import type { RecognisedAct } from './recognise.ts';
import { opensAmendments } from './targets.ts';

type Acts = Readonly<Record<string, Act>>;

const DATED_NUMBER = new RegExp(`(${DATE})\\S*\\s+№\\s*([\\p{L}\\d][\\p{L}\\d/-]*)`, 'giu');
const REGISTERED_NUMBER = /№\s*(\d{3,})/gu;
const SHORTEST_TITLE = 20;

/** The acts of a library that a text says it amends, as they are named where it says so: by number and date, by registration, or by title. */
export function actsAmendedBy(text: string, acts: Acts, own: string): readonly string[] {
  const said = blocksOf(cleanLines(text).lines)
    .map((block) => block.text)
    .filter(opensAmendments)
    .join('\n');
  if (said === '') return [];
  const dated = [...said.matchAll(DATED_NUMBER)].map(([, date = '', number = '']) => ({
    number: folded(number),
    adopted: dateIn(date),
  }));
  const registered = new Set([...said.matchAll(REGISTERED_NUMBER)].map(([, number]) => number));
  const words = letters(said);
  return Object.values(acts)
    .filter(({ id }) => id !== own)
    .filter((act) => {
      const { number, adopted } = act;
      const isDated = dated.some(
        (one) => number !== undefined && one.number === folded(number) && one.adopted === adopted,
      );
      return isDated || registered.has(act.registered?.number) || isTitled(act, words);
    })
    .map(({ id }) => id);
}

const isTitled = ({ title }: Act, words: string): boolean =>
  languagesIn(title)
    .map((language) => letters(String(title[language])))
    .some((one) => one.length >= SHORTEST_TITLE && words.includes(one));

/** The act of a library that a pasted text is: by its registration, or by its number and day. */
export function actOfLibrary(recognised: RecognisedAct, acts: Acts, own: string): Act | undefined {
  const { number, adopted, registered } = recognised;
  return Object.values(acts).find(
    (act) =>
      act.id !== own &&
      ((registered !== undefined &&
        act.registered?.number === registered.number &&
        act.registered.date === registered.date) ||
        (number !== undefined &&
          adopted !== undefined &&
          act.number !== undefined &&
          folded(act.number) === folded(number) &&
          act.adopted === adopted)),
  );
}

const folded = (number: string) => number.normalize('NFC').toLowerCase();
const letters = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '');
