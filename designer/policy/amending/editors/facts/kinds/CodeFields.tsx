import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { KeySelect } from '../../fields/KeySelect.tsx';
import { useMember } from '../../fields/useMember.ts';
import type { KindProps } from './kind-props.ts';

/** The code list from which one chooses. */
export function CodeFields({ pointer, fact, name }: KindProps<'code'>) {
  const { t } = useTranslation('amend-facts');
  const { words, editable } = useEditing();
  const set = useMember(pointer, name);
  return (
    <KeySelect
      label={t('codelist')}
      value={fact.codelist}
      items={words.codelists}
      disabled={!editable}
      onChange={(key) => (key === undefined ? undefined : set('codelist', key, t('codelist')))}
    />
  );
}
