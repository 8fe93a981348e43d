import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { MomentText } from '../../../look/MomentText.tsx';
import { PartName } from '../PartName.tsx';
import { SettleForm } from './SettleForm.tsx';

interface Props {
  readonly view: CaseView;
}

/**
 * The parts of amendments of which the rules do not say whether they govern this case: their day of effect is uncertain, or they govern only where
 * they are more favourable. An officer may choose, with a written reason.
 */
export function PartsChoice({ view }: Props) {
  const { t } = useTranslation('desk');
  const parts = partsOf(view);
  if (parts.length === 0) return null;
  return (
    <>
      <h3>{t('open.parts')}</h3>
      <ul className="items">
        {parts.map((id) => {
          const settled = view.settled.find(({ open }) => open === id);
          return (
            <li className="item" id={`part-${id}`} key={id}>
              <p className="item-text">
                <PartName id={id} service={view.service} />
              </p>
              {settled ? (
                <div className="settled">
                  <p>
                    <strong>{t('open.settled-by')}</strong> {settled.by}, <MomentText at={settled.at} />
                  </p>
                  {typeof settled.sense === 'object' ? (
                    <p>
                      {t(settled.sense.reading === 'with' ? 'open.reading.with' : 'open.reading.without')}
                    </p>
                  ) : null}
                  <p className="typed">{settled.reason}</p>
                </div>
              ) : null}
              {view.status === 'open' ? (
                <SettleForm
                  key={settled?.at}
                  open={id}
                  entry={{ settled: settled !== undefined, canBeSetAside: false }}
                  readings={[
                    { reading: 'with', title: t('open.reading.with') },
                    { reading: 'without', title: t('open.reading.without') },
                  ]}
                  view={view}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Parts on which something depends in this case, and those that were chosen already. */
export function partsOf({ assessment, settled }: CaseView): readonly string[] {
  const depending = assessment.alternatives
    .filter(({ kind, differs }) => kind !== 'reading' && differs.length > 0)
    .flatMap(({ id }) => id.split(', '));
  const chosen = settled.map(({ open }) => open).filter((open) => open.includes('/'));
  return [...new Set([...depending, ...chosen])].sort();
}
