import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';
import type { Pause } from '../model/trial.ts';
import { DayField } from './DayField.tsx';

interface Props {
  readonly name: string;
  readonly pause: Pause;
  readonly onChange: (pause: Pause) => void;
}

/** The days between which a deadline stood still, for one reason. */
export function PauseFields({ name, pause, onChange }: Props) {
  const { t } = useTranslation('amend-deadlines');
  const change = (key: keyof Pause, day: IsoDate | undefined) => {
    const { [key]: _, ...rest } = pause;
    onChange(day === undefined ? rest : { ...rest, [key]: day });
  };
  return (
    <>
      <DayField
        label={t('count.pause-from', { name })}
        value={pause.from}
        onChange={(day) => change('from', day)}
      />
      <DayField
        label={t('count.pause-until', { name })}
        value={pause.until}
        onChange={(day) => change('until', day)}
      />
    </>
  );
}
