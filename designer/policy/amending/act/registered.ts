import type { RecognisedAct } from '../../../../engine/acts/recognise.ts';
import type { SplitText } from '../../../../engine/acts/split.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import type { Language, Text } from '../../../../engine/schema/text.ts';
import { languagesIn } from '../../../../engine/text/wording-in.ts';

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
export const SAID_OTHERWISE: readonly string[] = ['title', 'head', 'signature'];

/** How a pasted text is taken over: beside what stands, in place of a wording that stands, or in place of another act. */
export type Taking = 'joined' | 'wording-replaced' | 'act-replaced';

/** What of an act stays when a pasted text is taken over, before the text is laid over it. */
export function kept(act: Act, taking: Taking, fresh: Act, language: Language): Act {
  if (taking === 'joined') return act;
  if (taking === 'act-replaced') return { ...fresh, $schema: act.$schema, id: act.id };
  const provisions = Object.entries(act.provisions).flatMap(([id, provision]) => {
    const { number: _, changes: __, text, ...rest } = provision;
    const left = withoutLanguage(text, language);
    return left === undefined ? [] : [[id, { ...rest, text: left }] as const];
  });
  return { ...act, provisions: Object.fromEntries(provisions) };
}

/** A text without one of its wordings; nothing where no official one is left. */
function withoutLanguage(text: Text | undefined, language: Language): Text | undefined {
  if (text === undefined) return undefined;
  const { [language]: _, ...rest } = text;
  const official = languagesIn(rest).filter((one) => !text.unofficial?.includes(one));
  return official.length === 0 ? undefined : rest;
}

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
