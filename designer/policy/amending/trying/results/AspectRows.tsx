import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../../../look/Cite.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { useEditing } from '../../state/editing.ts';
import type { AspectId, ResultRow } from './aspect.ts';
import { Sides } from './Sides.tsx';

interface Props {
  readonly id: AspectId;
  readonly rows: readonly ResultRow[];
}

/** The results of one aspect: what differs first to the eye, what does nothing folded. */
export function AspectRows({ id, rows }: Props) {
  const { t } = useTranslation('amend-try');
  const heading = useId();
  if (rows.length === 0) return null;
  const idle = rows.filter((row) => row.idle && !row.differs);
  const shown = rows.filter((row) => !row.idle || row.differs);
  const list = (some: readonly ResultRow[]) => (
    <ul className="trying-rows">
      {some.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
  return (
    <section className="trying-aspect" aria-labelledby={heading}>
      <h3 id={heading}>{t(`aspect.${id}`)}</h3>
      {shown.length === 0 ? null : list(shown)}
      {idle.length === 0 ? null : (
        <Disclosure summary={t(`idle.${id}`, { count: idle.length })}>{list(idle)}</Disclosure>
      )}
    </section>
  );
}

function Row({ row }: { readonly row: ResultRow }) {
  const { t } = useTranslation('amend-try');
  const { words } = useEditing();
  const { title, number, citation, differs, before, after } = row;
  return (
    <li className="trying-row" data-differs={differs || undefined}>
      <p className="trying-row-title">
        {number === undefined ? null : <span className="item-number">{number}</span>}{' '}
        {Object.keys(title).length === 0 ? row.id : <LegalText text={title} />}{' '}
        {differs ? (
          <Mark icon="change" tone="info">
            {t('differs')}
          </Mark>
        ) : null}
      </p>
      {differs ? (
        <Sides before={before ?? <p>{t('not-there')}</p>} after={after ?? <p>{t('not-there')}</p>} />
      ) : (
        <div className="trying-side">{after ?? before}</div>
      )}
      <Cite citation={citation} acts={words.acts} />
    </li>
  );
}
