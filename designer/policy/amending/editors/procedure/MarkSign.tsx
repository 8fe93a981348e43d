import { useTranslation } from 'react-i18next';
import type { GraphMark } from './model/graph.ts';

const SIGNS = { added: '+', changed: 'Δ', removed: '−', missing: '?' } as const;

/** What this part does to a state or a step, as a sign and a word; nothing where it leaves it as it was. */
export function MarkSign({ mark }: { readonly mark: GraphMark }) {
  const { t } = useTranslation('amend-procedure');
  if (mark === 'same') return null;
  return (
    <span className={`amend-procedure-mark amend-procedure-mark-${mark}`}>
      <span aria-hidden="true">{SIGNS[mark]}</span> {t(`mark.${mark}`)}
    </span>
  );
}
