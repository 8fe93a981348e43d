import { useTranslation } from 'react-i18next';
import type { DeadlineResult } from '../../engine/deadlines/types.ts';
import type { Tone } from './Alert.tsx';
import { Tag } from './Tag.tsx';

const TONES: Readonly<Record<DeadlineResult['status'], Tone>> = {
  'not-started': 'neutral',
  running: 'info',
  suspended: 'warning',
  done: 'success',
  'done-late': 'warning',
  overdue: 'danger',
  uncountable: 'warning',
};

/** How a deadline stands, in a word. */
export function DeadlineTag({ status }: { readonly status: DeadlineResult['status'] }) {
  const { t } = useTranslation('common');
  return <Tag tone={TONES[status]}>{t(`deadline.status.${status}`)}</Tag>;
}
