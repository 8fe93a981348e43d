import { useTranslation } from 'react-i18next';
import { get } from '../../../../../engine/json/pointer.ts';
import { Cite } from '../../../../look/Cite.tsx';
import { useEditing } from '../../state/editing.ts';
import { citationIn } from './model/from-law.ts';

interface Props {
  readonly pointer: string;
  readonly said: boolean;
}

/** Says of an item that was just put back that it is exactly as published, and what it cites there. */
export function PutBack({ pointer, said }: Props) {
  const { t } = useTranslation('amend-fields');
  const { before, words } = useEditing();
  const citation = citationIn(get(before, pointer));
  return (
    <span role="status" className="amend-fields-put-back">
      {said ? (
        <>
          {t(citation === undefined ? 'put-back.uncited' : 'put-back.said')}{' '}
          <Cite citation={citation} acts={words.acts} />
        </>
      ) : null}
    </span>
  );
}
