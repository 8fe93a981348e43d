import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Live } from '../../../../look/Live.tsx';
import { AspectRows } from './AspectRows.tsx';
import type { Side } from './aspect.ts';
import { RESULT_ASPECTS } from './aspects/index.ts';
import { Outcome } from './Outcome.tsx';

interface Props {
  readonly before: Side | undefined;
  readonly after: Side | undefined;
  /** To begin with, only what differs is shown. */
  readonly brief: boolean;
  /** What the side of the draft speaks of: all of it, what of it is in order, or the draft as it was. */
  readonly of: 'whole' | 'rest' | 'old';
}

/** What comes of the case, as published and with the draft side by side; what differs says so in words. */
export function Results({ before, after, brief, of }: Props) {
  const { t } = useTranslation('amend-try');
  const [onlyDiffering, setOnlyDiffering] = useState(brief);
  const outcomeDiffers =
    before !== undefined && after !== undefined && before.assessment.outcome !== after.assessment.outcome;
  const aspects = RESULT_ASPECTS.map(({ id, rows }) => ({ id, rows: rows(before, after) }));
  const count =
    aspects.flatMap(({ rows }) => rows.filter(({ differs }) => differs)).length + (outcomeDiffers ? 1 : 0);
  return (
    <>
      <Live>
        <p className="trying-count">
          {before === undefined || after === undefined
            ? t('results.one-side')
            : count === 0
              ? t(`results.same.${of}`)
              : t('results.differ', { count })}
        </p>
      </Live>
      <Outcome before={before} after={after} differs={outcomeDiffers} />
      <label className="check">
        <input
          type="checkbox"
          checked={onlyDiffering}
          onChange={({ target }) => setOnlyDiffering(target.checked)}
        />{' '}
        {t('results.only-differing')}
      </label>
      {aspects.map(({ id, rows }) => (
        <AspectRows key={id} id={id} rows={onlyDiffering ? rows.filter(({ differs }) => differs) : rows} />
      ))}
    </>
  );
}
