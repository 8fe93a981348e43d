import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BlameEntry } from '../../../engine/diff/types.ts';
import type { Text } from '../../../engine/schema/text.ts';
import { Button } from '../../look/Button.tsx';
import { Cite } from '../../look/Cite.tsx';
import { DateText } from '../../look/DateText.tsx';
import { Dialog } from '../../look/Dialog.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { blameQuery } from '../api/queries.ts';
import { useShownEdition } from '../edition/context.ts';
import { describeAny } from '../words/describe-any.ts';
import { useValueWords } from '../words/useValueWords.ts';

interface Props {
  readonly pointer: string;
  readonly title: Text;
  readonly onClose: () => void;
}

/** Which documents set a value, oldest first. */
export function BlameDialog({ pointer, title, onClose }: Props) {
  const { t } = useTranslation('policy');
  const { service, at } = useShownEdition();
  const query = useQuery(blameQuery(service, pointer, at));
  return (
    <Dialog
      title={
        <>
          {t('blame.title')} <LegalText text={title} />
        </>
      }
      onClose={onClose}
    >
      <QueryView query={query}>
        {({ items }) => (
          <ol className="history">
            {items.map((entry) => (
              <Entry
                key={`${entry.pointer}-${entry.from}-${JSON.stringify(entry.setBy)}`}
                entry={entry}
                asked={pointer}
              />
            ))}
          </ol>
        )}
      </QueryView>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}

function Entry({ entry, asked }: { readonly entry: BlameEntry; readonly asked: string }) {
  const { t } = useTranslation('policy');
  const shown = useShownEdition();
  const words = useValueWords(shown);
  const { setBy } = entry;
  const act = setBy === 'base' ? undefined : shown.acts[setBy.act];
  const key = entry.pointer.split('/').at(-1) ?? '';
  return (
    <li className="history-event">
      <p className="history-title">
        <DateText date={entry.from} />
        {': '}
        {setBy === 'base' ? t('blame.base') : act ? <LegalText text={act.short} /> : setBy.act}
      </p>
      {entry.pointer === asked ? null : <p className="hint">{words.property(key)}</p>}
      <p className="lines">{describeAny(key, entry.value, words) || t('blame.nothing')}</p>
      <Cite citation={entry.citation} acts={shown.acts} />
    </li>
  );
}
