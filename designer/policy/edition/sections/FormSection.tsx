import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { VariantTags } from '../VariantTags.tsx';
import { When } from '../When.tsx';

/** The form's pages and what each asks. */
export function FormSection() {
  const { t } = useTranslation('policy');
  const { form, facts } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="form" items={inOrder(form.pages)}>
      {(id, page) => (
        <Item key={id} pointer={`/form/pages/${id}`} title={page.title} appliesTo={page.appliesTo}>
          {page.description ? (
            <p>
              <LegalText text={page.description} />
            </p>
          ) : null}
          <When lead={t('when.shown')} condition={page.when} />
          <ol className="fields-list">
            {inOrder(page.fields).map(([key, field]) => (
              <li key={key}>
                {facts[key] ? <LegalText text={facts[key].title} /> : key}{' '}
                <span className="hint">{t(field.required ? 'form.required' : 'form.optional')}</span>{' '}
                {field.appliesTo ? <VariantTags variants={field.appliesTo} /> : null}
                <When lead={t('when.shown')} condition={field.when} />
              </li>
            ))}
          </ol>
        </Item>
      )}
    </ItemsSection>
  );
}
