import { useTranslation } from 'react-i18next';
import { segments } from '../../../../../engine/json/pointer.ts';
import { supersededIn } from '../../../../../engine/library/standing.ts';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import { formatDateFrom } from '../../../../../engine/text/date.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Mark } from '../../../../look/Mark.tsx';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { NumberField } from '../fields/SimpleFields.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { useMember } from '../fields/useMember.ts';
import { DayField } from '../library/DayField.tsx';
import { Frozen, Thawed } from '../library/Frozen.tsx';
import { Supersede } from '../library/Supersede.tsx';
import { SupersedingFields } from '../library/SupersedingFields.tsx';

interface Props {
  readonly pointer: string;
  readonly offset: Calendar['utcOffsets'][string];
  readonly published: boolean;
  readonly offsets: Calendar['utcOffsets'];
}

const MOST_MINUTES = 14 * 60;

/** One difference from UTC. */
export function OffsetCard({ pointer, offset, published, offsets }: Props) {
  const { t } = useTranslation('amend-calendars');
  const superseded = supersededIn(offsets).has(segments(pointer).at(-1) ?? '');
  const { language } = useLanguage();
  const from = formatDateFrom(offset.from, language);
  const name = `UTC${signed(offset.minutes)}, ${from}`;
  return (
    <Frozen when={published}>
      <ItemCard
        pointer={pointer}
        title={{ [language]: name }}
        citation={offset.citation}
        tags={superseded ? <Mark icon="change">{t('supersede.superseded')}</Mark> : null}
      >
        <OffsetFields pointer={pointer} offset={offset} name={name} />
        {published && !superseded ? (
          <Thawed>
            <Correct pointer={pointer} offsets={offsets} name={name} />
          </Thawed>
        ) : null}
      </ItemCard>
    </Frozen>
  );
}

function Correct({ pointer, offsets, name }: Pick<Props, 'pointer' | 'offsets'> & { readonly name: string }) {
  const { t } = useTranslation('amend-calendars');
  const { editable } = useEditing();
  if (!editable) return null;
  return (
    <Supersede
      pointer={pointer}
      entries={offsets}
      word="corrected"
      label={t('supersede.offset')}
      said={t('label.corrected', { name })}
    />
  );
}

function OffsetFields({
  pointer,
  offset,
  name,
}: Pick<Props, 'pointer' | 'offset'> & { readonly name: string }) {
  const { t } = useTranslation('amend-calendars');
  const { editable } = useEditing();
  const set = useMember(pointer, name);
  return (
    <>
      <div className="amend-fields-row">
        <DayField
          label={t('field.from')}
          value={offset.from}
          required
          disabled={!editable}
          onChange={(day) => set('from', day, t('field.from'))}
        />
        <NumberField
          label={t('field.minutes')}
          value={offset.minutes}
          minimum={-MOST_MINUTES}
          maximum={MOST_MINUTES}
          disabled={!editable}
          onChange={(minutes) =>
            minutes === undefined ? undefined : set('minutes', Math.round(minutes), t('field.minutes'))
          }
        />
      </div>
      <SupersedingFields pointer={pointer} name={name} entry={offset} />
      <SourceFields pointer={pointer} name={name} item={offset} />
    </>
  );
}

/** Minutes as hours and minutes with a sign: +5, −3:30. */
function signed(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
