import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../../../engine/schema/deadline.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { CitationField } from '../fields/CitationField.tsx';
import { KeySelect } from '../fields/KeySelect.tsx';
import { OrderButtons } from '../fields/OrderButtons.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';

type Plain = NonNullable<Deadline['suspended']>;
type Named = NonNullable<Deadline['suspensions']>[string];

interface PlainProps {
  readonly value: Plain;
  readonly onChange: (value: Partial<Plain> | undefined) => void;
}

/** The reason without a name: the two events between which a term stands still. */
export function PlainSuspension({ value, onChange }: PlainProps) {
  const { t } = useTranslation('amend-deadlines');
  const { editable } = useEditing();
  return (
    <li>
      <p className="field-label">{t('pause.plain')}</p>
      <Between value={value} onChange={(events) => onChange(chosenIn({ ...value, ...events }))} />
      <CitationField
        value={value.citation}
        onChange={(citation) => {
          const { citation: _, ...rest } = value;
          onChange(chosenIn(citation === undefined ? rest : { ...rest, citation }));
        }}
      />
      {editable ? (
        <div>
          <Button kind="quiet" onClick={() => onChange(undefined)}>
            {t('pause.remove')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** A reason with a name. */
export function Suspension({ pointer, value }: { readonly pointer: string; readonly value: Named }) {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  const { edit, editable } = useEditing();
  const name = wording(value.title, language);
  const set = useMember(pointer, name);
  const [map, key] = [
    pointer.slice(0, pointer.lastIndexOf('/')),
    pointer.slice(pointer.lastIndexOf('/') + 1),
  ];
  return (
    <li>
      <OrderButtons pointer={map} item={key} name={name} />
      <TextMember pointer={pointer} member="title" name={name} label={t('pause.title')} required />
      <Between
        value={value}
        onChange={({ from, until }) =>
          from === value.from ? set('until', until, t('pause.until')) : set('from', from, t('pause.from'))
        }
      />
      <CitationField
        value={value.citation}
        onChange={(citation) => set('citation', citation, t('field.citation'))}
      />
      {editable ? (
        <div>
          <Button kind="quiet" onClick={() => edit(pointer, undefined, t('pause.remove-of', { name }))}>
            {t('pause.remove-of', { name })}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** Without the events that nobody has chosen yet. */
const chosenIn = ({ from, until, ...rest }: Plain): Partial<Plain> => ({
  ...(from === '' ? {} : { from }),
  ...(until === '' ? {} : { until }),
  ...rest,
});

interface BetweenProps {
  readonly value: Pick<Plain, 'from' | 'until'>;
  readonly onChange: (value: Pick<Plain, 'from' | 'until'>) => void;
}

function Between({ value: { from, until }, onChange }: BetweenProps) {
  const { t } = useTranslation('amend-deadlines');
  const { edition, editable } = useEditing();
  const { events } = edition.workflow;
  return (
    <div className="amend-deadlines-fields">
      <KeySelect
        label={t('pause.from')}
        value={from}
        items={events}
        disabled={!editable}
        onChange={(key) => key && onChange({ from: key, until })}
      />
      <KeySelect
        label={t('pause.until')}
        value={until}
        items={events}
        disabled={!editable}
        onChange={(key) => key && onChange({ from, until: key })}
      />
    </div>
  );
}
