import type { Setting } from '../../../../../../engine/amending/set-in-part.ts';
import { isPrefix, join } from '../../../../../../engine/json/pointer.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';

/** An open question that speaks of what is being taken away. */
export interface QuestionAbout {
  readonly key: string;
  readonly title: Text;
  /** What else it speaks of; nothing: it was about that alone. */
  readonly left: readonly string[];
}

/** What becomes of a question whose matter goes: it ends too, or it stands. */
export type Fate = 'ends' | 'stands';

/**
 * The open questions of an edition that speak of what is being taken away, or of something in it; in their order.
 * @param gone pointers of the items that go
 */
export function questionsAbout(
  { open }: Pick<Edition, 'open'>,
  gone: readonly string[],
): readonly QuestionAbout[] {
  const isGone = (pointer: string) => gone.some((one) => isPrefix(one, pointer));
  return inOrder(open).flatMap(([key, { title, pointers }]) =>
    pointers.some(isGone) ? [{ key, title, left: pointers.filter((one) => !isGone(one)) }] : [],
  );
}

/** What most probably becomes of a question: one that was about that alone ends with it. */
export const probableFate = ({ left }: QuestionAbout): Fate => (left.length === 0 ? 'ends' : 'stands');

/**
 * What is to be set in an edition for questions to end or to stand. One that stands no longer names what is gone; where it named nothing else it stays as it
 * is, for its author to say anew what it is about.
 */
export const settled = (questions: readonly (readonly [QuestionAbout, Fate])[]): readonly Setting[] =>
  questions.flatMap(([{ key, left }, fate]): readonly Setting[] => {
    const at = join('/open', key);
    if (fate === 'ends') return [[at, undefined]];
    return left.length === 0 ? [] : [[join(at, 'pointers'), left]];
  });
