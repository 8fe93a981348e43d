import type { Documents } from '../../../../engine/amending/operations.ts';
import { readable } from '../../../../engine/amending/readable.ts';
import { type DocumentKind, placeOf } from '../../../../engine/library/place.ts';
import { documentSchemas } from '../../../../engine/library/schemas.ts';
import { shapeOf } from '../../../../engine/library/shape/shape.ts';
import { asItStands } from '../../../../engine/library/standing.ts';
import type { RuleWords } from '../../../look/rules/words.ts';

type Named = Pick<RuleWords, 'acts' | 'codelists' | 'parameters'>;

/** The acts, code lists and official values among documents, by id: what rules are put in words with. */
export const namedIn = (documents: Documents): Named => ({
  acts: readableOf(documents, 'act'),
  codelists: readableOf(documents, 'codelist', (list) => asItStands('codelist', list)),
  parameters: readableOf(documents, 'parameter'),
});

/** The documents of a kind by id, as far as they can be read. */
export function readableOf<T>(
  documents: Documents,
  kind: DocumentKind,
  change: (document: unknown) => unknown = (document) => document,
): Readonly<Record<string, T>> {
  const shape = shapeOf(documentSchemas[kind]);
  return Object.fromEntries(
    Object.entries(documents).flatMap(([file, value]) => {
      const place = placeOf(file);
      const document = place?.kind === kind ? readable(shape, value) : undefined;
      return place === undefined || document === undefined ? [] : [[place.name, change(document) as T]];
    }),
  );
}
