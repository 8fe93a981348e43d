import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isPrefix, join, meets } from '../json/pointer.ts';
import { itemsByProvision } from './coverage.ts';
import { patchOf } from './draft-part.ts';
import { partsAmong } from './draft-parts.ts';
import type { Documents } from './operations.ts';
import type { ProvisionState } from './report.ts';

/**
 * Marks the covered provisions that are only begun: among the items that cite them is one with an error, such as a ground that does not say yet when
 * it applies.
 * @param documents those of the draft; they need not be valid
 */
export function withUnfinished(
  coverage: readonly ProvisionState[],
  diagnostics: readonly Diagnostic[],
  documents: Documents,
  act: string,
): readonly ProvisionState[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const begun = new Set(
    partsAmong(documents)
      .filter((part) => part.act === act)
      .flatMap(({ file, part, value }) => {
        const patch = join('', 'parts', part, 'patch');
        const broken = errors
          .filter(({ at }) => at.file === file && isPrefix(patch, at.pointer))
          .map(({ at }) => at.pointer.slice(patch.length));
        return [...itemsByProvision(patchOf(value), act)]
          .filter(([, items]) => [...items].some((item) => broken.some((place) => meets(item, place))))
          .map(([provision]) => provision);
      }),
  );
  return coverage.map((one) =>
    one.state === 'covered' && begun.has(one.provision) ? { ...one, unfinished: true as const } : one,
  );
}
