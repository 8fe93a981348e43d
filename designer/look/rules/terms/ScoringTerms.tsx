import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { Criterion, Scoring } from '../../../../engine/schema/scoring.ts';
import { formatDecimal } from '../../../../engine/text/number.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../Cite.tsx';
import { LegalText } from '../../LegalText.tsx';
import { ScrollTable } from '../../ScrollTable.tsx';
import { Unverified } from '../../Unverified.tsx';
import { describeCell } from '../describe-cell.ts';
import { ExpressionText } from '../ExpressionText.tsx';
import type { RuleWords } from '../words.ts';

interface Props {
  readonly scoring: Scoring;
  readonly words: RuleWords;
}

/** What points are given for, by sections, and how many pass. */
export function ScoringTerms({ scoring, words }: Props) {
  const { t } = useTranslation('rules');
  const sections = inOrder(scoring.sections);
  const criteria = inOrder(scoring.criteria);
  const inSection = (section: string | undefined) =>
    criteria.filter(([, criterion]) => criterion.section === section);
  const rows = (of: readonly (readonly [string, Criterion])[]) =>
    of.map(([id, criterion]) => <CriterionRow key={id} criterion={criterion} words={words} />);
  return (
    <>
      {scoring.text ? (
        <p>
          <LegalText text={scoring.text} />
        </p>
      ) : null}
      <Bounds of={scoring} />
      <ScrollTable caption={<LegalText text={scoring.title} />} quiet>
        <thead>
          <tr>
            <th scope="col">{t('score.criterion')}</th>
            <th scope="col">{t('score.points')}</th>
            <th scope="col">{t('score.maximum')}</th>
          </tr>
        </thead>
        {sections.map(([id, section]) => (
          <tbody key={id}>
            <tr className="table-part">
              <th scope="rowgroup" colSpan={3}>
                <LegalText text={section.title} />
                <Bounds of={section} /> <Cite citation={section.citation} acts={words.acts} />
              </th>
            </tr>
            {rows(inSection(id))}
          </tbody>
        ))}
        <tbody>{rows(inSection(undefined))}</tbody>
      </ScrollTable>
    </>
  );
}

/** The most points, and the fewest that pass. */
function Bounds({
  of: { maximum, threshold },
}: {
  readonly of: { readonly maximum?: string; readonly threshold?: string };
}) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  const said = [
    maximum === undefined ? '' : t('score.at-most', { points: formatDecimal(maximum, language) }),
    threshold === undefined ? '' : t('score.passes', { points: formatDecimal(threshold, language) }),
  ].filter(Boolean);
  return said.length === 0 ? null : <p className="hint">{said.join('; ')}</p>;
}

function CriterionRow({ criterion, words }: { readonly criterion: Criterion; readonly words: RuleWords }) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  const { title, text, points, of, bands, maximum, citation, unverified } = criterion;
  return (
    <tr>
      <th scope="row">
        <LegalText text={title} />
        {text ? (
          <p className="hint">
            <LegalText text={text} />
          </p>
        ) : null}
        <Cite citation={citation} acts={words.acts} />
        <Unverified from={unverified} />
      </th>
      <td>
        {points ? <ExpressionText expression={points} words={words} /> : null}
        {of ? (
          <p>
            <ExpressionText expression={of} words={words} />
          </p>
        ) : null}
        {bands ? (
          <ul className="terms">
            {inOrder(bands).map(([id, band]) => (
              <li key={id}>
                {band.title ? (
                  <LegalText text={band.title} />
                ) : (
                  describeCell(band.is, of, { words, language, t })
                )}
                {': '}
                <strong>{formatDecimal(band.points, language)}</strong>{' '}
                <Cite citation={band.citation} acts={words.acts} />
                <Unverified from={band.unverified} />
              </li>
            ))}
          </ul>
        ) : null}
        {points || bands ? null : <span className="hint">{t('score.unsaid')}</span>}
      </td>
      <td>{maximum === undefined ? '–' : formatDecimal(maximum, language)}</td>
    </tr>
  );
}
