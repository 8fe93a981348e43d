import { useTranslation } from 'react-i18next';
import type { AmountResult } from '../../../../../../engine/amounts/types.ts';
import type { DerivedResult } from '../../../../../../engine/assessment/types.ts';
import type { ScoreResult } from '../../../../../../engine/scoring/types.ts';
import type { TableOutcome } from '../../../../../../engine/tables/assess.ts';
import { formatDecimal } from '../../../../../../engine/text/number.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { FactText } from '../../../../../desk/case/FactText.tsx';
import { TrileanMark } from '../../../../../desk/words/Trilean.tsx';
import { LegalText } from '../../../../../look/LegalText.tsx';
import { Mark } from '../../../../../look/Mark.tsx';
import { ValueText } from '../../../../../look/rules/ValueText.tsx';
import { Worked } from '../../../../../look/rules/Worked.tsx';
import { aspect, type CellProps } from '../aspect.ts';
import { head } from './head.ts';
import { Lacking } from './Lacking.tsx';

/** The sums: whether each is due, and how much. */
export const amounts = aspect<AmountResult>({
  id: 'amounts',
  itemsOf: (assessment) => assessment.amounts,
  orders: (edition) => edition.amounts,
  head: head,
  telling: ({ due, value, computed }) => [due, value, computed],
  isIdle: ({ due }) => due === false,
  Cell: ({ item, words }) => (
    <>
      <p>
        <TrileanMark value={item.due} of="due" />{' '}
        {item.due === false ? null : (
          <strong>
            <ValueText value={item.value ?? item.computed ?? null} words={words} />
          </strong>
        )}
      </p>
      {item.trace === null ? null : <Worked trace={item.trace} words={words} />}
      <Lacking missing={item.missing} gaps={item.gaps} words={words} />
    </>
  ),
});

/** The points, criterion by criterion. */
export const scores = aspect<ScoreResult>({
  id: 'scores',
  itemsOf: (assessment) => assessment.scores,
  orders: (edition) => edition.scoring,
  head: head,
  telling: ({ total, passed, threshold, criteria }) => [
    total,
    passed,
    threshold,
    Object.entries(criteria).map(([id, { points }]) => [id, points]),
  ],
  isIdle: () => false,
  Cell: ScoreCell,
});

function ScoreCell({ item }: CellProps<ScoreResult>) {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const points = (given: string | null) => (given === null ? t('unknown') : formatDecimal(given, language));
  return (
    <>
      <p>
        <strong>{points(item.total)}</strong>{' '}
        {item.threshold === undefined ? null : (
          <>
            {t('threshold', { points: points(item.threshold) })}{' '}
            <TrileanMark value={item.passed} of="passed" />
          </>
        )}
      </p>
      <ul className="trying-lines">
        {Object.entries(item.criteria).map(([id, criterion]) => (
          <li key={id}>
            <LegalText text={criterion.title} />: {criterion.unsaid ? t('unsaid') : points(criterion.points)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The decision tables: what each comes to. */
export const tables = aspect<TableOutcome>({
  id: 'tables',
  itemsOf: (assessment) => assessment.tables,
  orders: (edition) => edition.tables,
  head: ({ title }) => ({ title }),
  telling: ({ rows, value, gaps }) => [rows, value, gaps],
  isIdle: ({ value }) => value === null,
  Cell: ({ item, words }) => (
    <>
      <p>
        <ValueText value={item.value} words={words} />{' '}
        {item.rows.length === 0 ? null : <span className="mono hint">{item.rows.join(', ')}</span>}
      </p>
      <Lacking missing={item.missing} gaps={item.gaps} words={words} />
    </>
  ),
});

type NamedFact = DerivedResult & { readonly fact: string };

/** The facts that are worked out; those that scores, windows and the like imply stand with these. */
export const derived = aspect<NamedFact>({
  id: 'derived',
  itemsOf: (assessment, { edition }) =>
    Object.fromEntries(
      Object.entries(assessment.derived)
        .filter(([fact]) => Object.hasOwn(edition.facts, fact))
        .map(([fact, one]) => [fact, { ...one, fact }]),
    ),
  orders: (edition) => edition.facts,
  head: ({ fact }, _, words) => ({ title: words.facts[fact]?.title ?? {} }),
  telling: ({ value, gaps }) => [value, gaps],
  isIdle: ({ value }) => value === undefined,
  Cell: DerivedCell,
});

function DerivedCell({ item, words }: CellProps<NamedFact>) {
  const { t } = useTranslation('amend-try');
  return (
    <>
      <p>
        {item.value === undefined ? (
          <Mark icon="question" tone="warning">
            {t('unknown')}
          </Mark>
        ) : (
          <FactText fact={item.fact} value={item.value} words={words} />
        )}
      </p>
      <Lacking missing={item.missing} gaps={item.gaps} words={words} />
    </>
  );
}
