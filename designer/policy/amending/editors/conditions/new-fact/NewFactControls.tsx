import { useTranslation } from 'react-i18next';
import { ESTABLISHERS, type Fact } from '../../../../../../engine/schema/fact.ts';
import { Tag } from '../../../../../look/Tag.tsx';
import { withKind } from '../../facts/model/with-kind.ts';
import { useCondition } from '../context.ts';
import { Choice } from '../value/Choice.tsx';

interface Props {
  readonly id: string;
  readonly fact: Fact;
  /** The comparison is to be of the fact as it is now. */
  readonly onFact: (fact: Fact) => void;
}

/** The kinds that a fact which a comparison missed can have. */
const KINDS = ['boolean', 'integer', 'date', 'choice', 'text'] as const;

/** Of a fact that was just made for a comparison: what kind it is of, and who establishes it. */
export function NewFactControls({ id, fact, onFact }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { newFacts } = useCondition();
  const alter = (next: Fact) => {
    newFacts.alter(id, next);
    onFact(next);
  };
  return (
    <div className="conditions-new-fact">
      <Tag tone="info">{t('create.new')}</Tag>
      <Choice
        label={t('create.kind')}
        value={fact.kind}
        options={KINDS.map((kind) => ({ id: kind, title: t(`kind.${kind}`) }))}
        onChange={(kind) => alter(withKind(fact, KINDS.find((one) => one === kind) ?? fact.kind))}
      />
      <Choice
        label={t('create.by')}
        value={fact.establishedBy}
        options={ESTABLISHERS.map((by) => ({ id: by, title: t(`by.${by}`) }))}
        onChange={(by) =>
          alter({ ...fact, establishedBy: ESTABLISHERS.find((one) => one === by) ?? fact.establishedBy })
        }
      />
    </div>
  );
}
