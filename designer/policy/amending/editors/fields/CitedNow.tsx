import { useTranslation } from 'react-i18next';
import { citesAct } from '../../../../../engine/amending/citing.ts';
import { equal } from '../../../../../engine/diff/equal.ts';
import { get } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import { Button } from '../../../../look/Button.tsx';
import { Cite } from '../../../../look/Cite.tsx';
import { useEditing } from '../../state/editing.ts';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly citation: Citation | undefined;
}

/** Says that an item that was there cites the order now, and how it keeps what it cited before. */
export function CitedNow({ pointer, name, citation }: Props) {
  const { t } = useTranslation('amend-fields');
  const { before, edition, edit, editable, words, act } = useEditing();
  const [was, is] = [get(before, pointer), get(edition, pointer)];
  if (!editable || !isObject(was) || !isObject(is)) return null;
  if (!citesAct(citation, act) || equal(was.citation, citation)) return null;
  const isVerified = was.unverified !== undefined && is.unverified === undefined;
  const keep = () => {
    const { citation: _, unverified: __, ...rest } = is;
    const source = {
      ...(was.citation === undefined ? {} : { citation: was.citation }),
      ...(was.unverified === undefined ? {} : { unverified: was.unverified }),
    };
    edit(pointer, { ...rest, ...source }, t('cited.kept', { name }));
  };
  return (
    <div className="amend-fields-cited" role="status">
      <p>
        {t('cited.now')} <Cite citation={citation} acts={words.acts} />
        {isVerified ? ` ${t('cited.verified')}` : null}
      </p>
      <Button kind="quiet" onClick={keep}>
        {t('cited.keep')}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </div>
  );
}
