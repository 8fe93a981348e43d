import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemUse } from '../../../../../engine/facts/item-uses.ts';
import { itemOf } from '../../../../../engine/facts/uses.ts';
import { Button } from '../../../../look/Button.tsx';
import { Dialog } from '../../../../look/Dialog.tsx';
import { UseList } from '../facts/UseList.tsx';
import type { Fate, QuestionAbout } from './model/questions.ts';
import { fateOf, QuestionsField } from './QuestionsField.tsx';

interface Props {
  readonly name: string;
  readonly uses: readonly ItemUse[];
  readonly questions: readonly QuestionAbout[];
  readonly onConfirm: (fates: readonly (readonly [QuestionAbout, Fate])[]) => void;
  readonly onClose: () => void;
}

/** Says what uses an item before it is taken away, and asks what becomes of the open questions that speak of it. */
export function RemoveDialog({ name, uses, questions, onConfirm, onClose }: Props) {
  const { t } = useTranslation('amend-fields');
  const [fates, setFates] = useState<Readonly<Record<string, Fate>>>({});
  const count = new Set(uses.map(({ pointer }) => itemOf(pointer))).size;
  return (
    <Dialog title={t('remove.title', { name })} onClose={onClose}>
      {count === 0 ? null : (
        <>
          <p>{t('remove.lead', { count })}</p>
          <UseList uses={uses} onFollow={onClose} />
        </>
      )}
      <QuestionsField questions={questions} fates={fates} onChange={setFates} />
      <div className="button-row">
        <Button
          kind="danger"
          onClick={() => onConfirm(questions.map((question) => [question, fateOf(question, fates)]))}
        >
          {t(count === 0 ? 'item.remove' : 'remove.confirm')}
        </Button>
        <Button onClick={onClose}>{t('from-law.cancel')}</Button>
      </div>
    </Dialog>
  );
}
