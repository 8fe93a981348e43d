import { useTranslation } from 'react-i18next';
import { get } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { isText } from '../../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { usedBy } from './model/used-by.ts';

/** What refers to a shared condition: whoever changes it changes all of these. */
export function UsedBy({ shared }: { readonly shared: string }) {
  const { t } = useTranslation('amend-conditions');
  const { language } = useLanguage();
  const { edition } = useEditing();
  const places = usedBy(edition, shared);
  if (places.length === 0) return <p className="hint">{t('shared.unused')}</p>;
  return (
    <div>
      <p className="conditions-label">{t('shared.used')}</p>
      <ul className="conditions-used">
        {places.map((pointer) => (
          <li key={pointer}>{nameAt(edition, pointer, language)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What an item is called; without a name, its place. */
function nameAt(edition: unknown, pointer: string, language: string): string {
  const item = get(edition, pointer);
  const named = isObject(item) ? (item.title ?? item.text) : undefined;
  return (isText(named) && wording(named, language)) || pointer;
}
