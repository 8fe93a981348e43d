import { useTranslation } from 'react-i18next';
import { get } from '../../../../../engine/json/pointer.ts';
import { useEditing } from '../../state/editing.ts';
import { citationIn } from './model/from-law.ts';

interface Props {
  readonly pointer: string;
  readonly said: boolean;
}

/** Says of an item that was just put back that it is exactly as published, with what it cites there. */
export function PutBack({ pointer, said }: Props) {
  const { t } = useTranslation('amend-fields');
  const { before } = useEditing();
  const isCited = citationIn(get(before, pointer)) !== undefined;
  return (
    <span role="status" className="amend-fields-put-back">
      {said ? t(isCited ? 'put-back.said' : 'put-back.uncited') : null}
    </span>
  );
}
