import { useTranslation } from 'react-i18next';
import type { OpenResult } from '../../../../engine/assessment/types.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { OpenSources } from '../../../look/OpenSources.tsx';
import { Section } from '../../../look/Section.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { SettleForm } from './SettleForm.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** What the law leaves open for this case; the decisive first. An officer may settle one, for this case, in writing. */
export function OpenSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const entries = [...inOrderOf(view.assessment.open, words.edition.open)].sort(
    ([, a], [, b]) => Number(b.decisive) - Number(a.decisive),
  );
  if (entries.length === 0) return null;
  return (
    <Section id="open" title={t('open.title')} note={entries.length}>
      <ul className="items">
        {entries.map(([id, entry]) => (
          <OpenItem key={id} id={id} entry={entry} view={view} words={words} />
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps extends Props {
  readonly id: string;
  readonly entry: OpenResult;
}

function OpenItem({ id, entry, view, words }: ItemProps) {
  const { t } = useTranslation('desk');
  const settled = view.settled.find((one) => one.open === id);
  const definition = words.edition.open?.[id];
  return (
    <li className="item" id={`open-${id}`}>
      <div className="item-head">
        <OpenState entry={entry} />
      </div>
      <h3 className="item-title">
        <LegalText text={entry.title} />
      </h3>
      <p className="item-text">
        <LegalText text={entry.text} />
      </p>
      {definition ? <OpenSources sources={definition.sources} acts={words.acts} /> : null}
      {settled ? (
        <div className="settled">
          <p>
            <strong>{t('open.settled-by')}</strong> {settled.by}, <MomentText at={settled.at} />
          </p>
          <p className="typed">{settled.reason}</p>
        </div>
      ) : null}
      {!settled && entry.effect === 'undetermined' && view.status === 'open' ? (
        <SettleForm open={id} view={view} />
      ) : null}
    </li>
  );
}

function OpenState({ entry }: { readonly entry: OpenResult }) {
  const { t } = useTranslation('desk');
  if (entry.settled)
    return (
      <Mark icon="check" tone="success">
        {t('open.settled')}
      </Mark>
    );
  if (entry.decisive)
    return (
      <Mark icon="warning" tone="danger">
        {t('open.decisive')}
      </Mark>
    );
  return (
    <Mark icon="question" tone={entry.effect === 'note' ? 'neutral' : 'warning'}>
      {t(`open.effect.${entry.effect}`)}
    </Mark>
  );
}
