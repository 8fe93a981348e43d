import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { segments } from '../../../../engine/json/pointer.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { rowsOf } from '../../compare/rows.ts';
import { describeAny } from '../../words/describe-any.ts';
import { useProposalWords } from './useProposalWords.ts';

interface Props {
  readonly proposal: Proposal;
  readonly name: string;
  /** What the key would be. */
  readonly itemKey: string;
  /** The provision in words, for who does not see where the field stands. */
  readonly place: string;
  readonly editable: boolean;
  readonly onName: (id: string, name: string) => void;
}

/** The short name of an item that would be added, from which its key follows. */
export function AddedName({ proposal, name, itemKey, place, editable, onName }: Props) {
  const { t } = useTranslation('amend-proposals');
  const { language } = useLanguage();
  const id = useId();
  return (
    <div className="proposal-name">
      <label className="field-label" htmlFor={id}>
        {t('adds.name')} <span className="visually-hidden">({place})</span>
      </label>
      <input
        id={id}
        className="input"
        value={name}
        lang={language}
        disabled={!editable}
        aria-describedby={`${id}-key`}
        onChange={({ target }) => onName(proposal.id, target.value)}
      />
      <p id={`${id}-key`} className="hint">
        {t('adds.key', { key: itemKey })}
      </p>
    </div>
  );
}

/** All that a proposal would add, in words; worked out when it is opened. */
export function WhatItIs({ proposal, place }: Pick<Props, 'proposal' | 'place'>) {
  const { t } = useTranslation('amend-proposals');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('adds.what')} <span className="visually-hidden">({place})</span>
      </summary>
      {isOpen ? (
        <div className="disclosure-body">
          {proposal.sets.map(({ pointer, value }) => (
            <SetWords key={pointer} proposal={proposal} pointer={pointer} value={value} />
          ))}
        </div>
      ) : null}
    </details>
  );
}

interface SetProps {
  readonly proposal: Proposal;
  readonly pointer: string;
  readonly value: unknown;
}

/** One thing that would be set, property by property. */
function SetWords({ proposal, pointer, value }: SetProps) {
  const { t } = useTranslation(['amend-proposals', 'amending']);
  const words = useProposalWords().after(proposal);
  const [aspect = ''] = segments(pointer);
  if (words === undefined) return null;
  return (
    <section className="proposal-set">
      <p className="proposal-set-kind">
        {t(`amending:aspect.of.${aspect}`, { defaultValue: aspect })}{' '}
        <span className="mono">{segments(pointer).slice(1).join(' / ')}</span>
      </p>
      <dl className="amending-value">
        {rowsOf(pointer, undefined, value).map((row) => (
          <div key={row.property}>
            <dt>{words.property(row.property)}</dt>
            <dd className="lines">{describeAny(row.property, row.after, words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
