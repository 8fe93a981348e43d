import { markerOf } from '../../../../engine/acts/markers.ts';
import type { Act, ActProvision } from '../../../../engine/schema/act.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { Language } from '../../../../engine/schema/text.ts';
import { wordingIn } from '../../../../engine/text/wording-in.ts';
import { free, outerOf } from './belonging.ts';
import { addedBeside } from './changes-follow.ts';
import { numbered } from './provisions.ts';

type Provisions = Act['provisions'];

/** A place in a wording: where the cursor stands. */
export interface Cursor {
  readonly language: Language;
  readonly at: number;
}

/** The provisions with one parted in two at a place of its wording, and the address of the second; nothing where a part would be empty. */
export function splitAt(
  provisions: Provisions,
  id: string,
  { language, at }: Cursor,
): { readonly provisions: Provisions; readonly id: string } | undefined {
  const provision = provisions[id];
  const words = provision?.text && wordingIn(provision.text, language);
  if (provision === undefined || words === undefined) return undefined;
  const [first, rest] = [words.slice(0, at).trimEnd(), words.slice(at).trimStart()];
  if (first === '' || rest === '') return undefined;
  const marker = markerOf(rest);
  const isListed = marker !== undefined && (marker.kind === 'paragraph' || marker.kind === 'sub');
  const next = isListed
    ? { id: free(provisions, again(beside(id, marker.number)), 1), number: marker.number, text: marker.rest }
    : { ...following(provisions, id, provision.number), text: rest };
  const changes = addedBeside(provision, id, next.id);
  const made: ActProvision = {
    order: 0,
    ...(next.number === undefined ? {} : { number: next.number }),
    text: { [language]: next.text === '' ? rest : next.text },
    ...(changes.length === 0 ? {} : { changes }),
  };
  const entries = inOrder(provisions);
  const index = entries.findIndex(([key]) => key === id);
  const kept: ActProvision = { ...provision, text: { ...provision.text, [language]: first } };
  return { provisions: numbered(entries.toSpliced(index, 1, [id, kept], [next.id, made])), id: next.id };
}

const again = (id: string) => (count: number) => (count === 1 ? id : `${id}-${count}`);

/** The address of another number of the same list: "p2" and 3 are "p3", "2" and "3)" are "3". */
function beside(id: string, number: string): string {
  const own = id.split('.').at(-1) ?? id;
  const segment = `${/^\D*/.exec(own)?.[0] ?? ''}${number.replace(')', '')}`;
  const outer = outerOf(id);
  return outer === '' ? segment : `${outer}.${segment}`;
}

/** The next number of the list, if nobody has it; else a paragraph without a number. */
function following(
  provisions: Provisions,
  id: string,
  number: string | undefined,
): { readonly id: string; readonly number?: string } {
  const [, start, count] = /^(.*?)(\d+)$/.exec(id) ?? [];
  if (start === undefined || count === undefined)
    return { id: free(provisions, (at) => `${id}.indent-${at}`, 2) };
  if (/(?:^|\.)indent-$/.test(start))
    return { id: free(provisions, (at) => `${start}${at}`, Number(count) + 1) };
  const next = `${start}${Number(count) + 1}`;
  if (Object.hasOwn(provisions, next)) return { id: free(provisions, (at) => `${id}.indent-${at}`, 2) };
  const printed = number?.replace(/\d+(?=\)?$)/, String(Number(count) + 1));
  return { id: next, ...(printed === undefined ? {} : { number: printed }) };
}
