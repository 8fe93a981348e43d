import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../../engine/schema/text.ts';
import { Button } from '../../look/Button.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { BlameDialog } from './BlameDialog.tsx';

interface Props {
  readonly pointer: string;
  readonly title: Text;
}

/** Asks who set what stands here. */
export function BlameButton({ pointer, title }: Props) {
  const { t } = useTranslation('policy');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('blame.ask')}
        <span className="visually-hidden">
          {': '}
          <LegalText text={title} />
        </span>
      </Button>
      {open ? <BlameDialog pointer={pointer} title={title} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
