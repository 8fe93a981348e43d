import { useTranslation } from 'react-i18next';
import type { CriterionResult, ScoreResult } from '../../../../engine/scoring/types.ts';
import { formatDecimal } from '../../../../engine/text/number.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { GapsText } from '../../../look/rules/GapsText.tsx';
import { Worked } from '../../../look/rules/Worked.tsx';
import { ScrollTable } from '../../../look/ScrollTable.tsx';
import { Section } from '../../../look/Section.tsx';
import { TrileanMark } from '../../words/Trilean.tsx';
import { CitationOf } from '../CitationOf.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { MissingFacts } from './MissingFacts.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** The points: what each criterion gives, the sums of sections, and whether the thresholds are reached. */
export function ScoresSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const scores = inOrderOf(view.assessment.scores, words.edition.scoring);
  if (scores.length === 0) return null;
  return (
    <Section id="scores" title={t('scores.title')} note={scores.length}>
      <ul className="items">
        {scores.map(([id, score]) => (
          <li className="item" id={`score-${id}`} key={id}>
            <div className="item-head">
              <TrileanMark value={score.passed} of="passed" />
            </div>
            <p className="item-text">
              <LegalText text={score.title} />
            </p>
            <p className="sum">
              <Points of={score} points={score.total} />
            </p>
            <Criteria id={id} score={score} words={words} />
            <MissingFacts facts={score.missing} words={words} />
            <CitationOf citation={score.citation} words={words} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** "13 of 20, at least 6 to pass". */
function Points({
  of: { maximum, threshold },
  points,
}: {
  readonly of: { readonly maximum?: string; readonly threshold?: string };
  readonly points: string | null;
}) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const said = points === null ? t('scores.unknown') : formatDecimal(points, language);
  return (
    <>
      {maximum === undefined
        ? said
        : t('scores.of', { points: said, maximum: formatDecimal(maximum, language) })}
      {threshold === undefined ? null : (
        <span className="hint">{`, ${t('scores.to-pass', { points: formatDecimal(threshold, language) })}`}</span>
      )}
    </>
  );
}

interface ScoreProps {
  readonly id: string;
  readonly score: ScoreResult;
  readonly words: CaseWords;
}

function Criteria({ id, score, words }: ScoreProps) {
  const { t } = useTranslation(['desk', 'rules']);
  const scheme = words.edition.scoring?.[id];
  const criteria = inOrderOf(score.criteria, scheme?.criteria);
  const rows = (section: string | undefined) =>
    criteria
      .filter(([, criterion]) => criterion.section === section)
      .map(([key, criterion]) => <CriterionRow key={key} criterion={criterion} words={words} />);
  return (
    <ScrollTable caption={<LegalText text={score.title} />} quiet>
      <thead>
        <tr>
          <th scope="col">{t('rules:score.criterion')}</th>
          <th scope="col">{t('rules:score.points')}</th>
        </tr>
      </thead>
      {inOrderOf(score.sections, scheme?.sections).map(([key, section]) => (
        <tbody key={key}>
          <tr className="table-part">
            <th scope="rowgroup">
              <LegalText text={section.title} /> <Cite citation={section.citation} acts={words.acts} />
            </th>
            <td>
              <Points of={section} points={section.points} />{' '}
              {section.passed === undefined ? null : <TrileanMark value={section.passed} of="passed" />}
            </td>
          </tr>
          {rows(key)}
        </tbody>
      ))}
      <tbody>{rows(undefined)}</tbody>
    </ScrollTable>
  );
}

function CriterionRow({
  criterion,
  words,
}: {
  readonly criterion: CriterionResult;
  readonly words: CaseWords;
}) {
  const { t } = useTranslation(['desk', 'rules']);
  const { title, points, unsaid, trace, gaps, citation } = criterion;
  const others = gaps.filter(({ kind }) => kind !== 'points-unsaid');
  return (
    <tr>
      <th scope="row">
        <LegalText text={title} /> <Cite citation={citation} acts={words.acts} />
      </th>
      <td>
        {unsaid ? t('rules:score.unsaid') : <Points of={criterion} points={points} />}
        {trace === undefined ? null : <Worked trace={trace} words={words} />}
        <GapsText gaps={others} words={words} />
      </td>
    </tr>
  );
}
