import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { Change } from '../../../../engine/diff/types.ts';
import { DateText } from '../../../look/DateText.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { ReviewChange } from './ReviewChange.tsx';
import type { DraftPlace } from './since-return.ts';

interface Props {
  readonly of: AmendmentReport['changes'][number];
  /** Which of its changes are shown. */
  readonly isShown: (place: DraftPlace) => boolean;
}

/** What changes in a service on a day; changes of words alone are folded, unless something was said of them. */
export function ServiceChanges({ of: { service, from, diff }, isShown }: Props) {
  const { t } = useTranslation('amend-review');
  const titleOf = useServiceTitle();
  const { act, remarks } = useWorkbench(({ view }) => view);
  const file = amendmentFile(service, act);
  const shown = diff.changes.filter(({ pointer }) => isShown({ file, pointer }));
  const behaviour = shown.filter(({ textOnly }) => !textOnly);
  const words = shown.filter(({ textOnly }) => textOnly);
  const isSaidOf = words.some(({ pointer }) =>
    remarks.some(({ about, resolved }) => !resolved && about?.file === file && about.pointer === pointer),
  );
  const list = (changes: readonly Change[]) => (
    <ul className="changes">
      {changes.map((change) => (
        <ReviewChange
          key={`${change.pointer} ${change.kind} ${change.sentences.en}`}
          change={change}
          file={file}
        />
      ))}
    </ul>
  );
  return (
    <section className="review-service">
      <h3>
        {titleOf(service)}, {t('from')} <DateText date={from} />
      </h3>
      <p>{t('change-count', { count: behaviour.length })}</p>
      {list(behaviour)}
      {words.length === 0 ? null : (
        <Disclosure summary={t('words-only', { count: words.length })} open={isSaidOf}>
          {list(words)}
        </Disclosure>
      )}
    </section>
  );
}
