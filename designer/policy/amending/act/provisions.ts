import type { Act, ActProvision } from '../../../../engine/schema/act.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { addedBeside, followed } from './changes-follow.ts';

type Provisions = Act['provisions'];

/** Provisions in their order, numbered anew from 1. */
export const numbered = (entries: readonly (readonly [string, ActProvision])[]): Provisions =>
  Object.fromEntries(
    entries.map(([id, provision], index) => [
      id,
      provision.order === index + 1 ? provision : { ...provision, order: index + 1 },
    ]),
  );

/**
 * The provisions with one under another id, and what is a part of it with it; what they change follows. Whatever cites them must be changed
 * too; the checks name it.
 */
export function renamed(provisions: Provisions, from: string, to: string): Provisions {
  const isInward = to.startsWith(`${from}.`);
  return numbered(
    inOrder(provisions).map(([id, one]) => {
      const next =
        id === from || (!isInward && id.startsWith(`${from}.`)) ? `${to}${id.slice(from.length)}` : id;
      return next === id || Object.hasOwn(provisions, next) ? [id, one] : [next, followed(one, id, next)];
    }),
  );
}

/** The provisions with one joined to the one before it: nothing of its text is lost. */
export function joinedToPrevious(provisions: Provisions, id: string): Provisions {
  const entries = inOrder(provisions);
  const index = entries.findIndex(([key]) => key === id);
  const [previous, own] = [entries[index - 1], entries[index]];
  if (previous === undefined || own === undefined) return provisions;
  const [key, before] = previous;
  const text = joinedText(before.text, own[1].text, own[1].number);
  const joined = { ...before, ...(text === undefined ? {} : { text }) };
  return numbered(entries.toSpliced(index - 1, 2, [key, joined]));
}

function joinedText(
  first: Text | undefined,
  second: Text | undefined,
  number: string | undefined,
): Text | undefined {
  if (second === undefined) return first;
  const languages = Object.keys(second).filter(
    (key) => typeof second[key] === 'string' && key !== 'restored',
  );
  const joined = languages.map((language) => {
    const added = [number, second[language]].filter((one) => one !== undefined).join(' ');
    const before = first?.[language];
    return [language, typeof before === 'string' ? `${before}\n\n${added}` : added];
  });
  return { ...first, ...Object.fromEntries(joined) };
}

/** The provisions with a new one after another, or first. */
export function withNew(
  provisions: Provisions,
  after: string | undefined,
  id: string,
  language: string,
): Provisions {
  const entries = inOrder(provisions);
  const index = after === undefined ? 0 : entries.findIndex(([key]) => key === after) + 1;
  const changes = after === undefined ? [] : addedBeside(provisions[after], after, id);
  const made: ActProvision = {
    order: 0,
    text: { [language]: '…' },
    ...(changes.length === 0 ? {} : { changes }),
  };
  return numbered(entries.toSpliced(index, 0, [id, made]));
}

/** The provisions without one. */
export const without = (provisions: Provisions, id: string): Provisions =>
  numbered(inOrder(provisions).filter(([key]) => key !== id));
