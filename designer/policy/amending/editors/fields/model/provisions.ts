import type { Act } from '../../../../../../engine/schema/act.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Language } from '../../../../../../engine/schema/languages.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { describeProvision } from '../../../../../../engine/text/provision.ts';

/** A provision that can be cited. */
export interface ProvisionChoice {
  readonly id: string;
  /** As it is called in words: "para 15(5)". */
  readonly name: string;
  readonly text: string;
}

/** How many are offered at once; more are reached by typing. */
const MOST = 60;

/** The provisions of an act in its order, named in words. */
export const provisionChoices = (act: Act | undefined, language: Language): readonly ProvisionChoice[] =>
  act === undefined
    ? []
    : inOrder(act.provisions).map(([id, { text }]) => ({
        id,
        name: describeProvision(id, act, language),
        text: text === undefined ? '' : wording(text, language),
      }));

/** Those whose id, name or text holds what was typed; those whose id or name begins with it first. */
export function matchingProvisions(
  choices: readonly ProvisionChoice[],
  typed: string,
): readonly ProvisionChoice[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return choices.slice(0, MOST);
  const begins = (choice: ProvisionChoice) =>
    choice.id.startsWith(wanted) || choice.name.toLowerCase().startsWith(wanted);
  const holds = ({ id, name, text }: ProvisionChoice) =>
    `${id} ${name} ${text}`.toLowerCase().includes(wanted);
  const found = choices.filter((choice) => begins(choice) || holds(choice));
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))].slice(0, MOST);
}
