import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../../engine/assessment/types.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { inOrderOf } from '../../../desk/case/words.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import type { ResultProps } from './shared.ts';

/** What comes of the case under each reading of a question, side by side. */
export function Readings({ id, assessment, words }: ResultProps & { readonly id: string }) {
  const { t } = useTranslation('check');
  const readings = inOrderOf(assessment.readings[id] ?? {}, words.edition.open?.[id]?.readings);
  if (readings.length === 0) return null;
  return (
    <ul className="check-readings">
      {readings.map(([reading, { title, text, outcome, differs }]) => (
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
          <Differing differs={differs} assessment={assessment} />
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
