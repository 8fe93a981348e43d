import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountedProvision, ItemOfPart } from '../../../../engine/amending/accounted.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import { formatQuantity } from '../../../../engine/text/duration.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { editorPath } from '../overview/editor-path.ts';
import { usePlaceWords } from '../overview/usePlaceWords.ts';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { useProvisionName } from '../state/useProvisionName.ts';
import { ProvisionWords } from './ProvisionWords.tsx';

const TONES = { covered: 'success', 'without-effect': 'neutral', 'to-do': 'warning' } as const;

interface Props {
  readonly provision: Act['provisions'][string] | undefined;
  readonly accounted: AccountedProvision;
  readonly isSince: boolean;
}

/** A provision of the act with its text, and what becomes of it: the items that carry it out, or the reason why it has no effect on data. */
export function ProvisionRow({ provision, accounted, isSince }: Props) {
  const { t } = useTranslation(['amend-review', 'amending']);
  const { language } = useLanguage();
  const provisionName = useProvisionName();
  const { state, items, removed, reason, inherited, unsaid = [] } = accounted;
  const numbers = unsaid.map(({ count, unit }) => formatQuantity(count, unit, language));
  const text = provision?.text;
  return (
    <tr>
      <th scope="row">
        {provisionName(accounted.provision)}
        {text === undefined ? null : <ProvisionWords text={text} />}
      </th>
      <td>
        <Tag tone={TONES[state]}>{t(`amending:law.${state}`)}</Tag>{' '}
        {inherited === undefined ? null : (
          <Tag tone={state === 'without-effect' ? 'warning' : 'neutral'}>
            {t('provisions.inherited', { provision: provisionName(inherited) })}
          </Tag>
        )}{' '}
        {isSince ? <Tag tone="warning">{t('since.mark')}</Tag> : null}
        <Items items={items} />
        {numbers.length === 0 ? null : (
          <p>
            <Tag tone="warning">{t('provisions.unsaid', { numbers: numbers.join(', ') })}</Tag>
          </p>
        )}
        {removed.length === 0 ? null : (
          <>
            <p>{t('provisions.removed')}</p>
            <Items items={removed} />
          </>
        )}
        {reason === undefined || items.length + removed.length > 0 ? null : (
          <p>
            <LegalText text={reason} />
          </p>
        )}
      </td>
    </tr>
  );
}

/** Items in words, each as a link to its editor. */
function Items({ items }: { readonly items: readonly ItemOfPart[] }) {
  const { id, act } = useWorkbench(({ view }) => view);
  const wordsOf = usePlaceWords();
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={`${item.service} ${item.part} ${item.pointer}`}>
          <Link to={editorPath(id, item)}>
            {wordsOf({
              at: {
                file: amendmentFile(item.service, act),
                pointer: `/parts/${item.part}/patch${item.pointer}`,
              },
              params: {},
            })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
