import { ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatDateShort } from '../../../../../engine/text/date.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Mark } from '../../../../look/Mark.tsx';
import { ItemState } from '../fields/ItemState.tsx';
import type { Listed } from '../fields/model/listed.ts';
import type { Entry } from './model/found.ts';

interface Props {
  readonly item: Listed<Entry>;
  readonly state: 'added' | 'changed' | 'removed' | 'same';
  /** Another entry has taken its place. */
  readonly superseded: boolean;
}

/** An entry in the list: its code, its name, and the days on which it counts. */
export function EntryRow({ item: { key, item }, state, superseded }: Props) {
  const { t } = useTranslation('amend-codelists');
  const { language } = useLanguage();
  const name = wording(item.title, language) || key;
  const day = (date: string | undefined) => (date === undefined ? '…' : formatDateShort(date, language));
  return (
    <ListBoxItem id={key} textValue={`${item.code ?? ''} ${name}`.trim()} className="amend-codelists-row">
      <span className="amend-codelists-code">{item.code}</span>
      <span className="amend-codelists-name">{name}</span>
      {item.from === undefined && item.to === undefined ? null : (
        <span className="hint">{t('days', { from: day(item.from), to: day(item.to) })}</span>
      )}
      {superseded ? <Mark icon="change">{t('supersede.superseded')}</Mark> : null}
      <ItemState state={state} />
    </ListBoxItem>
  );
}
