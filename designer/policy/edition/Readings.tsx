import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { Open } from '../../../engine/schema/open.ts';
import { LegalText } from '../../look/LegalText.tsx';
import { describeAny, isPlain } from '../words/describe-any.ts';
import { useValueWords } from '../words/useValueWords.ts';
import { useShownEdition } from './context.ts';

/** The ways in which an open question can be read, each with what it changes in the edition. */
export function Readings({ open }: { readonly open: Open }) {
  const { t } = useTranslation(['policy', 'rules']);
  const readings = inOrder(open.readings);
  if (readings.length === 0) return null;
  return (
    <div>
      <p className="when-lead">{t('rules:read-as.label')}</p>
      <ol className="terms">
        {readings.map(([id, { title, text, patch }]) => (
          <li key={id}>
            <LegalText text={title} />
            {text ? (
              <p className="hint">
                <LegalText text={text} />
              </p>
            ) : null}
            <PatchWords patch={patch} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What a reading changes: for each item that it touches, the values that stand there instead. */
function PatchWords({ patch }: { readonly patch: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation(['policy', 'rules']);
  const shown = useShownEdition();
  const words = useValueWords(shown);
  const edition: Readonly<Record<string, unknown>> = shown.inForce.edition;
  const items = Object.entries(patch).flatMap(([aspect, of]) =>
    isPlain(of) ? Object.entries(of).map(([id, value]) => ({ aspect, id, value })) : [],
  );
  if (items.length === 0) return <p className="hint">{t('rules:read-as.written')}</p>;
  return (
    <ul className="terms">
      {items.map(({ aspect, id, value }) => {
        const map = edition[aspect];
        const item = isPlain(map) ? map[id] : undefined;
        const title = isPlain(item) ? describeAny('title', item.title ?? item.text, words) : '';
        return (
          <li key={`${aspect}/${id}`}>
            {t(`aspect.${aspect}`)}
            {': '}
            {title || id}
            <p className="hint lines">
              {value === null ? t('rules:read-as.removed') : describeAny(id, value, words)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
