import type { Documents } from '../../../../engine/amending/operations.ts';
import { isObject } from '../../../../engine/json/value.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import type { RuleWords } from '../../../look/rules/words.ts';

type Named = Pick<RuleWords, 'acts' | 'codelists' | 'parameters'>;

/** The acts, code lists and official values among documents, by id: what rules are put in words with. */
export function namedIn(documents: Documents): Named {
  const of = <T>(kind: string): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(documents).flatMap(([file, value]) => {
        const place = placeOf(file);
        // Published documents have the shape of their kind, and a draft's keep it: the editors write nothing else.
        return place?.kind === kind && isObject(value) ? [[place.name, value as T]] : [];
      }),
    );
  return { acts: of('act'), codelists: of('codelist'), parameters: of('parameter') };
}
