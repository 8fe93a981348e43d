import { useTranslation } from 'react-i18next';
import type { Change } from '../../../engine/diff/types.ts';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';
import { Disclosure } from '../../look/Disclosure.tsx';
import { Section } from '../../look/Section.tsx';
import { ChangeItem } from './ChangeItem.tsx';

/** The two editions under comparison. */
export interface Sides {
  readonly before: ServiceEdition;
  readonly after: ServiceEdition;
}

interface Props {
  readonly aspect: string;
  readonly changes: readonly Change[];
  readonly sides: Sides;
  readonly side: boolean;
}

/** The changes of one aspect; those of words alone are folded. */
export function AspectChanges({ aspect, changes, sides, side }: Props) {
  const { t } = useTranslation('policy');
  const behaviour = changes.filter((change) => !change.textOnly);
  const words = changes.filter((change) => change.textOnly);
  const list = (some: readonly Change[]) => (
    <ul className="changes">
      {some.map((change) => (
        <ChangeItem
          key={`${change.pointer} ${change.kind} ${change.sentences.en}`}
          change={change}
          sides={sides}
          side={side}
        />
      ))}
    </ul>
  );
  return (
    <Section id={`changes-${aspect}`} title={t(`aspect.${aspect}`)} note={behaviour.length || undefined}>
      {behaviour.length > 0 ? list(behaviour) : null}
      {words.length > 0 ? (
        <Disclosure summary={t('compare.text-only', { count: words.length })}>{list(words)}</Disclosure>
      ) : null}
    </Section>
  );
}
