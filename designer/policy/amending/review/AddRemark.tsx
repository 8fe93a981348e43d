import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { commentOn } from '../api/amendments.ts';
import { useDraft } from '../state/draft.ts';

interface Props {
  /** The change that it is about; without one, the whole amendment. */
  readonly about?: { readonly file: string; readonly pointer: string };
  readonly onDone?: () => void;
}

/** A comment on the amendment, or on one of its changes. What was typed stays until it has arrived. */
export function AddRemark({ about, onDone }: Props) {
  const { t } = useTranslation('amend-review');
  const id = useId();
  const { store } = useDraft();
  const [text, setText] = useState('');
  const [remark, setRemark] = useState(() => crypto.randomUUID());
  const add = useMutation({
    mutationFn: () =>
      commentOn(store.getState().view.id, {
        id: remark,
        text: text.trim(),
        ...(about === undefined ? {} : { at: about }),
      }),
    onSuccess: (view) => {
      store.getState().receive(view);
      setText('');
      setRemark(crypto.randomUUID());
      onDone?.();
    },
  });
  return (
    <form
      className="review-remark"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') add.mutate();
      }}
    >
      <label className="field-label" htmlFor={id}>
        {t('comment')}
      </label>
      <textarea
        id={id}
        className="input"
        rows={3}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {add.isError ? <ErrorState error={add.error} /> : null}
      <div className="button-row">
        <Button type="submit" busy={add.isPending} disabled={text.trim() === ''}>
          {t('send-comment')}
        </Button>
        {onDone === undefined ? null : (
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
