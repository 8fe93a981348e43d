import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import { formatDate } from '../../../../../engine/text/date.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Mark } from '../../../../look/Mark.tsx';
import { useEditing } from '../../state/editing.ts';
import { type Spell, timelineOf } from './model/timeline.ts';
import { RemovedValues } from './RemovedValues.tsx';
import { ValueCard } from './ValueCard.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly parameter: Parameter;
  readonly today: string;
  readonly published: boolean;
}

/** The values along a line, the oldest first: gaps and overlaps between them, and today, stand there in words. */
export function Timeline({ pointer, name, parameter, today, published }: Props) {
  const { t } = useTranslation('amend-parameters');
  const { language } = useLanguage();
  const { stateOf } = useEditing();
  const map = join(pointer, 'values');
  const parts = useMemo(() => timelineOf(parameter.values, today), [parameter.values, today]);
  const day = (date: string) => formatDate(date, language);
  const here = <Mark icon="clock">{t('today')}</Mark>;
  const card = (key: string, spell?: Spell) => (
    <ValueCard
      key={key}
      pointer={join(map, key)}
      parameter={parameter}
      id={key}
      published={published && stateOf(join(map, key)) !== 'added'}
      {...(spell === undefined ? {} : { spell })}
    />
  );
  if (parts.every(({ kind }) => kind === 'today')) return <p>{t('no-values')}</p>;
  return (
    <>
      <h4>{t('values')}</h4>
      <ol className="amend-parameters-line" aria-label={t('line', { name })}>
        {parts.map((part) => {
          if (part.kind === 'today')
            return (
              <li key="today" className="amend-parameters-today">
                {here} {t('today-none', { day: day(today) })}
              </li>
            );
          if (part.kind === 'gap')
            return (
              <li key={part.from} className="amend-parameters-gap">
                <Mark icon="warning" tone="warning">
                  {t('gap')}
                </Mark>{' '}
                {t('gap-days', { from: day(part.from), to: day(part.to) })} {part.today ? here : null}
              </li>
            );
          return (
            <li key={part.key} className="amend-parameters-spell" data-today={part.today || undefined}>
              <ul className="amend-fields-items">
                {card(part.key, part)}
                {part.corrects.map((key) => card(key))}
              </ul>
            </li>
          );
        })}
      </ol>
      <RemovedValues map={map} parameter={parameter} />
    </>
  );
}
