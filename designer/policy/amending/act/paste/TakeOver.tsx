import { useTranslation } from 'react-i18next';
import type { Pasted } from '../../../../../engine/acts/pasted.ts';
import { Button } from '../../../../look/Button.tsx';
import type { Taking } from '../registered.ts';

interface Props {
  readonly is: Pasted['is'];
  /** The library has the act already: nothing is proposed. */
  readonly already: boolean;
  /** There is nothing to take over. */
  readonly empty: boolean;
  readonly onTake: (taking: Taking) => void;
  readonly onCancel: () => void;
}

/** What can be done with a pasted text: what is likely meant first; where it is another act, nothing is likely. */
export function TakeOver({ is, already, empty, onTake, onCancel }: Props) {
  const { t } = useTranslation('amend-act');
  const isPlain = is === 'first' || is === 'other-language';
  const replacing = is === 'other-act' ? 'act-replaced' : 'wording-replaced';
  return (
    <div className="button-row">
      {isPlain ? (
        <Button kind={already ? 'secondary' : 'primary'} disabled={empty} onClick={() => onTake('joined')}>
          {t(already ? 'paste.take-anyway' : 'paste.take')}
        </Button>
      ) : (
        <>
          <Button disabled={empty} onClick={() => onTake(replacing)}>
            {t(is === 'other-act' ? 'paste.replace-act' : 'paste.replace-wording')}
          </Button>
          <Button disabled={empty} onClick={() => onTake('joined')}>
            {t('paste.join')}
          </Button>
        </>
      )}
      <Button kind="quiet" onClick={onCancel}>
        {t('paste.cancel')}
      </Button>
    </div>
  );
}
