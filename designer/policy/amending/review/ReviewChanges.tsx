import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { DateText } from '../../../look/DateText.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { ReviewChange } from './ReviewChange.tsx';
import { SharedChanges } from './SharedChanges.tsx';

/** What the amendment changes, in words, for each service and each day on which it begins to; changes of words alone are folded. */
export function ReviewChanges({
  changes,
  shared,
  diagnostics,
}: Pick<AmendmentReport, 'changes' | 'shared' | 'diagnostics'>) {
  const { t } = useTranslation('amend-review');
  const titleOf = useServiceTitle();
  const act = useWorkbench(({ view }) => view.act);
  // A draft that does not open makes no edition to compare.
  if (changes.length === 0 && diagnostics.some(({ severity }) => severity === 'error'))
    return <p>{t('not-yet')}</p>;
  if (shared.length === 0 && changes.every(({ diff }) => diff.changes.length === 0))
    return <EmptyState title={t('no-changes')} />;
  const ofServices = changes.map(({ service, from, diff }) => {
    const behaviour = diff.changes.filter(({ textOnly }) => !textOnly);
    const words = diff.changes.filter(({ textOnly }) => textOnly);
    return (
      <section key={`${service} ${from}`} className="review-service">
        <h3>
          {titleOf(service)}, {t('from')} <DateText date={from} />
        </h3>
        <p>{t('change-count', { count: behaviour.length })}</p>
        <ul className="changes">
          {behaviour.map((change) => (
            <ReviewChange
              key={`${change.pointer} ${change.kind} ${change.sentences.en}`}
              change={change}
              file={amendmentFile(service, act)}
            />
          ))}
        </ul>
        {words.length === 0 ? null : (
          <Disclosure summary={t('words-only', { count: words.length })}>
            <ul className="changes">
              {words.map((change) => (
                <ReviewChange
                  key={`${change.pointer} ${change.kind} ${change.sentences.en}`}
                  change={change}
                  file={amendmentFile(service, act)}
                />
              ))}
            </ul>
          </Disclosure>
        )}
      </section>
    );
  });
  return (
    <>
      <SharedChanges shared={shared} />
      {ofServices}
    </>
  );
}
