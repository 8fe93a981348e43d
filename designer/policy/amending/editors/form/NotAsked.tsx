import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { Button } from '../../../../look/Button.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { afterLast } from '../fields/model/moved.ts';
import { SelectField } from '../fields/SimpleFields.tsx';
import { FactLink } from './FactLink.tsx';
import { factsNotAsked, objectionTo } from './model/outline.ts';
import { placeAt, pointerOf } from './model/place.ts';
import { useNames } from './useNames.ts';

/** The facts that the applicant establishes and no page asks for, to be put on one. */
export function NotAsked() {
  const { t } = useTranslation('amend-form');
  const { edition, editable, edit, selected } = useEditing();
  const { ofFact, ofPage } = useNames();
  const heading = useId();
  const [chosen, setChosen] = useState<string>();
  const { pages } = edition.form;
  const facts = factsNotAsked(edition);
  const others = Object.values(edition.facts).filter(({ establishedBy }) => establishedBy !== 'applicant');
  const keys = inOrder(pages).map(([key]) => key);
  const target = [chosen, placeAt(selected)?.page, keys[0]].find(
    (key) => key !== undefined && keys.includes(key),
  );
  const add = (fact: string) => {
    if (target === undefined) return;
    const name = ofFact(fact);
    const required = objectionTo(edition.facts, fact) === undefined;
    const field = { order: afterLast(pages[target]?.fields), required };
    edit(pointerOf({ page: target, fact }), field, t('label.asked', { name, page: ofPage(target) }));
  };
  return (
    <section className="amend-form-rest" aria-labelledby={heading}>
      <h3 id={heading}>{t('rest.title')}</h3>
      {facts.length === 0 ? <p>{t('rest.none')}</p> : null}
      {facts.length > 0 && editable && target !== undefined ? (
        <SelectField
          label={t('rest.page')}
          value={target}
          options={keys.map((value) => ({ value, title: ofPage(value) }))}
          onChange={setChosen}
        />
      ) : null}
      {facts.length === 0 ? null : (
        <ul className="amend-form-facts">
          {facts.map((fact) => (
            <li key={fact}>
              <span className="amend-form-name">{ofFact(fact)}</span>
              {objectionTo(edition.facts, fact) === undefined ? null : (
                <Tag tone="warning">{t('objection.held')}</Tag>
              )}
              {editable && target !== undefined ? (
                <Button onClick={() => add(fact)}>
                  {t('rest.add')}
                  <span className="visually-hidden">: {ofFact(fact)}</span>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <p className="hint">
        {others.length === 0 ? null : t('rest.others', { count: others.length })}{' '}
        <FactLink>{t('rest.to-facts')}</FactLink>
      </p>
    </section>
  );
}
