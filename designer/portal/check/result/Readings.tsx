import { useTranslation } from 'react-i18next';
import type { Assessment, ReadingResult } from '../../../../engine/assessment/types.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { inOrderOf } from '../../../desk/case/words.ts';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import type { ResultProps } from './shared.ts';
import { valueText } from './value-text.ts';

/** What comes of the case under each reading of a question, side by side. */
export function Readings({ id, assessment, words }: ResultProps & { readonly id: string }) {
  const { t } = useTranslation('check');
  const readings = inOrderOf(assessment.readings[id] ?? {}, words.edition.open?.[id]?.readings);
  if (readings.length === 0) return null;
  return (
    <ul className="check-readings">
      {readings.map(([reading, { title, text, outcome, differs, comesTo }]) => (
        <li className="card" key={reading}>
          <p>
            <LegalText text={title} />
          </p>
          {text ? (
            <p className="muted">
              <LegalText text={text} />
            </p>
          ) : null}
          <p>
            <strong>{t(`person.${outcome}`)}</strong>
          </p>
          <ComesTo comesTo={comesTo} assessment={assessment} />
          <Differing differs={differs} assessment={assessment} />
        </li>
      ))}
    </ul>
  );
}

interface ComesToProps {
  readonly comesTo: ReadingResult['comesTo'];
  readonly assessment: Assessment;
}

/** The sums and periods under a reading. */
function ComesTo({ comesTo, assessment }: ComesToProps) {
  const { t } = useTranslation('check');
  const { language } = useLanguage();
  const amounts = Object.entries(comesTo.amounts).filter(([, { due }]) => due !== false);
  const periods = Object.entries(comesTo.periods).filter(([, { start, end }]) => start || end);
  if (amounts.length + periods.length === 0) return null;
  return (
    <ul className="compact-list">
      {amounts.map(([id, { value }]) => (
        <li key={`amount-${id}`}>
          <LegalText text={assessment.amounts[id]?.title ?? {}} />:{' '}
          <strong>{value === null ? t('not-known') : valueText(value, language)}</strong>
        </li>
      ))}
      {periods.map(([id, { start, end }]) => (
        <li key={`period-${id}`}>
          <LegalText text={assessment.periods[id]?.title ?? {}} />: {start ? <DateText date={start} /> : '…'}{' '}
          – {end ? <DateText date={end} /> : '…'}
        </li>
      ))}
    </ul>
  );
}

interface DifferingProps {
  readonly differs: readonly string[];
  readonly assessment: Assessment;
}

/** What comes out otherwise than under the first reading, by name. */
function Differing({ differs, assessment }: DifferingProps) {
  const { t } = useTranslation('check');
  const named = differs.flatMap((place) => {
    const title = titleOf(place, assessment);
    return title === undefined ? [] : [{ place, title }];
  });
  if (named.length === 0) return null;
  return (
    <>
      <p className="muted">{t('differs')}</p>
      <ul className="compact-list">
        {named.map(({ place, title }) => (
          <li key={place}>
            <LegalText text={title} />
          </li>
        ))}
      </ul>
    </>
  );
}

function titleOf(place: string, assessment: Assessment): Text | undefined {
  const [aspect, id = ''] = place.split('/');
  switch (aspect) {
    case 'grounds':
      return assessment.grounds[id]?.text;
    case 'requirements':
      return assessment.requirements[id]?.text;
    case 'documents':
    case 'limits':
    case 'amounts':
    case 'deadlines':
    case 'periods':
    case 'windows':
    case 'attempts':
      return assessment[aspect][id]?.title;
    default:
      return undefined;
  }
}
