import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { isPrefix, join } from '../../../../engine/json/pointer.ts';

/** Where the edition that is edited is written. */
export interface Written {
  readonly service: string;
  /** The amendment's file, and the part in it. */
  readonly file: string;
  readonly part: string;
}

/** What checking found at a place of the edition, whoever wrote it: this part, one before it, or the first edition. */
export function foundAt(
  diagnostics: readonly Diagnostic[],
  { service, file, part }: Written,
  pointer: string,
): readonly Diagnostic[] {
  const own = `${join('/parts', part, 'patch')}${pointer}`;
  return diagnostics.filter(({ at, params }) => {
    // What this part breaks in what others wrote is found at the part; the place in the edition is said beside it.
    if (at.file === file)
      return (
        isPrefix(own, at.pointer) || (typeof params.edition === 'string' && isPrefix(pointer, params.edition))
      );
    if (!at.file.startsWith(`services/${service}/`)) return false;
    const inPatch = /^\/parts\/[^/]+\/patch(\/.*)$/.exec(at.pointer)?.[1];
    return isPrefix(pointer, inPatch ?? at.pointer);
  });
}
