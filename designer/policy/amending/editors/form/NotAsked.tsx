import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { AskNew } from './AskNew.tsx';
import { AskThem } from './AskThem.tsx';
import { FactLink } from './FactLink.tsx';
import { factsNotAsked, objectionTo } from './model/outline.ts';
import { useNames } from './useNames.ts';

/** The facts that the applicant establishes and no page asks for, to be put on one: those that are ticked, or all of them. */
export function NotAsked() {
  const { t } = useTranslation('amend-form');
  const { edition, editable } = useEditing();
  const { ofFact } = useNames();
  const heading = useId();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const facts = factsNotAsked(edition);
  const others = Object.values(edition.facts).filter(({ establishedBy }) => establishedBy !== 'applicant');
  const chosen = facts.filter((fact) => ticked.has(fact));
  const tick = (fact: string, isTicked: boolean) => {
    const rest = [...ticked].filter((one) => one !== fact);
    setTicked(new Set(isTicked ? [...rest, fact] : rest));
  };
  return (
    <section className="amend-form-rest" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {t('rest.title')}
      </h3>
      {facts.length === 0 ? <p>{t('rest.none')}</p> : null}
      {facts.length === 0 ? null : (
        <ul className="amend-form-facts">
          {facts.map((fact) => (
            <li key={fact}>
              {editable && facts.length > 1 ? (
                <label className="check">
                  <input
                    type="checkbox"
                    checked={ticked.has(fact)}
                    onChange={({ target }) => tick(fact, target.checked)}
                  />{' '}
                  {ofFact(fact)}
                </label>
              ) : (
                <span className="amend-form-name">{ofFact(fact)}</span>
              )}
              {objectionTo(edition.facts, fact) === undefined ? null : (
                <Tag tone="warning">{t('objection.held')}</Tag>
              )}
            </li>
          ))}
        </ul>
      )}
      {editable && facts.length > 0 ? (
        <AskThem facts={chosen.length === 0 ? facts : chosen} onAsked={() => setTicked(new Set())} />
      ) : null}
      {editable ? <AskNew /> : null}
      <p className="hint">
        {others.length === 0 ? null : t('rest.others', { count: others.length })}{' '}
        <FactLink>{t('rest.to-facts')}</FactLink>
      </p>
    </section>
  );
}
