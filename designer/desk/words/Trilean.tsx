import { useTranslation } from 'react-i18next';
import type { Trilean } from '../../../engine/conditions/types.ts';
import type { Tone } from '../../look/Alert.tsx';
import type { IconName } from '../../look/Icon.tsx';
import { Mark } from '../../look/Mark.tsx';

interface Props {
  readonly value: Trilean;
  /** What true, false and not known are called here: `ground`, `requirement`, `comparison` ... */
  readonly of:
    | 'ground'
    | 'requirement'
    | 'comparison'
    | 'limit'
    | 'required'
    | 'presented'
    | 'due'
    | 'passed'
    | 'window'
    | 'attempts'
    | 'vote'
    | 'quota'
    | 'period';
  /** Whether true is what stands in the way. */
  readonly adverse?: boolean;
}

const key = (value: Trilean) => (value === null ? 'unknown' : value ? 'true' : 'false');

const SIGNS: Readonly<Record<ReturnType<typeof key>, IconName>> = {
  true: 'check',
  false: 'cross',
  unknown: 'question',
};

function toneOf(value: Trilean, adverse: boolean): Tone {
  if (value === null) return 'warning';
  if (adverse) return value ? 'danger' : 'neutral';
  return value ? 'success' : 'danger';
}

/** What is neither good nor bad for anybody. */
const NEUTRAL: readonly Props['of'][] = ['comparison', 'required', 'due'];

/** True, false or not known: a sign and a word. */
export function TrileanMark({ value, of, adverse = false }: Props) {
  const { t } = useTranslation('desk');
  const tone = NEUTRAL.includes(of) ? 'neutral' : toneOf(value, adverse);
  return (
    <Mark icon={adverse && value ? 'warning' : SIGNS[key(value)]} tone={value === null ? 'warning' : tone}>
      {t(`trilean.${of}.${key(value)}`)}
    </Mark>
  );
}
