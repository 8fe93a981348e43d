import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { localize } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../../look/Cite.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Prose } from '../../../look/Prose.tsx';
import { useService } from '../context.ts';
import { Section } from './Section.tsx';

/** Terms, general requirements, contacts and notes, each with its citation. */
export function InformationList() {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const { inForce, acts, variant } = useService();
  const own = inOrder(inForce.edition.information).filter(
    ([, item]) => item.appliesTo?.includes(variant) ?? true,
  );
  if (own.length === 0) return null;
  return (
    <Section id="information" title={t('service.information')}>
      <div className="disclosures">
        {own.map(([id, item]) => {
          const shown = localize(item.text, language);
          return (
            <Disclosure key={id} summary={<LegalText text={item.title} />}>
              <Prose text={shown.text} {...(shown.fallback ? { lang: shown.language } : {})} />
              <Cite citation={item.citation} acts={acts} />
            </Disclosure>
          );
        })}
      </div>
    </Section>
  );
}
