import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { formatDate } from '../../../../engine/text/date.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { OpenSources } from '../../../look/OpenSources.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { Readings } from '../Readings.tsx';
import { When } from '../When.tsx';

/** What the law leaves open: the reason, what each side says, what it touches. */
export function OpenSection() {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const { inForce, acts } = useShownEdition();
  return (
    <ItemsSection id="open" items={inOrder(inForce.edition.open)}>
      {(id, entry) => (
        <Item
          key={id}
          pointer={`/open/${id}`}
          title={entry.title}
          appliesTo={entry.appliesTo}
          tags={
            <Mark icon="question" tone={entry.effect === 'undetermined' ? 'warning' : 'neutral'}>
              {t(`open.${entry.effect}`)}
            </Mark>
          }
        >
          <p>
            <LegalText text={entry.text} />
          </p>
          {entry.from || entry.to ? (
            <p className="hint">
              {t('open.days', {
                from: entry.from ? formatDate(entry.from, language) : '…',
                to: entry.to ? formatDate(entry.to, language) : '…',
              })}
            </p>
          ) : null}
          <When lead={t('when.concerns')} condition={entry.when} />
          <Readings open={entry} />
          <OpenSources sources={entry.sources} acts={acts} />
          <p className="hint">
            {t('open.touches')}{' '}
            {entry.pointers.map((pointer, index) => (
              <span key={pointer}>
                {index > 0 ? ', ' : ''}
                <span className="mono">{pointer === '' ? t('open.everything') : pointer}</span>
              </span>
            ))}
          </p>
        </Item>
      )}
    </ItemsSection>
  );
}
