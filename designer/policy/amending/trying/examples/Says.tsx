import { useTranslation } from 'react-i18next';
import type { BaseExample, ItemExample } from '../../../../../engine/amending/examples/example.ts';
import type { Assessment } from '../../../../../engine/assessment/types.ts';
import { factsOf } from '../../../../../engine/facts/of.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import { OutcomeTag } from '../../../../desk/words/OutcomeTag.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { reasonsOf } from '../../../../portal/check/result/reasons.ts';
import { useEditing } from '../../state/editing.ts';
import type { Side } from '../results/aspect.ts';
import { Sides } from '../results/Sides.tsx';
import { ItemCell } from './ItemCell.tsx';

interface Props {
  readonly example: BaseExample | ItemExample;
  readonly before: Assessment | undefined;
}

/** What the published rules and the draft say of the applicant: the outcome where it matters, and what becomes of the item. */
export function Says({ example, before }: Props) {
  const { t } = useTranslation('amend-examples');
  const { words, edition, before: old } = useEditing();
  const item = example.kind === 'base' ? undefined : example.item;
  const also = example.kind === 'base' ? [] : example.also;
  const side = (assessment: Assessment | undefined, by: Edition): Side | undefined =>
    assessment && { assessment, words: { ...words, edition: by, facts: factsOf(by) } };
  const cell = (one: Side | undefined) => (item === undefined ? null : <ItemCell item={item} side={one} />);
  // What is expected of a document, a deadline or an amount is not the outcome.
  const hasOutcome = example.expect.outcome !== undefined;
  return (
    <>
      <Sides
        before={
          <>
            {hasOutcome ? <OutcomeOf assessment={before} /> : null}
            {cell(side(before, old))}
          </>
        }
        after={
          <>
            {hasOutcome ? <OutcomeOf assessment={example.after} why /> : null}
            {cell(side(example.after, edition))}
          </>
        }
      />
      {also.length === 0 ? null : (
        <>
          <p>{t('also')}</p>
          <ul className="trying-lines">
            {also.map((id) => (
              <li key={id}>
                {example.after.grounds[id]?.number} <LegalText text={example.after.grounds[id]?.text ?? {}} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface OutcomeProps {
  readonly assessment: Assessment | undefined;
  /** Say why it is undetermined, where it is. */
  readonly why?: boolean;
}

/** More reasons are read in the simulator. */
const MOST = 3;

function OutcomeOf({ assessment, why = false }: OutcomeProps) {
  const { t } = useTranslation(['amend-examples', 'check']);
  if (assessment === undefined) return <p className="hint">{t('no-result')}</p>;
  const reasons = why ? reasonsOf(assessment).slice(0, MOST) : [];
  return (
    <>
      <p>
        <OutcomeTag outcome={assessment.outcome} />
      </p>
      {reasons.map(({ id, words, text }) => (
        <p key={id} className="hint">
          {t(`check:reason.${words}`)}
          {text === undefined ? null : (
            <>
              {': '}
              <LegalText text={text} />
            </>
          )}
        </p>
      ))}
    </>
  );
}
