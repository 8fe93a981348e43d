import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProvisionState } from '../../../../engine/amending/report.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import { describeProvision } from '../../../../engine/text/provision.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { Implementing } from './Implementing.tsx';

const TONES = { covered: 'success', 'without-effect': 'neutral', 'to-do': 'warning' } as const;

interface Props {
  readonly id: string;
  readonly provision: Act['provisions'][string];
  readonly state: ProvisionState['state'] | undefined;
  readonly selected: boolean;
  readonly onPick: (provision: string) => void;
}

/** One provision of the amending act; picked, it shows what implements it, and new items cite it. */
export const LawProvision = memo(function LawProvision({ id, provision, state, selected, onPick }: Props) {
  const { t } = useTranslation('amending');
  const { language } = useLanguage();
  return (
    <li className="workbench-provision" data-selected={selected || undefined}>
      <button type="button" aria-expanded={selected} onClick={() => onPick(id)}>
        <span className="workbench-provision-head">
          <span>
            <b>{describeProvision(id, undefined, language)}</b> <span className="mono">{id}</span>
          </span>
          {state === undefined ? null : <Tag tone={TONES[state]}>{t(`law.${state}`)}</Tag>}
        </span>
        <span className="workbench-provision-text">
          {provision.text === undefined ? provision.number : <LegalText text={provision.text} />}
        </span>
      </button>
      {selected ? <Implementing provision={id} state={state} /> : null}
    </li>
  );
});
