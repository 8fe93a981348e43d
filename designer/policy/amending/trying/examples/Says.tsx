import { useTranslation } from 'react-i18next';
import type { BaseExample, ItemExample } from '../../../../../engine/amending/examples/example.ts';
import type { Item } from '../../../../../engine/amending/examples/items/kinds.ts';
import type { Assessment } from '../../../../../engine/assessment/types.ts';
import { factsOf } from '../../../../../engine/facts/of.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import { OutcomeTag } from '../../../../desk/words/OutcomeTag.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { reasonsOf } from '../../../../portal/check/result/reasons.ts';
import { useEditing } from '../../state/editing.ts';
import type { AspectId, Side } from '../results/aspect.ts';
import { RESULT_ASPECTS } from '../results/aspects/index.ts';
import { Sides } from '../results/Sides.tsx';

interface Props {
  readonly example: BaseExample | ItemExample;
  readonly before: Assessment | undefined;
}

/** The aspect of results in which an item shows. */
const SHOWN_IN: Readonly<Record<Item['kind'], AspectId>> = {
  ground: 'grounds',
  requirement: 'requirements',
  document: 'documents',
  deadline: 'deadlines',
  entitlement: 'limits',
  amount: 'amounts',
};

/** What the published rules and the draft say of the applicant: the outcome, and what becomes of the item. */
export function Says({ example, before }: Props) {
  const { t } = useTranslation('amend-examples');
  const { words, edition, before: old } = useEditing();
  const side = (assessment: Assessment | undefined, by: Edition): Side | undefined =>
    assessment && { assessment, words: { ...words, edition: by, facts: factsOf(by) } };
  const sides = { before: side(before, old), after: side(example.after, edition) };
  const item = example.kind === 'base' ? undefined : example.item;
  const row =
    item &&
    RESULT_ASPECTS.find(({ id }) => id === SHOWN_IN[item.kind])
      ?.rows(sides.before, sides.after)
      .find(({ id }) => id === item.id);
  // The outcome of a case of which nothing is known but a day says nothing.
  const hasOutcome = item?.kind !== 'deadline';
  const also = example.kind === 'base' ? [] : example.also;
  return (
    <>
      <Sides
        before={
          <>
            {hasOutcome ? <OutcomeOf assessment={before} /> : null}
            {item === undefined ? null : (row?.before ?? <p className="hint">{t('not-there')}</p>)}
          </>
        }
        after={
          <>
            {hasOutcome ? <OutcomeOf assessment={example.after} /> : null}
            {row?.after}
          </>
        }
      />
      {example.kind === 'base' ? (
        <Grounds said={t('not-applying')} ids={example.items.map(({ id }) => id)} of={example.after} />
      ) : null}
      {also.length === 0 ? null : <Grounds said={t('also')} ids={also} of={example.after} />}
    </>
  );
}

interface GroundsProps {
  readonly said: string;
  readonly ids: readonly string[];
  readonly of: Assessment;
}

/** Grounds of an assessment of which something is said. */
function Grounds({ said, ids, of }: GroundsProps) {
  return (
    <>
      <p>{said}</p>
      <ul className="trying-lines">
        {ids.map((id) => (
          <li key={id}>
            {of.grounds[id]?.number} <LegalText text={of.grounds[id]?.text ?? {}} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The outcome, and why it is undetermined where it is. */
function OutcomeOf({ assessment }: { readonly assessment: Assessment | undefined }) {
  const { t } = useTranslation(['amend-examples', 'check']);
  if (assessment === undefined) return <p className="hint">{t('no-result')}</p>;
  return (
    <>
      <p>
        <OutcomeTag outcome={assessment.outcome} />
      </p>
      {reasonsOf(assessment)
        .slice(0, MOST)
        .map(({ id, words, text }) => (
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

/** More reasons are read in the simulator. */
const MOST = 3;
