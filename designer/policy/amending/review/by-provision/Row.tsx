import { useTranslation } from 'react-i18next';
import type { ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { HeadingRow } from './HeadingRow.tsx';
import { Lines } from './Lines.tsx';
import { ProvisionRow } from './ProvisionRow.tsx';
import { idOf } from './row-key.ts';
import { useRowName } from './useRowName.ts';
import { WithoutEffectRow } from './WithoutEffectRow.tsx';

interface Props {
  readonly row: ReviewRow;
  readonly several: boolean;
  readonly isFirstUncited: boolean;
  readonly isLooked: boolean;
  /** It was ticked off, as it was then. */
  readonly wasLooked: boolean;
  readonly onLook: (looked: boolean) => void;
  readonly onGo: (provision: string) => void;
}

/** One thing to look at, with a box to tick it off for oneself. */
export function Row({ row, several, isFirstUncited, isLooked, wasLooked, onLook, onGo }: Props) {
  const { t } = useTranslation('amend-review');
  const nameOf = useRowName();
  if (row.kind === 'heading')
    return (
      <li className="review-row" id={idOf(row)}>
        <HeadingRow row={row} />
      </li>
    );
  return (
    <li className="review-row" id={idOf(row)} data-looked={isLooked || undefined}>
      {isFirstUncited ? (
        <div className="review-uncited">
          <h3>{t('rows.uncited')}</h3>
          <p className="hint">{t('rows.uncited-note')}</p>
        </div>
      ) : null}
      {wasLooked && !isLooked ? (
        <p className="review-other">
          <Tag tone="warning">{t('rows.other')}</Tag>
        </p>
      ) : null}
      <Body row={row} several={several} onGo={onGo} />
      <label className="check review-look" title={t('rows.looked')}>
        <input type="checkbox" checked={isLooked} onChange={({ target }) => onLook(target.checked)} />{' '}
        <span className="review-look-word" aria-hidden="true">
          {t('rows.looked')}
        </span>
        <span className="visually-hidden">
          {t('rows.looked')}: {nameOf(row)}
        </span>
      </label>
    </li>
  );
}

interface BodyProps {
  readonly row: Exclude<ReviewRow, { kind: 'heading' }>;
  readonly several: boolean;
  readonly onGo: (provision: string) => void;
}

function Body({ row, several, onGo }: BodyProps) {
  switch (row.kind) {
    case 'provision':
      return <ProvisionRow row={row} several={several} onGo={onGo} />;
    case 'without-effect':
      return <WithoutEffectRow row={row} />;
    case 'uncited':
      return (
        <div className="review-alone">
          <Lines changes={row.changes} several={several} />
        </div>
      );
  }
}
