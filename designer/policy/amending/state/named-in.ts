import type { Documents } from '../../../../engine/amending/operations.ts';
import { readable } from '../../../../engine/amending/readable.ts';
import { type DocumentKind, placeOf } from '../../../../engine/library/place.ts';
import { documentSchemas } from '../../../../engine/library/schemas.ts';
import { shapeOf } from '../../../../engine/library/shape/shape.ts';
import type { RuleWords } from '../../../look/rules/words.ts';

type Named = Pick<RuleWords, 'acts' | 'codelists' | 'parameters'>;

/** The acts, code lists and official values among documents, by id: what rules are put in words with. */
export function namedIn(documents: Documents): Named {
  const of = <T>(kind: DocumentKind): Readonly<Record<string, T>> => {
    const shape = shapeOf(documentSchemas[kind]);
    return Object.fromEntries(
      Object.entries(documents).flatMap(([file, value]) => {
        const place = placeOf(file);
        const document = place?.kind === kind ? readable(shape, value) : undefined;
        return place === undefined || document === undefined ? [] : [[place.name, document as T]];
      }),
    );
  };
  return { acts: of('act'), codelists: of('codelist'), parameters: of('parameter') };
}
