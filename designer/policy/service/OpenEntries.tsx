import { useTranslation } from 'react-i18next';
import type { Act } from '../../../engine/schema/act.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { Open } from '../../../engine/schema/open.ts';
import { LegalText } from '../../look/LegalText.tsx';
import { Mark } from '../../look/Mark.tsx';
import { OpenSources } from '../../look/OpenSources.tsx';

interface Props {
  readonly open: Readonly<Record<string, Open>>;
  readonly acts: Readonly<Record<string, Act>>;
}

/** The open questions of law of an edition, each with what its sides say. */
export function OpenEntries({ open, acts }: Props) {
  const { t } = useTranslation('policy');
  const entries = inOrder(open);
  if (entries.length === 0) return <p className="hint">{t('service.no-open')}</p>;
  return (
    <ul className="items">
      {entries.map(([id, entry]) => (
        <li key={id} className="item">
          <details className="fold">
            <summary>
              <span className="item-title">
                <LegalText text={entry.title} />
              </span>{' '}
              <Mark icon="question" tone={entry.effect === 'undetermined' ? 'warning' : 'neutral'}>
                {t(`open.${entry.effect}`)}
              </Mark>
            </summary>
            <div className="fold-body">
              <p>
                <LegalText text={entry.text} />
              </p>
              <OpenSources sources={entry.sources} acts={acts} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
