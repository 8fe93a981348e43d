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

/** The wording of the provisions that an example tests: of the amending act, where it wrote them. */
export function LawOf({ example }: { readonly example: BaseExample | ItemExample | MissingExample }) {
  const { t } = useTranslation('amend-examples');
  const { act, words } = useEditing();
  const items = example.kind === 'base' ? example.items : [example.item];
  const citations = items.flatMap(({ citation }) => (citation === undefined ? [] : [citation]));
  const distinct = [...new Map(citations.map((one) => [JSON.stringify(one), one])).values()];
  const textOf = ({ by, ...cited }: Citation) => {
    const place = by?.act === act ? by : cited;
    return words.acts[place.act]?.provisions[place.provision]?.text;
  };
  return (
    <div className="example-law">
      {distinct.length === 0 ? <p>{t('uncited')}</p> : null}
      {distinct.map((citation) => {
        const text = textOf(citation);
        return (
          <blockquote key={JSON.stringify(citation)}>
            <p className="hint">
              <Cite citation={citation} acts={words.acts} />
            </p>
            {text === undefined ? null : (
              <p className="lines">
                <LegalText text={text} />
              </p>
            )}
          </blockquote>
        );
      })}
    </div>
  );
}
