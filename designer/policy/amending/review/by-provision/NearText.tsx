import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { NearWords } from '../../../../../engine/amending/taken-over.ts';
import { wordDiff } from '../../../words/word-diff.ts';
import { clipped } from './clipped.ts';

/** Where an item says something else than the provision that it nearly repeats: the words that differ, with a few around them. */
export function NearText({ near: { law, says, language } }: { readonly near: NearWords }) {
  const { t } = useTranslation('amend-review');
  return (
    <>
      <span className="review-noun">{t('rows.but-for')}</span>{' '}
      <span lang={language}>
        {clipped(wordDiff(law, says)).map((run, index) => {
          const Marked = run.kind === 'removed' ? 'del' : 'ins';
          return run.kind === 'same' ? (
            run.text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of a fixed text have no other identity
            <Fragment key={index}>
              {run.kind === 'added' && index > 0 ? ' ' : null}
              <Marked>{run.text}</Marked>
            </Fragment>
          );
        })}
      </span>
    </>
  );
}
