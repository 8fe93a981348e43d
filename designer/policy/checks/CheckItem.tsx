import { useTranslation } from 'react-i18next';
import type { DescribedDiagnostic } from '../../app/api/checks.ts';
import type { Tone } from '../../look/Alert.tsx';
import type { IconName } from '../../look/Icon.tsx';
import { Mark } from '../../look/Mark.tsx';

const LOOKS: Readonly<Record<DescribedDiagnostic['severity'], readonly [IconName, Tone]>> = {
  error: ['cross', 'danger'],
  warning: ['warning', 'warning'],
  hint: ['question', 'neutral'],
};

/** One finding: what, how to mend it, and where it is. */
export function CheckItem({ item }: { readonly item: DescribedDiagnostic }) {
  const { t } = useTranslation('policy');
  const [icon, tone] = LOOKS[item.severity];
  return (
    <li className="item">
      <p className="item-head">
        <Mark icon={icon} tone={tone}>
          {t(`checks.one.${item.severity}`)}
        </Mark>
        {item.message}
      </p>
      {item.hint ? <p className="hint">{item.hint}</p> : null}
      <p className="mono hint">
        {item.at.file}
        {item.at.pointer ? ` ${item.at.pointer}` : ''}
      </p>
    </li>
  );
}
