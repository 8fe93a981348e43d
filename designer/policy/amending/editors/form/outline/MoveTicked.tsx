import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { Button } from '../../../../../look/Button.tsx';
import { Live } from '../../../../../look/Live.tsx';
import { useEditing } from '../../../state/editing.ts';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { useNames } from '../useNames.ts';
import { useTicked } from './useTicks.ts';

interface Props {
  /** Moves all that are ticked to the end of a page; false where they stand there already. */
  readonly onMove: (page: string) => boolean;
}

/** What can be done with the questions that are ticked: moved to a page together. */
export function MoveTicked({ onMove }: Props) {
  const { t } = useTranslation('amend-form');
  const { edition } = useEditing();
  const { ofPage } = useNames();
  const ticks = useTicked();
  const [said, setSaid] = useState('');
  const count = ticks?.ticked.size ?? 0;
  const move = (page: string) => {
    if (page === '') return;
    const isMoved = onMove(page);
    setSaid(t(isMoved ? 'several.moved' : 'several.there', { count, page: ofPage(page) }));
  };
  return (
    <div className="amend-form-ticked">
      {ticks === undefined || count === 0 ? null : (
        <>
          <p>{t('several.count', { count })}</p>
          <SelectField
            label={t('panel.to-page')}
            value=""
            options={[
              { value: '', title: t('panel.stays') },
              ...inOrder(edition.form.pages).map(([value]) => ({ value, title: ofPage(value) })),
            ]}
            onChange={move}
          />
          <Button kind="quiet" onClick={ticks.clear}>
            {t('several.none')}
          </Button>
        </>
      )}
      <Live>{said}</Live>
    </div>
  );
}
