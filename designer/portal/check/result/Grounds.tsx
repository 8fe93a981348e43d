import { useTranslation } from 'react-i18next';
import type { GroundResult } from '../../../../engine/assessment/types.ts';
import { type CaseWords, inOrderOf } from '../../../desk/case/words.ts';
import { TrileanMark } from '../../../desk/words/Trilean.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { Comparisons } from './Comparisons.tsx';
import { Item } from './Item.tsx';
import type { ResultProps } from './shared.ts';

/** The grounds: those that apply first, then the unknown ones; those that do not apply are folded. */
export function Grounds({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const grounds = inOrderOf(assessment.grounds, words.edition.grounds);
  if (grounds.length === 0) return null;
  const of = (applies: GroundResult['applies']) => grounds.filter(([, ground]) => ground.applies === applies);
  const [against, unknown, not] = [of(true), of(null), of(false)];
  return (
    <Section id="grounds" title={t('grounds')}>
      <GroundList grounds={[...against, ...unknown]} words={words} />
      {not.length > 0 ? (
        <Disclosure summary={t('grounds-not', { count: not.length })}>
          <GroundList grounds={not} words={words} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

interface ListProps {
  readonly grounds: readonly (readonly [string, GroundResult])[];
  readonly words: CaseWords;
}

function GroundList({ grounds, words }: ListProps) {
  const { t } = useTranslation(['check', 'common']);
  if (grounds.length === 0) return null;
  return (
    <ul className="plain-list">
      {grounds.map(([id, ground]) => (
        <Item
          key={id}
          id={`ground-${id}`}
          citation={ground.citation}
          words={words}
          head={
            <>
              <TrileanMark value={ground.applies} of="ground" adverse />{' '}
              {ground.number ? <span className="number">{ground.number}</span> : null}
              <LegalText text={ground.text} />
            </>
          }
        >
          {ground.discretion ? <p className="muted">{t('discretion')}</p> : null}
          <Comparisons because={ground.because} words={words} />
        </Item>
      ))}
    </ul>
  );
}
