import { useTranslation } from 'react-i18next';
import { DateText } from '../../look/DateText.tsx';
import { ActName } from '../ActName.tsx';
import { useShownEdition } from './context.ts';

/** Which documents made the edition, since when it holds, and what is already known to change it. */
export function EditionMaking() {
  const { t } = useTranslation('policy');
  const { inForce, acts } = useShownEdition();
  const { madeBy, pending, inForceFrom, inForceTo, hash } = inForce;
  return (
    <dl className="pairs pairs-wide">
      <div>
        <dt>{t('edition.in-force')}</dt>
        <dd>
          <DateText date={inForceFrom} /> – {inForceTo ? <DateText date={inForceTo} /> : t('edition.on')}
        </dd>
      </div>
      <div>
        <dt>{t('edition.made-by')}</dt>
        <dd>
          {t('edition.base')}
          {madeBy.map(({ act, part }) => (
            <span key={`${act}/${part}`}>
              {' + '}
              <ActName act={act} acts={acts} />
            </span>
          ))}
        </dd>
      </div>
      {pending.length > 0 ? (
        <div>
          <dt>{t('edition.pending')}</dt>
          <dd>
            {pending.map(({ act, part, from }) => (
              <span key={`${act}/${part}`} className="cell-under">
                <DateText date={from} />: <ActName act={act} acts={acts} />
              </span>
            ))}
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('edition.hash')}</dt>
        <dd>
          <span className="mono">{hash.slice(0, 16)}</span>
        </dd>
      </div>
    </dl>
  );
}
