import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActChange } from '../../../engine/acts/changes.ts';
import type { ConsolidatedProvision } from '../../../engine/acts/consolidated.ts';
import { describePlace } from '../../../engine/text/citation.ts';
import type { ActText } from '../../../server/api/schemas/acts.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Bound } from '../../look/Bound.tsx';
import { DateText } from '../../look/DateText.tsx';

interface Props {
  readonly provision: ConsolidatedProvision;
  readonly data: ActText;
}

/** Who wrote, added or removed a provision and from when, and what will change it. */
export function MarginNote({ provision, data }: Props) {
  const { t } = useTranslation('acts');
  return (
    <>
      {provision.by ? (
        <Changed change={provision.by} label={t(`by.${provision.by.operation}`)} data={data} />
      ) : null}
      {provision.later.map((change) => (
        <Changed
          key={`${change.by.act} ${change.by.provision}`}
          change={change}
          label={t(`later.${change.operation}`)}
          data={data}
        />
      ))}
    </>
  );
}

interface ChangedProps {
  readonly change: ActChange;
  readonly label: string;
  readonly data: ActText;
}

function Changed({ change, label, data }: ChangedProps) {
  const { t } = useTranslation('acts');
  const { language } = useLanguage();
  const { by, day, earliest } = change;
  return (
    <p className="act-text-note">
      {label}{' '}
      <Link to={`/policy/acts/${by.act}#${by.provision}`}>
        <Bound text={describePlace(by, data, language)} />
      </Link>
      {day ? (
        <>
          {', '}
          {earliest ? t('not-before') : t('from')} <DateText date={day} />
        </>
      ) : null}
    </p>
  );
}
