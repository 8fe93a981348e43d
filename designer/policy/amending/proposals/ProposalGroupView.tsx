import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useProvisionName } from '../state/useProvisionName.ts';
import { BecauseText } from './BecauseText.tsx';
import { LawBeside } from './LawBeside.tsx';
import { byProvision, type ProposalGroup, sharedBecause } from './model/groups.ts';
import { ProposalRow } from './ProposalRow.tsx';
import type { Judging } from './useJudging.ts';

interface Props {
  readonly group: ProposalGroup;
  /** The provisions that stand in groups above this one. */
  readonly above: ReadonlySet<string>;
  readonly judging: Judging;
  readonly onSetAside: (id: string) => void;
}

/** Proposals that are judged together, each beside the law, with the way to tick all of them or none. */
export function ProposalGroupView({ group, above, judging, onSetAside }: Props) {
  const { t } = useTranslation(['amend-proposals', 'policy']);
  const provisionName = useProvisionName();
  const { kind, aspect, reason, proposals } = group;
  const { ticked, editable, rivals } = judging;
  const ids = proposals.map((one) => one.id);
  const count = ids.filter((one) => ticked.has(one)).length;
  const shared = sharedBecause(proposals);
  const title = t(`group.${kind}`, { aspect: t(`policy:aspect.${aspect}`, { defaultValue: aspect ?? '' }) });
  return (
    <fieldset className="proposals-group" data-kind={kind}>
      <legend>
        <h2>
          {title} {reason === undefined ? null : <LegalText text={reason} />}{' '}
          <span className="section-note">{t('ticked-of', { ticked: count, count: ids.length })}</span>
        </h2>
      </legend>
      <p className="hint">{t(`group-hint.${kind}`)}</p>
      {shared === undefined ? null : <BecauseText because={shared} />}
      {editable && ids.length > 1 ? (
        <div className="button-row">
          <Button kind="quiet" disabled={count === ids.length} onClick={() => judging.tick(ids, true)}>
            {t('all')}
          </Button>
          <Button kind="quiet" disabled={count === 0} onClick={() => judging.tick(ids, false)}>
            {t('none')}
          </Button>
        </div>
      ) : null}
      <ul className="proposals-provisions">
        {byProvision(proposals).map(([id, some]) => {
          const provision = judging.provisionOf(id);
          const place = provisionName(id);
          return (
            <li key={id} className="proposals-provision">
              <div>
                <h3>{place}</h3>
                {provision?.text === undefined ? null : (
                  <LawBeside text={provision.text} isAgain={above.has(id)} />
                )}
              </div>
              <ul className="proposals-list">
                {some.map((one) => (
                  <ProposalRow
                    key={one.id}
                    proposal={one}
                    place={place}
                    isTicked={ticked.has(one.id)}
                    isWhySaid={shared !== undefined}
                    hasRival={rivals.has(one.id)}
                    name={judging.names[one.id] ?? ''}
                    itemKey={judging.keyOf(one)}
                    where={judging.whereOf(one)}
                    editable={editable}
                    onTick={judging.tickOne}
                    onName={judging.name}
                    onSetAside={onSetAside}
                  />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
