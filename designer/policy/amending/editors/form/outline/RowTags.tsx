import { useTranslation } from 'react-i18next';
import { Tag } from '../../../../../look/Tag.tsx';
import { useEditing } from '../../../state/editing.ts';
import { ItemState } from '../../fields/ItemState.tsx';
import { type FieldEntry, objectionTo, type PageEntry } from '../model/outline.ts';

/** What is to be known of a page or field at a glance: what the part does to it, what is wrong with it, when it is asked. */
export function RowTags({ entry }: { readonly entry: PageEntry | FieldEntry }) {
  const { t } = useTranslation('amend-form');
  const { edition, stateOf, findingsAt } = useEditing();
  const item = 'field' in entry ? entry.field : entry.page;
  const findings = entry.removed ? [] : findingsAt(entry.id);
  const grave = findings.some(({ severity }) => severity === 'error');
  return (
    <span className="amend-form-tags">
      <ItemState state={entry.removed ? 'removed' : stateOf(entry.id)} />
      {findings.length === 0 ? null : (
        <Tag tone={grave ? 'danger' : 'warning'}>{t('findings', { count: findings.length })}</Tag>
      )}
      {'field' in entry ? <FieldTags entry={entry} /> : null}
      {item.when === undefined ? null : <Tag>{t('tag.conditional')}</Tag>}
      {item.appliesTo === undefined ? null : (
        <Tag>
          {t('tag.variants', {
            count: item.appliesTo.length,
            all: Object.keys(edition.service.variants).length,
          })}
        </Tag>
      )}
    </span>
  );
}

function FieldTags({ entry: { fact, field } }: { readonly entry: FieldEntry }) {
  const { t } = useTranslation('amend-form');
  const { facts } = useEditing().edition;
  const objection = objectionTo(facts, fact);
  const isForbidden = objection !== undefined && (objection !== 'held' || field.required);
  return (
    <>
      {field.required ? null : <span className="field-note">{t('tag.optional')}</span>}
      {objection === undefined ? null : (
        <Tag tone={isForbidden ? 'danger' : 'warning'}>{t(`objection.${objection}`)}</Tag>
      )}
    </>
  );
}
