import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';

interface Cited {
  readonly title: Text;
  readonly citation?: Citation | undefined;
}

/** The head of a result that has a title and, perhaps, a citation. */
export const head = ({ title, citation }: Cited) => ({
  title,
  ...(citation === undefined ? {} : { citation }),
});
