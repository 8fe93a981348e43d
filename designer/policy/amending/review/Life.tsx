import { useTranslation } from 'react-i18next';
import type { AmendmentState } from '../../../../server/api/schemas/amendments.ts';

/** The way of an amendment, and the turns that end it otherwise. */
const WAY: readonly AmendmentState[] = ['draft', 'in-review', 'approved', 'scheduled', 'in-force'];
const ENDS: readonly AmendmentState[] = ['superseded', 'repealed', 'recalled', 'discarded'];

/** Where on its way the amendment stands. */
export function Life({ state }: { readonly state: AmendmentState }) {
  const { t } = useTranslation('amending');
  const way = ENDS.includes(state) ? [...WAY, state] : WAY;
  return (
    <ol className="review-life" aria-label={t('list.filter')}>
      {way.map((one) => (
        <li key={one} aria-current={one === state ? 'step' : undefined}>
          {t(`state.${one}`)}
        </li>
      ))}
    </ol>
  );
}
