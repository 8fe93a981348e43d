import { useTranslation } from 'react-i18next';
import type { AmendmentState } from '../../../../server/api/schemas/amendments.ts';
import type { Tone } from '../../../look/Alert.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useWorkbench } from '../state/draft.ts';

const TONES: Readonly<Record<AmendmentState, Tone>> = {
  draft: 'neutral',
  'in-review': 'info',
  approved: 'success',
  discarded: 'neutral',
  recalled: 'warning',
  scheduled: 'info',
  'in-force': 'success',
  superseded: 'neutral',
  repealed: 'warning',
};

/** Where an amendment stands, in a word. */
export function AmendmentStateTag({ state }: { readonly state: AmendmentState }) {
  const { t } = useTranslation('amending');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}

/** Where the open amendment stands. */
export function StateTag() {
  return <AmendmentStateTag state={useWorkbench(({ view }) => view.state)} />;
}
