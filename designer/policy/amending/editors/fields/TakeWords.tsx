import { useTranslation } from 'react-i18next';
import { equal } from '../../../../../engine/diff/equal.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { useProvisionName } from '../../state/useProvisionName.ts';
import { withWords } from './model/take-words.ts';
import { useWritten } from './useWritten.ts';

interface Props {
  /** What the text is. */
  readonly label: string;
  readonly value: Text | undefined;
  readonly before: Text | undefined;
  readonly onText: (text: Text) => void;
  /** Nothing around it says what the text is. */
  readonly named?: boolean;
}

/** Puts the law's own words into a text: those of the provisions that are selected, in all languages that the act has. */
export function TakeWords({ label, value, before, onText, named = false }: Props) {
  const { t } = useTranslation('amend-fields');
  const provisionName = useProvisionName();
  const { provisions } = useEditing();
  const written = useWritten();
  const given = provisions.flatMap(({ given }) => (given === undefined ? [] : [given.text]));
  const [first] = provisions;
  if (given.length === 0 || first === undefined) return null;
  const taken = withWords(value, given, before, written);
  if (equal(taken, value)) return null;
  const place = provisionName(first.id);
  return (
    <div>
      <Button kind="quiet" onClick={() => onText(taken)}>
        {given.length > 1 ? t('take.many', { count: given.length }) : t('take.one', { provision: place })}
        <span className={named ? undefined : 'visually-hidden'}> ({label})</span>
      </Button>
    </div>
  );
}
