import { isStill, putBack, type Restoring, restoringOf } from '../../../../engine/acts/displaced/restored.ts';
import { isStillJoined } from '../../../../engine/acts/joined-notes.ts';
import type { SplitNote } from '../../../../engine/acts/split.ts';
import type { Act, ActProvision } from '../../../../engine/schema/act.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { languagesIn, wordingIn } from '../../../../engine/text/wording-in.ts';

type Provisions = Act['provisions'];

/** The provisions with the words put back that notes propose; each says what was put right in it. */
export function withPutBack(
  provisions: Provisions,
  notes: readonly SplitNote[],
  say: (restoring: Restoring) => string,
): Provisions {
  const changed: Record<string, ActProvision> = {};
  for (const note of notes) {
    const id = String(note.params.provision);
    const provision = changed[id] ?? provisions[id];
    const restoring = restoringOf(note);
    if (provision?.text === undefined || restoring === undefined) continue;
    const text = restored(provision.text, restoring, say);
    if (text !== undefined) changed[id] = { ...provision, text };
  }
  return { ...provisions, ...changed };
}

function restored(text: Text, restoring: Restoring, say: (restoring: Restoring) => string): Text | undefined {
  const changed = languagesIn(text).flatMap((language) => {
    const before = wordingIn(text, language) ?? '';
    const after = putBack(before, restoring);
    return after === before ? [] : [[language, after] as const];
  });
  if (changed.length === 0) return undefined;
  const said = [text.restored, say(restoring)].filter((one) => one !== undefined).join(' ');
  return { ...text, ...Object.fromEntries(changed), restored: said };
}

/** The notes whose cause is still there: their provision is, and the words that they are about stand in it. */
export function standing(notes: readonly SplitNote[], provisions: Provisions): readonly SplitNote[] {
  return notes.filter((note) => {
    const provision = provisions[String(note.params.as ?? note.params.provision)];
    if (provision === undefined) return false;
    if (!isStillJoined(note, provision)) return false;
    const { text } = provision;
    if (text === undefined) return note.params.from === undefined;
    return languagesIn(text).some((language) => isStill(note, wordingIn(text, language) ?? ''));
  });
}

/** The notes on a provision also under its new address: under the old one they wait for the change to be undone. */
export function followingNotes(notes: readonly SplitNote[], from: string, to: string): readonly SplitNote[] {
  const moved = (place: string | number | undefined) =>
    typeof place === 'string' && (place === from || place.startsWith(`${from}.`))
      ? `${to}${place.slice(from.length)}`
      : undefined;
  const copies = notes.flatMap(({ code, params }) => {
    const [provision, as] = [moved(params.provision), moved(params.as)];
    // Who has given it another address has answered where it belongs.
    if (code === 'other-place' && params.provision === from) return [];
    if (provision === undefined && as === undefined) return [];
    return [
      {
        code,
        params: {
          ...params,
          ...(provision === undefined ? {} : { provision }),
          ...(as === undefined ? {} : { as }),
        },
      },
    ];
  });
  return [...notes, ...copies];
}
