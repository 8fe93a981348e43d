import { useTranslation } from 'react-i18next';
import { ESTABLISHERS, type Fact } from '../../../../../../engine/schema/fact.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { wordingIn } from '../../../../../../engine/text/wording-in.ts';
import { Tag } from '../../../../../look/Tag.tsx';
import { withKind } from '../../facts/model/with-kind.ts';
import { useBuffered } from '../../fields/useBuffered.ts';
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

/** Of a fact that was just made for a comparison: what it is called, what kind it is of, and who establishes it. */
export function NewFactControls({ id, fact, onFact }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { newFacts, language } = useCondition();
  const alter = (next: Fact) => {
    newFacts.alter(id, next);
    onFact(next);
  };
  const name = useBuffered(wording(fact.title, language), (typed) => {
    const called = typed.trim();
    if (called === '' || called === wordingIn(fact.title, language)) return;
    const unofficial = [...new Set([...(fact.title.unofficial ?? []), language])];
    newFacts.alter(id, { ...fact, title: { ...fact.title, [language]: called, unofficial } });
  });
  return (
    <div className="conditions-new-fact">
      <Tag tone="info">{t('create.new')}</Tag>
      <label className="conditions-control conditions-new-fact-name">
        <span className="conditions-label">{t('create.name')}</span>
        <input
          className="input"
          lang={language}
          data-control="name"
          value={name.value}
          onChange={({ target }) => name.type(target.value)}
          onBlur={name.flush}
        />
      </label>
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
