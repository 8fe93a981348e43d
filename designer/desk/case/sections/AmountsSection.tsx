import { useTranslation } from 'react-i18next';
import type { AmountPart, AmountResult } from '../../../../engine/amounts/types.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { ValueText } from '../../../look/rules/ValueText.tsx';
import { Worked } from '../../../look/rules/Worked.tsx';
import { Section } from '../../../look/Section.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { TrileanMark } from '../../words/Trilean.tsx';
import { CitationOf } from '../CitationOf.tsx';
import { PersonName } from '../PersonName.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { Because } from './Because.tsx';
import { HeldBy } from './HeldBy.tsx';
import { Lacking } from './Lacking.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** The sums: whether each is due, how much it is, and how it came about. */
export function AmountsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const amounts = inOrderOf(view.assessment.amounts, words.edition.amounts);
  if (amounts.length === 0) return null;
  return (
    <Section id="amounts" title={t('amounts.title')} note={amounts.length}>
      <ul className="items">
        {amounts.map(([id, amount]) => (
          <AmountItem key={id} id={id} amount={amount} view={view} words={words} />
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps extends Props {
  readonly id: string;
  readonly amount: AmountResult;
}

function AmountItem({ id, amount, view, words }: ItemProps) {
  const { t } = useTranslation(['desk', 'rules']);
  const { title, kind, per, perRow = [], heldBy, text, because, trace, citation } = amount;
  const list = words.edition.amounts?.[id]?.each;
  const depends = Object.entries(view.assessment.readings)
    .filter(([, readings]) =>
      Object.values(readings).some(({ differs }) => differs.includes(`amounts/${id}`)),
    )
    .map(([open]) => open);
  return (
    <li className="item" id={`amount-${id}`}>
      <div className="item-head">
        <TrileanMark value={amount.due} of="due" />
        <Tag>{t(`rules:kind.${kind}`)}</Tag>
        {per === undefined ? null : <Tag tone="info">{t(`rules:per.${per}`)}</Tag>}
      </div>
      <p className="item-text">
        <LegalText text={title} />
      </p>
      {text ? (
        <p className="hint">
          <LegalText text={text} />
        </p>
      ) : null}
      <Sum part={depends.length > 0 ? asComputed(amount) : amount} words={words} />
      <Worked trace={trace} words={words} />
      {perRow.length > 0 && list !== undefined ? (
        <Disclosure summary={t('amounts.per-person', { count: perRow.length })}>
          <ul className="terms">
            {perRow.map((part) => (
              <li key={part.row}>
                <PersonName list={list} row={part.row} view={view} words={words} />:{' '}
                <Sum part={part} words={words} />
                <Worked trace={part.trace} words={words} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Because because={because} words={words} />
      <Lacking of={amount} words={words} />
      <HeldBy open={depends} assessment={view.assessment} does="decides" />
      <HeldBy open={heldBy} assessment={view.assessment} does="holds-amount" />
      <CitationOf citation={citation} words={words} />
    </li>
  );
}

/** A sum that another reading of the law would change does not stand. */
const asComputed = (amount: AmountResult): AmountPart => ({
  ...amount,
  ...(amount.value === null ? {} : { computed: amount.value }),
});

/** How much is due; of what does not stand, what was worked out, said as such. */
function Sum({
  part: { due, value, computed },
  words,
}: {
  readonly part: AmountPart;
  readonly words: CaseWords;
}) {
  const { t } = useTranslation('desk');
  if (due === false) return null;
  if (computed !== undefined)
    return (
      <p className="sum sum-computed">
        <ValueText value={computed} words={words} /> <span className="hint">{t('amounts.computed')}</span>
      </p>
    );
  return (
    <p className="sum">
      <ValueText value={value} words={words} />
    </p>
  );
}
