import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { Button } from '../../../look/Button.tsx';
import { editorPath } from '../overview/editor-path.ts';
import { useWorkbench } from '../state/draft.ts';
import { AddedName, WhatItIs } from './AddedItem.tsx';
import { BecauseText } from './BecauseText.tsx';
import { ChangedWords } from './ChangedWords.tsx';
import { rowId, toNeighbour } from './focus.ts';
import { Guessed } from './Guessed.tsx';
import { isNamed } from './model/named.ts';
import { useDoes } from './useDoes.ts';

interface Props {
  readonly proposal: Proposal;
  /** The provision in words, for who does not see beside what it stands. */
  readonly place: string;
  readonly isTicked: boolean;
  /** The reason of the whole group stands at its head. */
  readonly isWhySaid: boolean;
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

/** One proposal: what would be done, and why. */
export const ProposalRow = memo(function ProposalRow(props: Props) {
  const { proposal, place, isTicked, isWhySaid, hasRival, where, editable, onTick, onSetAside } = props;
  const { t } = useTranslation('amend-proposals');
  const amendment = useWorkbench(({ view }) => view.id);
  const does = useDoes();
  const { id, service, part, pointer } = proposal;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    toNeighbour(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <li className="proposal" data-ticked={isTicked || undefined}>
      <label className="check">
        <input
          id={rowId(id)}
          type="checkbox"
          className="proposal-tick"
          checked={isTicked}
          disabled={!editable}
          onChange={({ target }) => onTick(id, target.checked)}
          onKeyDown={onKeyDown}
        />
        <span className="proposal-does">
          {does(proposal)} <span className="visually-hidden">({place})</span>
        </span>
      </label>
      {where === undefined ? null : <p className="hint">{where}</p>}
      {proposal.does === 'changes' ? <ChangedWords proposal={proposal} /> : null}
      {proposal.does === 'adds' ? (
        <>
          {isNamed(proposal) ? <AddedName {...props} /> : null}
          <Guessed proposal={proposal} />
          <WhatItIs proposal={proposal} place={place} />
        </>
      ) : null}
      {hasRival ? <p className="proposal-rival">{t('rival')}</p> : null}
      {isWhySaid ? null : <BecauseText because={proposal.because} />}
      <div className="proposal-tools">
        {pointer === undefined || proposal.does === 'adds' ? null : (
          <Link to={editorPath(amendment, { service, part, pointer })}>
            {t('open')} <span className="visually-hidden">({does(proposal)})</span>
          </Link>
        )}
        {editable ? (
          <Button kind="quiet" onClick={() => onSetAside(id)}>
            {t('aside.do')}{' '}
            <span className="visually-hidden">
              ({place}: {does(proposal)})
            </span>
          </Button>
        ) : null}
      </div>
    </li>
  );
});
