import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { Section } from '../../../look/Section.tsx';
import { SharedPlace } from './SharedPlace.tsx';
import { type Shared, useShared } from './useShared.ts';

/** Items that amendments before this one touch too: the later one must say that it stands over the earlier. What it has said is folded. */
export function SharedPlaces() {
  const { t } = useTranslation('amend-review');
  const shared = useShared();
  if (shared.length === 0) return null;
  const unsaid = shared.filter(({ conflict }) => !conflict.isSaid);
  const said = shared.filter(({ conflict }) => conflict.isSaid);
  return (
    <Section title={t('shared.title')}>
      <p>{t('shared.text')}</p>
      {unsaid.length === 0 ? null : <SharedList shared={unsaid} />}
      {said.length === 0 ? null : (
        <Disclosure summary={t('shared.decided', { count: said.length })}>
          <SharedList shared={said} />
        </Disclosure>
      )}
    </Section>
  );
}

/** Each item that two amendments touch, with the choice between them. */
export function SharedList({ shared }: { readonly shared: readonly Shared[] }) {
  return (
    <ul className="amending-conflicts">
      {shared.map((one) => (
        <SharedPlace key={`${one.of.service} ${one.of.part} ${one.conflict.pointer}`} {...one} />
      ))}
    </ul>
  );
}
