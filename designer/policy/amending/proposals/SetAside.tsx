import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { Button } from '../../../look/Button.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useProvisionName } from '../state/useProvisionName.ts';
import { useDoes } from './useDoes.ts';

interface Props {
  readonly proposals: readonly Proposal[];
  readonly editable: boolean;
  readonly onBack: (id: string) => void;
}

/** The proposals that somebody did not want, folded; each can be looked at again. */
export function SetAside({ proposals, editable, onBack }: Props) {
  const { t } = useTranslation('amend-proposals');
  const provisionName = useProvisionName();
  const does = useDoes();
  if (proposals.length === 0) return null;
  return (
    <Disclosure summary={t('aside.title', { count: proposals.length })}>
      <p className="hint">{t('aside.hint')}</p>
      <ul className="plain-list">
        {proposals.map((one) => {
          const place = provisionName(one.provision);
          return (
            <li key={one.id}>
              <b>{place}</b> {does(one)} {one.reason === undefined ? null : <LegalText text={one.reason} />}{' '}
              {editable ? (
                <Button kind="quiet" onClick={() => onBack(one.id)}>
                  {t('aside.back')}{' '}
                  <span className="visually-hidden">
                    ({place}: {does(one)})
                  </span>
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
