import { get, join } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import { isText } from '../../../text/wording-in.ts';
import { citesAct } from '../../citing.ts';
import type { Drafted } from '../drafted.ts';
import type { Judged } from '../judging/judgement.ts';
import { stemsOfText } from '../stems-of-text.ts';
import { likenessOf, type Stems } from '../wording-likeness.ts';

/** From how alike the words of an item and of the law must be to be of one thing. */
const ALIKE = 0.5;

/**
 * The item of the edition that a provision is about although it does not rest on what the provision changes: the one whose words are much the same; or that
 * which the published provision with the same words became in this very service. Items that cite the act already are somebody else's.
 */
export function thereAlready(
  { edition, service, act }: Drafted,
  { precedent, because, becomes }: Judged,
  words: Stems,
): string | undefined {
  const map = get(edition, `/${becomes}`);
  const items = Object.entries(isObject(map) ? map : {}).flatMap(([key, item]) =>
    isObject(item) && !citesAct(item.citation, act) ? [{ pointer: join('', becomes, key), item }] : [],
  );
  const alike = items
    .map(({ pointer, item }) => {
      const texts = [item.text, item.title].filter(isText);
      return { pointer, likeness: Math.max(0, ...texts.map((text) => likenessOf(stemsOfText(text), words))) };
    })
    .sort((a, b) => b.likeness - a.likeness)[0];
  if (alike !== undefined && alike.likeness >= ALIKE) return alike.pointer;
  if (because.kind !== 'like-published') return undefined;
  const own = precedent.items.filter((one) => one.service === service).map(({ pointer }) => pointer);
  return items.find(({ pointer }) => own.includes(pointer))?.pointer;
}
