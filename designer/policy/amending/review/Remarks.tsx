import { useTranslation } from 'react-i18next';
import { useWorkbench } from '../state/draft.ts';
import { AddRemark } from './AddRemark.tsx';
import { RemarkItem } from './RemarkItem.tsx';

/** What was said of the amendment as a whole; comments on single changes stand beside those. */
export function Remarks() {
  const { t } = useTranslation('amend-review');
  const { remarks, may } = useWorkbench(({ view }) => view);
  const whole = remarks.filter(({ about }) => about === undefined);
  return (
    <>
      {whole.length === 0 ? <p>{t('no-remarks')}</p> : null}
      <ul className="plain-list">
        {whole.map((remark) => (
          <RemarkItem key={remark.id} remark={remark} />
        ))}
      </ul>
      {may.includes('comment') ? <AddRemark /> : null}
    </>
  );
}
