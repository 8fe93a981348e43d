import { useTranslation } from 'react-i18next';
import type {
  BaseExample,
  ItemExample,
  MissingExample,
} from '../../../../../engine/amending/examples/example.ts';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import { Cite } from '../../../../look/Cite.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { useEditing } from '../../state/editing.ts';
import { ItemTitle } from './ItemTitle.tsx';

/** The wording of the provision that an example tests: of the amending act, where it wrote it. */
export function LawOf({ example }: { readonly example: ItemExample | MissingExample }) {
  const { t } = useTranslation('amend-examples');
  const { act, words } = useEditing();
  const { citation } = example.item;
  const textOf = ({ by, ...cited }: Citation) => {
    const place = by?.act === act ? by : cited;
    return words.acts[place.act]?.provisions[place.provision]?.text;
  };
  if (citation === undefined) return <p className="example-law">{t('uncited')}</p>;
  const text = textOf(citation);
  return (
    <div className="example-law">
      <blockquote>
        <p className="hint">
          <Cite citation={citation} acts={words.acts} />
        </p>
        {text === undefined ? null : (
          <p className="lines">
            <LegalText text={text} />
          </p>
        )}
      </blockquote>
    </div>
  );
}

/** The grounds of which an example says that they do not apply; each is read beside its provision where it does. */
export function GroundsOf({ example: { items } }: { readonly example: BaseExample }) {
  const { t } = useTranslation('amend-examples');
  return (
    <div className="example-law">
      <p>{t('not-applying')}</p>
      <ul className="trying-lines">
        {items.map((item) => (
          <li key={item.id}>
            <ItemTitle item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
