import { useTranslation } from 'react-i18next';
import type { ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { Changes } from './Changes.tsx';
import { HeadingRow } from './HeadingRow.tsx';
import { ProvisionRow } from './ProvisionRow.tsx';
import { useRowName } from './useRowName.ts';
import { WithoutEffectRow } from './WithoutEffectRow.tsx';

interface Props {
  readonly row: ReviewRow;
  readonly several: boolean;
  readonly isFirstUncited: boolean;
  readonly isLooked: boolean;
  readonly onLook: (looked: boolean) => void;
}

/** One thing to look at, with a box to tick it off for oneself. */
export function Row({ row, several, isFirstUncited, isLooked, onLook }: Props) {
  const { t } = useTranslation('amend-review');
  const nameOf = useRowName();
  if (row.kind === 'heading')
    return (
      <li className="review-row">
        <HeadingRow row={row} />
      </li>
    );
  return (
    <li className="review-row" data-looked={isLooked || undefined}>
      {isFirstUncited ? (
        <div className="review-uncited">
          <h3>{t('rows.uncited')}</h3>
          <p className="hint">{t('rows.uncited-note')}</p>
        </div>
      ) : null}
      <Body row={row} several={several} />
      <label className="check review-look">
        <input type="checkbox" checked={isLooked} onChange={({ target }) => onLook(target.checked)} />{' '}
        {t('rows.looked')}
        <span className="visually-hidden">: {nameOf(row)}</span>
      </label>
    </li>
  );
}

interface BodyProps {
  readonly row: Exclude<ReviewRow, { kind: 'heading' }>;
  readonly several: boolean;
}

function Body({ row, several }: BodyProps) {
  switch (row.kind) {
    case 'provision':
      return <ProvisionRow row={row} several={several} />;
    case 'without-effect':
      return <WithoutEffectRow row={row} />;
    case 'uncited':
      return (
        <div className="review-alone">
          <Changes changes={[row.change]} several={several} />
        </div>
      );
  }
}
