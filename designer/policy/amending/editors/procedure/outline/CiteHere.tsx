import { useTranslation } from 'react-i18next';
import { equal } from '../../../../../../engine/diff/equal.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import { Button } from '../../../../../look/Button.tsx';
import { Cite } from '../../../../../look/Cite.tsx';
import { useEditing } from '../../../state/editing.ts';
import { useMember } from '../../fields/useMember.ts';

interface Props {
  /** Of the state or the step in the edition. */
  readonly pointer: string;
  readonly name: string;
  readonly value: Citation | undefined;
}

/** Cites the provision that is selected, while there is one that is not cited here: several states and steps are gone through without opening them. */
export function CiteHere({ pointer, name, value }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { citation, editable, words } = useEditing();
  const set = useMember(pointer, name);
  if (!editable || citation === undefined || equal(citation, value)) return null;
  return (
    <Button kind="quiet" onClick={() => set('citation', citation, t('step.citation'))}>
      {t('outline.cite')}
      <span className="visually-hidden">
        {' '}
        <Cite citation={citation} acts={words.acts} /> ({name})
      </span>
    </Button>
  );
}
