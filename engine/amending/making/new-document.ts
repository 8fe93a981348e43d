import type { Citation } from '../../schema/citation.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Document } from '../../schema/ground.ts';
import type { Text } from '../../schema/text.ts';
import { onlyVariant } from './only-variant.ts';

/** A document of which nothing is said but its name: in which form and for which variants, its author says. */
export const newDocument = (
  edition: Pick<Edition, 'service'>,
  {
    order,
    title,
    cited,
  }: { readonly order: number; readonly title: Text; readonly cited: { readonly citation?: Citation } },
): Partial<Document> => ({ order, title, ...onlyVariant(edition), ...cited });
