import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { ScrollTable } from '../../../look/ScrollTable.tsx';
import { Section } from '../../../look/Section.tsx';
import { OutcomeTag } from '../../words/OutcomeTag.tsx';
import { PartName } from '../PartName.tsx';
import type { CaseWords } from '../words.ts';
import { Differences } from './Differences.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** What would come of the case if an uncertain day of effect, or the choice of the more favourable law, turned out otherwise. */
export function AlternativesSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const { alternatives } = view.assessment;
  const shown = alternatives.filter(({ kind }) => kind !== 'reading');
  if (shown.length === 0) return null;
  return (
    <Section id="alternatives" title={t('alternatives.title')}>
      <p className="hint">{t('alternatives.lead')}</p>
      <ScrollTable caption={t('alternatives.title')} quiet>
        <thead>
          <tr>
            <th scope="col">{t('alternatives.if')}</th>
            <th scope="col">{t('decision.outcome')}</th>
            <th scope="col">{t('differs.title')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ kind, id, outcome, differs }) => (
            <tr key={`${kind}-${id}-${outcome}-${differs.join()}`}>
              <th scope="row">
                {t(`alternatives.kind.${kind}`)} <PartName id={id} service={view.service} />
              </th>
              <td>
                <OutcomeTag outcome={outcome} />
              </td>
              <td>
                <Differences differs={differs} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  );
}
