import { original } from '../../text/localize.ts';
import type { ActProvision } from './drafted.ts';

/**
 * What each provision of an act stands under: the last before it, beside it or around it, whose words end in a colon, as the introduction of a list does; else
 * the nearest around it that has words.
 */
export function headingsOf(provisions: readonly ActProvision[]): ReadonlyMap<string, ActProvision> {
  const found = new Map<string, ActProvision>();
  provisions.forEach((provision, index) => {
    const earlier = provisions.slice(0, index);
    const heading =
      earlier.findLast((one) => isAroundOrBeside(one.id, provision.id) && isIntroduction(one)) ??
      earlier.findLast((one) => one.text !== undefined && provision.id.startsWith(`${one.id}.`));
    if (heading !== undefined) found.set(provision.id, heading);
  });
  return found;
}

const isAroundOrBeside = (one: string, other: string): boolean => {
  const around = one.split('.').slice(0, -1).join('.');
  return other.startsWith(`${one}.`) || (around !== '' && other.startsWith(`${around}.`));
};

const isIntroduction = ({ text }: ActProvision): boolean =>
  text !== undefined && /:["»”]?\s*$/u.test(original(text).text.trim());
