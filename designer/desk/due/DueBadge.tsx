import { useTranslation } from 'react-i18next';
import type { DeadlineResult } from '../../../engine/deadlines/types.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import type { Tone } from '../../look/Alert.tsx';
import { formatLeft } from '../../look/format-left.ts';
import type { IconName } from '../../look/Icon.tsx';
import { Mark } from '../../look/Mark.tsx';
import { type DueState, dueState } from './due-state.ts';

const LOOKS: Readonly<Record<DueState['kind'], readonly [IconName, Tone]>> = {
  overdue: ['warning', 'danger'],
  today: ['clock', 'warning'],
  left: ['clock', 'info'],
  suspended: ['pause', 'warning'],
  done: ['check', 'success'],
  'done-late': ['check', 'warning'],
  'not-started': ['minus', 'neutral'],
  uncountable: ['question', 'warning'],
};

/** How long a duty still has, as a sign and words. */
export function DueBadge({ deadline }: { readonly deadline: DeadlineResult }) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const state = dueState(deadline);
  const [icon, tone] = LOOKS[state.kind];
  const counted = 'days' in state && state.days > 0;
  const words = counted
    ? t(`due.${state.kind}`, { days: formatLeft(state.days, state.unit, language) })
    : t(state.kind === 'overdue' ? 'due.overdue-now' : `due.${state.kind}`);
  return (
    <Mark icon={icon} tone={tone}>
      {words}
    </Mark>
  );
}
