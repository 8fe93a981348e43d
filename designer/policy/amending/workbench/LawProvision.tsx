import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProvisionState } from '../../../../engine/amending/report.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { ProposedFor } from '../proposals/ProposedFor.tsx';
import { useProvisionName } from '../state/useProvisionName.ts';
import { Implementing } from './Implementing.tsx';

const TONES = { covered: 'success', 'without-effect': 'neutral', 'to-do': 'warning' } as const;

interface Props {
  readonly id: string;
  readonly provision: Act['provisions'][string];
  readonly state: ProvisionState['state'] | undefined;
  /** What covers it has an error. */
  readonly unfinished: boolean;
  readonly selected: boolean;
  /** Its box is ticked. */
  readonly marked: boolean;
  /** It alone is selected: what implements it is shown. */
  readonly isOpen: boolean;
  /** Something is proposed for it. */
  readonly isProposed: boolean;
  /** How many below it are left to do. */
  readonly below: number;
  readonly onOpen: (provision: string) => void;
  /** Puts it in the selection or out of it; or all from the one marked before to it. */
  readonly onMark: (provision: string, isRange: boolean) => void;
}

/** One provision of the amending act; picked, it shows what implements it, and new items cite it. */
export const LawProvision = memo(function LawProvision(props: Props) {
  const { id, provision, state, unfinished, selected, marked, isOpen, isProposed, below, onOpen, onMark } =
    props;
  const { t } = useTranslation('amending');
  const provisionName = useProvisionName();
  const name = provisionName(id);
  return (
    <li className="workbench-provision" data-selected={selected || undefined}>
      <label className="workbench-provision-mark" title={t('law.select-hint')}>
        <input
          type="checkbox"
          checked={marked}
          aria-label={t('law.select', { provision: name })}
          onChange={({ nativeEvent }) =>
            onMark(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </label>
      <button type="button" aria-expanded={isOpen} onClick={() => onOpen(id)}>
        <span className="workbench-provision-head">
          <span>
            <b>{name}</b> <span className="mono">{id}</span>
          </span>
          {state === undefined ? null : (
            <Tag tone={unfinished ? 'warning' : TONES[state]}>
              {t(unfinished ? 'law.begun' : `law.${state}`)}
            </Tag>
          )}
        </span>
        <span className="workbench-provision-text">
          {provision.text === undefined ? provision.number : <LegalText text={provision.text} />}
        </span>
      </button>
      {isProposed ? <ProposedFor provision={id} name={name} /> : null}
      {isOpen ? <Implementing provision={id} state={state} below={below} /> : null}
    </li>
  );
});
