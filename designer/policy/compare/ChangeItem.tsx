import { useTranslation } from 'react-i18next';
import type { Change } from '../../../engine/diff/types.ts';
import { spokenFor } from '../../../engine/schema/languages.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import type { Tone } from '../../look/Alert.tsx';
import { Bound } from '../../look/Bound.tsx';
import { Disclosure } from '../../look/Disclosure.tsx';
import type { IconName } from '../../look/Icon.tsx';
import { Mark } from '../../look/Mark.tsx';
import { ProvisionText } from '../edition/ProvisionText.tsx';
import type { Sides } from './AspectChanges.tsx';
import { SideBySide } from './SideBySide.tsx';

const LOOKS: Readonly<Record<Change['kind'], readonly [IconName, Tone]>> = {
  added: ['plus', 'success'],
  removed: ['minus', 'danger'],
  changed: ['change', 'info'],
};

interface Props {
  readonly change: Change;
  readonly sides: Sides;
  readonly side: boolean;
}

/** A change in words with the provision behind it, or its two sides. */
export function ChangeItem({ change, sides, side }: Props) {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const [icon, tone] = LOOKS[change.kind];
  const { acts } =
    change.kind === 'removed' ? { acts: { ...sides.before.acts, ...sides.after.acts } } : sides.after;
  return (
    <li className={`change change-${change.kind}`}>
      <Mark icon={icon} tone={tone}>
        {t(`kind.${change.kind}`)}
      </Mark>
      <div className="change-body">
        <p>
          <Bound text={change.sentences[language] ?? change.sentences[spokenFor(language)] ?? ''} />
        </p>
        {side && change.kind === 'changed' ? <SideBySide change={change} sides={sides} /> : null}
        <div className="item-foot">
          {side && change.kind !== 'changed' ? (
            <Disclosure summary={t(`compare.whole-${change.kind}`)}>
              <SideBySide change={change} sides={sides} />
            </Disclosure>
          ) : null}
          <ProvisionText citation={change.citation} acts={acts} />
        </div>
      </div>
    </li>
  );
}
