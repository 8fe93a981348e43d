import type { Citation } from '../../schema/citation.ts';
import type { Ground } from '../../schema/ground.ts';
import type { Text } from '../../schema/text.ts';

/** What a new ground or requirement begins with. */
export interface NewSaid {
  readonly order: number;
  /** The law's words. */
  readonly text: Text;
  readonly appliesTo: readonly string[];
  /** To be spread: empty where no provision is selected. */
  readonly cited: { readonly citation?: Citation };
}

/** A condition with nothing in it yet: checking says that it is to be said. */
const NOTHING_SAID = { all: [] };

/** A ground of which nothing is said but its words: it refuses until its author says otherwise. */
export const newGround = ({ order, text, appliesTo, cited }: NewSaid): Ground => ({
  order,
  effect: 'refuse',
  appliesTo: [...appliesTo],
  text,
  when: NOTHING_SAID,
  ...cited,
});

/** A requirement of which nothing is said but its words. */
export const newRequirement = ({ order, text, appliesTo, cited }: NewSaid) => ({
  order,
  appliesTo: [...appliesTo],
  text,
  when: NOTHING_SAID,
  ...cited,
});
