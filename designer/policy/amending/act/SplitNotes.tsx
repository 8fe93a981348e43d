import { useTranslation } from 'react-i18next';
import type { SplitNote } from '../../../../engine/acts/split.ts';

interface Props {
  readonly notes: readonly SplitNote[];
  /** Some provisions enter into force on days of their own. */
  readonly staged: boolean;
}

const SHOWN = 20;

/** What a person should look at in a text that was split. */
export function SplitNotes({ notes, staged }: Props) {
  const { t } = useTranslation(['amend-act', 'acts']);
  if (notes.length === 0 && !staged) return null;
  return (
    <ul>
      {staged ? <li>{t('note.in-stages')}</li> : null}
      {notes.slice(0, SHOWN).map(({ code, params }) => (
        <li key={code + JSON.stringify(params)}>{t(`acts:notes.${code}`, { ...params })}</li>
      ))}
      {notes.length > SHOWN ? <li>{t('note.more', { count: notes.length - SHOWN })}</li> : null}
    </ul>
  );
}
