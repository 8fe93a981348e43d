import type { Open } from '../../../../engine/schema/open.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useService } from '../context.ts';

/** What each side says. */
export function OpenSources({ open }: { readonly open: Open }) {
  const { acts } = useService();
  return (
    <ul className="plain-list">
      {open.sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sources of a fixed entry have no other identity
        <li key={index}>
          <LegalText text={source.says} /> <Cite citation={source.citation} acts={acts} />
        </li>
      ))}
    </ul>
  );
}
