import type { Act, ActProvision } from '../schema/act.ts';
import type { Language } from '../schema/text.ts';
import { languagesIn, wordingIn } from '../text/wording-in.ts';
import type { SplitNote } from './notes.ts';
import { numbersApart } from './numbers-apart.ts';

/**
 * What to look at where the provisions of a text join those that stand in other languages: other numbers, provisions that are new, and those
 * that it does not have. Nothing where no other language stands.
 * @param texts the wordings by their provisions
 */
export function joinedNotes(
  provisions: Act['provisions'],
  texts: ReadonlyMap<string, string>,
  language: Language,
): readonly SplitNote[] {
  const standing = Object.entries(provisions).filter(([, one]) => officialBeside(one, language).length > 0);
  if (standing.length === 0) return [];
  const known = new Set(standing.map(([id]) => id));
  const alone = (provision: string): SplitNote => ({ code: 'one-language', params: { provision } });
  return [
    ...[...texts].flatMap(([id, text]) => {
      const provision = provisions[id];
      if (provision === undefined || !known.has(id)) return text === '' ? [] : [alone(id)];
      return numbersNote(id, text, officialBeside(provision, language));
    }),
    ...[...known].filter((id) => !texts.has(id)).map(alone),
  ];
}

/** Whether the cause of such a note is still there; that of any other is not known here. */
export function isStillJoined({ code }: SplitNote, { text }: ActProvision): boolean {
  if (code !== 'numbers-differ' && code !== 'one-language') return true;
  const wordings =
    text === undefined ? [] : officialIn(text).map((language) => wordingIn(text, language) ?? '');
  if (code === 'one-language') return wordings.length === 1;
  const [first = '', ...rest] = wordings;
  return rest.some((other) => isApart(numbersApart(first, other)));
}

function numbersNote(provision: string, text: string, others: readonly string[]): readonly SplitNote[] {
  const apart = others.map((other) => numbersApart(text, other)).find(isApart);
  if (apart === undefined) return [];
  const { first, second } = apart;
  return [
    { code: 'numbers-differ', params: { provision, says: first.join(', '), stands: second.join(', ') } },
  ];
}

const isApart = ({ first, second }: ReturnType<typeof numbersApart>) => first.length > 0 || second.length > 0;

const officialIn = (text: NonNullable<ActProvision['text']>) =>
  languagesIn(text).filter((one) => !text.unofficial?.includes(one));

/** The official wordings in other languages. */
const officialBeside = ({ text }: ActProvision, language: Language): readonly string[] =>
  text === undefined
    ? []
    : officialIn(text)
        .filter((one) => one !== language)
        .map((one) => wordingIn(text, one) ?? '');
