import { useTranslation } from 'react-i18next';
import type { Text } from '../../../../../engine/schema/text.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { withElsewhere, wordingsElsewhere } from './model/as-elsewhere.ts';
import { useWritten } from './useWritten.ts';

interface Props {
  /** What the text is. */
  readonly label: string;
  readonly value: Text | undefined;
  readonly before: Text | undefined;
  /** The library names it, not the law. */
  readonly ours: boolean;
  readonly onText: (text: Text) => void;
}

/** The same words stand elsewhere in the edition, with the translations that this text lacks: one press takes them. */
export function AsElsewhere({ label, value, before, ours, onText }: Props) {
  const { t } = useTranslation('amend-fields');
  const editing = useEditing();
  const written = useWritten();
  const found = wordingsElsewhere(value, [editing.edition, editing.before], written);
  if (value === undefined || found.length === 0) return null;
  const speaking = { spoken: editing.spoken, ours };
  return (
    <p className="amend-fields-elsewhere">
      <Button kind="quiet" onClick={() => onText(withElsewhere(value, found, before, written, speaking))}>
        {t('elsewhere.take')}
        <span className="visually-hidden"> ({label})</span>
      </Button>{' '}
      {found.map(({ language, wording }) => (
        <span key={language} className="hint" lang={language}>
          «{wording}»{' '}
        </span>
      ))}
    </p>
  );
}
