import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenResult } from '../../../../engine/assessment/types.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { OpenSources } from '../../../look/OpenSources.tsx';
import type { CaseWords } from '../words.ts';
import type { OfferedReading } from './ReadingChoice.tsx';
import { ReadingsTable } from './ReadingsTable.tsx';
import { SettleForm } from './SettleForm.tsx';

interface Props {
  readonly id: string;
  readonly entry: OpenResult;
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** One open question: what it is about, what its sides say, and how it was settled for this case, or can be. */
export function OpenItem({ id, entry, view, words }: Props) {
  const { t } = useTranslation('desk');
  // Unfolds when it becomes decisive; settling it does not fold away what was just written.
  const [unfolded, setUnfolded] = useState(entry.decisive);
  if (entry.decisive && !unfolded) setUnfolded(true);
  const settled = view.settled.find((one) => one.open === id);
  const definition = words.edition.open?.[id];
  const results = view.assessment.readings[id];
  const readings = inOrder(definition?.readings).map(([reading, { title }]): OfferedReading => {
    const outcome = results?.[reading]?.outcome;
    return { reading, title, ...(outcome === undefined ? {} : { outcome }) };
  });
  const hasChoice = entry.canBeSetAside || readings.length > 0;
  const mayBeSettled = entry.effect === 'undetermined' && (!settled || hasChoice);
  const chosen = readings.find(({ reading }) => reading === entry.reading);
  return (
    <li className="item">
      <details className="fold" open={unfolded}>
        <summary>
          <OpenState entry={entry} />{' '}
          <span className="item-title">
            <LegalText text={entry.title} />
          </span>
        </summary>
        {/* The target of links lies inside, so that following one unfolds it. */}
        <div className="fold-body" id={`open-${id}`}>
          <p>
            <LegalText text={entry.text} />
          </p>
          {definition ? <OpenSources sources={definition.sources} acts={words.acts} /> : null}
          {results ? <ReadingsTable open={id} readings={results} words={words} /> : null}
          {settled ? (
            <div className="settled">
              <p>
                <strong>{t('open.settled-by')}</strong> {settled.by}, <MomentText at={settled.at} />
              </p>
              {entry.canBeSetAside && typeof settled.sense === 'string' ? (
                <p>{t(`open.sense.${settled.sense}`)}</p>
              ) : null}
              {chosen && typeof chosen.title === 'object' ? (
                <p>
                  {t('open.reading.chosen')}: <LegalText text={chosen.title} />
                </p>
              ) : null}
              <p className="typed">{settled.reason}</p>
            </div>
          ) : null}
          {mayBeSettled && view.status === 'open' ? (
            <SettleForm key={settled?.at} open={id} entry={entry} readings={readings} view={view} />
          ) : null}
        </div>
      </details>
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
