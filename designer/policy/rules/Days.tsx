import { useTranslation } from 'react-i18next';
import type { ActText } from '../../../server/api/schemas/acts.ts';
import { Button } from '../../look/Button.tsx';
import { DateText } from '../../look/DateText.tsx';
import { ActName } from '../ActName.tsx';

interface Props {
  readonly data: ActText;
  readonly onPick: (date: string) => void;
}

/** The days on which the text changes, to go to. */
export function Days({ data, onPick }: Props) {
  const { t } = useTranslation('acts');
  if (data.days.length === 0) return null;
  return (
    <section className="act-text-days" aria-label={t('days')}>
      <h2 className="act-text-small">{t('days')}</h2>
      <ul className="button-row">
        {data.days.map(({ day, earliest, acts }) => (
          <li key={day}>
            <Button
              kind="quiet"
              aria-current={day === data.at ? 'date' : undefined}
              onClick={() => onPick(day)}
            >
              <span>
                {earliest ? `${t('not-before')} ` : null}
                <DateText date={day} />
                {': '}
                {acts.map((act, index) => (
                  <span key={act}>
                    {index > 0 ? ', ' : null}
                    <ActName act={act} acts={data.acts} />
                  </span>
                ))}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
