import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import type { ActProvision } from '../../../../engine/schema/act.ts';
import { describeProvision } from '../../../../engine/text/provision.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { ProvisionWords } from '../review/ProvisionWords.tsx';
import { AddedName, WhatItIs } from './AddedItem.tsx';
import { BecauseText } from './BecauseText.tsx';
import { ChangedWords } from './ChangedWords.tsx';
import { Does } from './Does.tsx';
import { rowId, toNeighbour } from './focus.ts';

interface Props {
  readonly proposal: Proposal;
  readonly provision: ActProvision | undefined;
  readonly isTicked: boolean;
  /** Another one speaks against it: only one of them can be accepted. */
  readonly hasRival: boolean;
  readonly name: string;
  readonly itemKey: string;
  /** The service and part, where there are several. */
  readonly where: string | undefined;
  readonly editable: boolean;
  readonly onTick: (id: string, isOn: boolean) => void;
  readonly onName: (id: string, name: string) => void;
  readonly onSetAside: (id: string) => void;
}

/** A proposal beside the law: what the provision says, what would be done, and why. */
export const ProposalRow = memo(function ProposalRow(props: Props) {
  const { proposal, provision, isTicked, hasRival, where, editable, onTick, onSetAside } = props;
  const { t } = useTranslation('amend-proposals');
  const { language } = useLanguage();
  const { id, does } = proposal;
  const place = describeProvision(proposal.provision, undefined, language);
  const row = rowId(id);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    toNeighbour(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <li className="proposal" data-provision={proposal.provision} data-ticked={isTicked || undefined}>
      <div className="proposal-law">
        <label className="check">
          <input
            id={row}
            type="checkbox"
            className="proposal-tick"
            checked={isTicked}
            disabled={!editable}
            aria-describedby={`${row}-does`}
            onChange={({ target }) => onTick(id, target.checked)}
            onKeyDown={onKeyDown}
          />
          <span>
            <b>{place}</b> {provision?.number}
          </span>
        </label>
        {provision?.text === undefined ? null : <ProvisionWords text={provision.text} />}
      </div>
      <div className="proposal-what">
        {where === undefined ? null : <p className="hint">{where}</p>}
        <p id={`${row}-does`} className={does === 'without-effect' ? 'visually-hidden' : 'proposal-does'}>
          {does === 'without-effect' ? t('does.without-effect') : <Does proposal={proposal} />}
        </p>
        {does === 'changes' ? <ChangedWords proposal={proposal} /> : null}
        {does === 'adds' ? (
          <>
            <AddedName {...props} place={place} />
            <WhatItIs proposal={proposal} />
          </>
        ) : null}
        {hasRival ? <p className="proposal-rival">{t('rival')}</p> : null}
        <BecauseText because={proposal.because} />
        {editable ? (
          <Button kind="quiet" onClick={() => onSetAside(id)}>
            {t('aside.do')} <span className="visually-hidden">({place})</span>
          </Button>
        ) : null}
      </div>
    </li>
  );
});
