import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { weekday } from '../../../../../engine/calendar/date.ts';
import { get, join } from '../../../../../engine/json/pointer.ts';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import { formatDate } from '../../../../../engine/text/date.ts';
import { newText } from '../../../../../engine/text/edited.ts';
import { formatWeekday } from '../../../../../engine/text/weekday.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Radios } from '../../../../look/inputs/Radios.tsx';
import { useEditing } from '../../state/editing.ts';
import { useWritten } from '../fields/useWritten.ts';
import { Frozen } from '../library/Frozen.tsx';
import { PublishedNote } from '../library/PublishedNote.tsx';
import { DayFields } from './DayFields.tsx';
import { DAY_KINDS, formerDay, kindsFor, newDay, withKind } from './model/change-day.ts';
import type { YearDay } from './model/year.ts';

interface Props {
  /** Of the year. */
  readonly pointer: string;
  readonly day: YearDay;
  readonly year: Calendar['years'][string];
  readonly published: boolean;
}

const NONE = 'none';

/** What a day is, and why. */
export function DayPanel({ pointer, day, year, published }: Props) {
  const { language } = useLanguage();
  const { stateOf } = useEditing();
  const heading = useId();
  const fixed = published && day.key !== undefined && stateOf(join(pointer, 'days', day.key)) !== 'added';
  return (
    <section className="amend-library-form" aria-labelledby={heading}>
      <h4 id={heading}>
        {formatDate(day.date, language)}, {formatWeekday(weekday(day.date), language)}
      </h4>
      <PublishedNote when={fixed} />
      <Frozen when={fixed}>
        <KindField pointer={pointer} day={day} year={year} />
        {day.key === undefined || day.entry === undefined ? null : (
          <DayFields pointer={join(pointer, 'days', day.key)} day={day.entry} />
        )}
      </Frozen>
    </section>
  );
}

function KindField({ pointer, day, year }: Omit<Props, 'published'>) {
  const { t } = useTranslation('amend-calendars');
  const { language } = useLanguage();
  const { before, edit, editable, citation, select } = useEditing();
  const written = useWritten();
  const id = useId();
  const { key, entry, weekend } = day;
  const label = t('label.day', { day: formatDate(day.date, language) });
  const own = entry?.kind;
  const kinds = DAY_KINDS.filter((kind) => kind === own || kindsFor(weekend).includes(kind));
  const choose = (chosen: string) => {
    const kind = kinds.find((one) => one === chosen);
    if (kind === undefined) {
      if (key !== undefined) edit(join(pointer, 'days', key), undefined, label);
      return select(pointer);
    }
    const title = newText(t(`kind.${kind}`), language, written);
    const was = formerDay(get(before, join(pointer, 'days')), day.date, kind);
    const [at, made] =
      was ??
      (key === undefined || entry === undefined
        ? newDay({ date: day.date, kind, title, citation }, Object.keys(year.days))
        : [key, withKind(entry, kind)]);
    edit(join(pointer, 'days', at), made, label);
    select(join(pointer, 'days', at));
  };
  return (
    <fieldset className="field" disabled={!editable}>
      <legend className="field-label">{t('kind.label')}</legend>
      <Radios
        id={id}
        value={own ?? NONE}
        options={[
          { value: NONE, label: t(weekend ? 'kind.as-weekend' : 'kind.as-working') },
          ...kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
        onChange={choose}
      />
    </fieldset>
  );
}
