import { useTranslation } from 'react-i18next';
import type { Workflow } from '../../../../../../engine/schema/workflow.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../../look/Tag.tsx';
import { useEditing } from '../../../state/editing.ts';
import { AddItem } from '../../fields/AddItem.tsx';
import { ItemCard } from '../../fields/ItemCard.tsx';
import { listed } from '../../fields/model/listed.ts';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { TextMember } from '../../fields/TextMember.tsx';
import { useMember } from '../../fields/useMember.ts';

type Role = Workflow['roles'][string];

const KINDS = ['applicant', 'staff', 'system'] as const;

/** Who acts in the procedure. */
export function RolesSection() {
  const { t } = useTranslation('amend-procedure');
  const { edition, before } = useEditing();
  return (
    <section className="stack" aria-labelledby="amend-procedure-roles">
      <h3 id="amend-procedure-roles">{t('roles.title')}</h3>
      <p className="hint">{t('roles.about')}</p>
      <ul className="amend-fields-items">
        {listed(before.workflow.roles, edition.workflow.roles).map(({ key, item }) => (
          <ItemCard
            key={key}
            pointer={`/workflow/roles/${key}`}
            title={item.title}
            tags={<Tag>{t(`roles.kinds.${item.kind}`)}</Tag>}
            movable
          >
            <RoleFields id={key} role={item} />
          </ItemCard>
        ))}
      </ul>
      <AddItem
        pointer="/workflow/roles"
        label={t('roles.add')}
        nameLabel={t('roles.name')}
        make={({ title, order }) => ({ order, title, kind: 'staff' })}
      />
    </section>
  );
}

function RoleFields({ id, role }: { readonly id: string; readonly role: Role }) {
  const { t } = useTranslation('amend-procedure');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const pointer = `/workflow/roles/${id}`;
  const name = wording(role.title, language);
  const set = useMember(pointer, name);
  return (
    <>
      <TextMember pointer={pointer} member="title" name={name} label={t('roles.name')} required />
      <SelectField
        label={t('roles.kind')}
        value={role.kind}
        disabled={!editable}
        options={KINDS.map((value) => ({ value, title: t(`roles.kinds.${value}`) }))}
        onChange={(kind) => set('kind', kind, t('roles.kind'))}
      />
    </>
  );
}
