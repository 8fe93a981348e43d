import type { Text } from '../../schema/text.ts';
import { original } from '../../text/localize.ts';
import type { ActProvision } from './drafted.ts';

/**
 * The words that each provision of an act stands under, the nearest first: the introduction of its list, which stands beside it and ends in a colon, and
 * the provisions around it.
 * @param worded the words of a provision; undefined where it has none of its own, as an instruction to amend
 */
export function headingsOf(
  provisions: readonly ActProvision[],
  worded: (provision: ActProvision) => Text | undefined,
): ReadonlyMap<string, readonly Text[]> {
  const all = provisions.flatMap((provision) => {
    const words = worded(provision);
    return words === undefined ? [] : [{ id: provision.id, words }];
  });
  return new Map(
    provisions.map(({ id }) => {
      const earlier = all.slice(
        0,
        all.findIndex((one) => one.id === id),
      );
      const beside = earlier.findLast((one) => isIntroductionBeside(one.id, id) && endsInColon(one.words));
      const around = earlier.filter((one) => id.startsWith(`${one.id}.`)).reverse();
      return [id, [...(beside === undefined ? [] : [beside]), ...around].map(({ words }) => words)];
    }),
  );
}

/** An introduction stands in the same provision as its list, and is no member of it: its number is of another kind. */
function isIntroductionBeside(one: string, other: string): boolean {
  const [theirs, own] = [one.split('.'), other.split('.')];
  const [last = '', mine = ''] = [theirs.at(-1), own.at(-1)];
  return (
    theirs.length === own.length &&
    theirs.length > 1 &&
    theirs.slice(0, -1).join('.') === own.slice(0, -1).join('.') &&
    kindOf(last) !== kindOf(mine)
  );
}

const kindOf = (segment: string): string => segment.replace(/\d.*$/u, '');

const endsInColon = (words: Text): boolean => /:["»”]?\s*$/u.test(original(words).text.trim());
