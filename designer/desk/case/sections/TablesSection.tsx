import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { DecisionTable } from '../../../look/rules/DecisionTable.tsx';
import { restsOn } from '../../../look/rules/rests-on.ts';
import { ValueText } from '../../../look/rules/ValueText.tsx';
import { Section } from '../../../look/Section.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { Lacking } from './Lacking.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** The decision tables on which this case's sums, points and computed facts rest, with the rows that fit it. */
export function TablesSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const { tables, amounts, scores } = view.assessment;
  const { edition } = words;
  const resting = restsOn(
    [
      ...Object.keys(amounts).map((id) => edition.amounts?.[id]),
      ...Object.keys(scores).map((id) => edition.scoring?.[id]),
      ...Object.values(edition.facts).map(({ value }) => value),
    ],
    words,
  ).tables;
  const shown = inOrderOf(tables, edition.tables).filter(([id]) => resting.includes(id));
  if (shown.length === 0) return null;
  return (
    <Section id="tables" title={t('tables.title')} note={shown.length}>
      <ul className="items">
        {shown.map(([id, outcome]) => {
          const table = edition.tables?.[id];
          return (
            <li className="item" id={`table-${id}`} key={id}>
              <p className="item-text">
                <LegalText text={outcome.title} />: <ValueText value={outcome.value} words={words} />
              </p>
              <Lacking of={outcome} words={words} />
              {table ? (
                <Disclosure summary={t('tables.show')}>
                  <DecisionTable table={table} words={words} holding={outcome.rows} quiet />
                </Disclosure>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
