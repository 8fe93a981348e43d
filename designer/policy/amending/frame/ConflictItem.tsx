import { useTranslation } from 'react-i18next';
import type { Conflict } from '../../../../engine/amending/operations.ts';
import { segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { Button } from '../../../look/Button.tsx';
import { rowsOf } from '../../compare/rows.ts';
import { describeAny } from '../../words/describe-any.ts';
import { useWritten } from '../editors/fields/useWritten.ts';
import { usePlaceWords } from '../overview/usePlaceWords.ts';
import { useSideWords } from '../review/useSideWords.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { partsOf } from '../state/parts.ts';

/** A place that two people changed at once: what each wrote there, in words, and the choice between them. */
export function ConflictItem({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useTranslation('amending');
  const { store } = useDraft();
  const { operation, theirs } = conflict;
  const place = usePlaceWords();
  return (
    <li>
      <p title={`${operation.file} ${operation.pointer}`}>
        <strong>{place({ at: operation, params: {} })}</strong>
      </p>
      <div className="amending-sides">
        <figure>
          <figcaption>{t('conflict.mine')}</figcaption>
          <Side operation={operation} value={operation.after} />
          <Button onClick={() => store.getState().resolve(conflict, 'mine')}>
            {t('conflict.take-mine')}
          </Button>
        </figure>
        <figure>
          <figcaption>{t('conflict.theirs')}</figcaption>
          <Side operation={operation} value={theirs} />
          <Button onClick={() => store.getState().resolve(conflict, 'theirs')}>
            {t('conflict.take-theirs')}
          </Button>
        </figure>
      </div>
    </li>
  );
}

interface SideProps {
  readonly operation: Conflict['operation'];
  readonly value: unknown;
}

/** What one of the two wrote: property by property in words, as elsewhere; as it stands where there are no words for it. */
function Side({ operation, value }: SideProps) {
  const { t } = useTranslation('amending');
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const { names } = useWritten();
  const path = segments(operation.pointer);
  const [first] = partsOf(documents, act);
  // What lies in no part is named with the edition of the first one.
  const [, own] = path;
  const service = placeOf(operation.file)?.service ?? first?.service;
  const part = path[0] === 'parts' ? own : first?.part;
  const words = useSideWords(
    service === undefined || part === undefined ? undefined : { service, act, part },
  );
  if (value === undefined) return <p className="amending-value">{t('conflict.nothing')}</p>;
  if (words === undefined) return <pre className="amending-value">{JSON.stringify(value, null, 2)}</pre>;
  /** Behind the item itself, each step of the way to what was changed. */
  const within = path.slice(path[0] === 'parts' ? 5 : 1);
  const label = (property: string) =>
    [...within.slice(0, -1), property]
      .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : (names[step] ?? words.property(step))))
      .join(' → ');
  return (
    <dl className="amending-value">
      {rowsOf(operation.pointer, undefined, value).map((row) => (
        <div key={row.property}>
          <dt>{label(row.property)}</dt>
          <dd className="lines">{describeAny(row.property, row.after, words)}</dd>
        </div>
      ))}
    </dl>
  );
}
