import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import type { EditionInForce } from './types.ts';

/**
 * The state of the procedure in which a case stands under an edition: its own, or, where an amendment took that one away, the state
 * that the amendment says it stands in instead (`states`).
 * @param state where it stood under an earlier edition
 */
export function stateUnder(
  library: Pick<Library, 'services'>,
  { service, edition, madeBy }: Pick<EditionInForce, 'service' | 'edition' | 'madeBy'>,
  state: string,
): string {
  const parts = own(library.services, service)?.parts ?? [];
  return madeBy.reduce((here, { act, part }) => {
    if (Object.hasOwn(edition.workflow.states, here)) return here;
    const made = parts.find((one) => one.act === act && one.part === part);
    return own(made?.definition.states ?? {}, here) ?? here;
  }, state);
}
