import type { RecognisedAct } from '../../../../engine/acts/recognise.ts';
import type { SplitText } from '../../../../engine/acts/split.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import type { Language, Text } from '../../../../engine/schema/text.ts';

/** The act as it begins: nothing of it is known yet but its key. */
export const newAct = (id: string, title: string, language: Language): Act => ({
  $schema: '../../engine/schema/json/act.schema.json',
  id,
  kind: 'order',
  title: { [language]: title, unofficial: [language] },
  short: { [language]: title, unofficial: [language] },
  provisions: {},
});

/** Parts of a text that order nothing: what they say stands among what the act is. */
const SAID_OTHERWISE: readonly string[] = ['title', 'head', 'signature'];

/**
 * The act with what a pasted text says of it. What was written by hand before stays; the provisions take the new wordings, and those
 * that the text does not have stay too.
 * @param language that of the text
 * @param amended the act that it amends, if it amends one
 */
export function withText(
  act: Act,
  recognised: RecognisedAct,
  { provisions }: SplitText,
  language: Language,
  amended: string | undefined,
): Act {
  const { kind, number, adopted, registered, entryIntoForce, title, issuer } = recognised;
  const { text: entryText, ...rule } = entryIntoForce ?? {};
  return {
    ...act,
    ...given('kind', kind),
    ...given('number', act.number ?? number),
    title: title === undefined ? act.title : inLanguage(act.title, language, title),
    ...given('issuer', issuer === undefined ? act.issuer : inLanguage(act.issuer, language, issuer)),
    ...given('adopted', act.adopted ?? adopted),
    ...given('registered', act.registered ?? registered),
    ...(entryText === undefined
      ? {}
      : {
          entryIntoForce: {
            ...rule,
            ...act.entryIntoForce,
            text: inLanguage(act.entryIntoForce?.text, language, entryText),
          },
        }),
    ...given('amends', amended === undefined ? act.amends : [...new Set([...(act.amends ?? []), amended])]),
    provisions: {
      ...act.provisions,
      ...Object.fromEntries(
        Object.entries(provisions)
          .filter(([id]) => !SAID_OTHERWISE.includes(id))
          .map(([id, { order, number, text, changes }]) => {
            const known = act.provisions[id];
            const changing = changes?.map((change) => ({ act: amended ?? '', ...change }));
            return [
              id,
              {
                ...known,
                order: known?.order ?? order,
                ...given('number', known?.number ?? number),
                ...(text === '' ? {} : { text: inLanguage(known?.text, language, text) }),
                ...given('changes', amended === undefined ? known?.changes : (known?.changes ?? changing)),
              },
            ];
          }),
      ),
    },
  };
}

/** A text with the official wording of a language: it is the act's own, so no longer unofficial. */
function inLanguage(text: Text | undefined, language: Language, wording: string): Text {
  const { unofficial = [], ...rest } = text ?? {};
  const still = unofficial.filter((one) => one !== language);
  return { ...rest, [language]: wording, ...(still.length === 0 ? {} : { unofficial: still }) };
}

const given = <K extends string, T>(key: K, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
