import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../server/api/schemas/services.ts';
import { editionsQuery } from '../../app/api/queries.ts';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { ActName } from '../ActName.tsx';
import { BetweenText } from '../BetweenText.tsx';
import { useShownEdition } from './context.ts';

/** Which documents made the edition, since when it holds, and what is already known to change it. */
export function EditionMaking() {
  const { t } = useTranslation('policy');
  const { inForce, acts, service } = useShownEdition();
  const entries = useQuery(editionsQuery(service)).data?.items ?? [];
  const { madeBy, pending, inForceFrom, inForceTo, hash } = inForce;
  const parts = entries.flatMap((entry) => entry.madeBy);
  const placed = (act: string, part: string) => parts.find((one) => one.act === act && one.part === part);
  // What an act replaced whole did not make this edition.
  const whole = madeBy.findLastIndex(({ act, part }) => placed(act, part)?.replaces === true);
  return (
    <dl className="pairs pairs-wide edition-making">
      <div>
        <dt>{t('edition.in-force')}</dt>
        <dd>
          <DateText date={inForceFrom} /> – {inForceTo ? <DateText date={inForceTo} /> : t('edition.on')}
        </dd>
      </div>
      <div>
        <dt>{t('edition.made-by')}</dt>
        <dd>
          {whole < 0 ? <span className="edition-maker">{t('edition.base')}</span> : null}
          {madeBy.slice(Math.max(whole, 0)).map(({ act, part }, index) => {
            const { between, replaces, actTitle } = placed(act, part) ?? {};
            return (
              <span key={`${act}/${part}`} className="edition-maker">
                {whole < 0 || index > 0 ? ' + ' : ''}
                {acts[act] || !actTitle ? <ActName act={act} acts={acts} /> : <LegalText text={actTitle} />}
                {replaces ? ` (${t('edition.whole')})` : ''}
                {between ? (
                  <span className="cell-under">
                    <BetweenText between={between} />
                  </span>
                ) : null}
              </span>
            );
          })}
        </dd>
      </div>
      {pending.length > 0 ? (
        <div>
          <dt>{t('edition.pending')}</dt>
          <dd>
            {pending.map(({ act, part, from }) => (
              <span key={`${act}/${part}`} className="cell-under">
                <Pending from={from} part={placed(act, part)} />: <ActName act={act} acts={acts} />
              </span>
            ))}
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('edition.hash')}</dt>
        <dd>
          <span className="mono">{hash.slice(0, 16)}</span>
        </dd>
      </div>
    </dl>
  );
}

/** From when a part will be in force; of one whose day nobody knows, between which days. */
function Pending({
  from,
  part,
}: {
  readonly from: string;
  readonly part: TimelineEntry['madeBy'][number] | undefined;
}) {
  return part?.between ? <BetweenText between={part.between} /> : <DateText date={from} />;
}
