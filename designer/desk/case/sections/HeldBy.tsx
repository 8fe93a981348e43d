import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../../engine/assessment/types.ts';
import { Alert } from '../../../look/Alert.tsx';
import { LegalText } from '../../../look/LegalText.tsx';

interface Props {
  readonly open: readonly string[];
  readonly assessment: Assessment;
  /** What the entries do: hold a ground or a sum back, decide how much a sum is, have set a ground aside, or touch a deadline. */
  readonly does: 'holds' | 'holds-amount' | 'decides' | 'sets-aside' | 'touches';
}

const ALERTS: readonly Props['does'][] = ['holds', 'holds-amount', 'decides'];

/** The open questions of law behind something, each a link to where it can be settled. */
export function HeldBy({ open, assessment, does }: Props) {
  const { t } = useTranslation('desk');
  if (open.length === 0) return null;
  const words = (
    <p className="held-by">
      {t(`open.${does}`)}{' '}
      {open.map((id, index) => (
        <span key={id}>
          {index > 0 ? '; ' : ''}
          <a href={`#open-${id}`}>
            {assessment.open[id] ? <LegalText text={assessment.open[id].title} /> : id}
          </a>
        </span>
      ))}
    </p>
  );
  return ALERTS.includes(does) ? <Alert tone="warning">{words}</Alert> : words;
}
