import { useTranslation } from 'react-i18next';
import type { OpenResult } from '../../../../../engine/assessment/types.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { SelectField } from '../../editors/fields/SimpleFields.tsx';
import { type Sense, senseOf, settledIn, withSense } from '../state/settled.ts';
import type { TrialForm } from '../useTrial.ts';

interface Props {
  readonly form: TrialForm;
  /** The questions as the assessment found them, and the edition that asks them. */
  readonly open: Readonly<Record<string, OpenResult>>;
  readonly edition: Edition;
}

/** What the law leaves open in this case, settled as an officer would settle it: so one sees what comes of each answer. */
export function OpenFields({ form: { input, change }, open, edition }: Props) {
  const { t } = useTranslation(['amend-try', 'desk']);
  const { language } = useLanguage();
  const settled = settledIn(input.kept);
  const asked = Object.entries(open).filter(
    ([id, { effect }]) => effect === 'undetermined' || settled.includes(id),
  );
  const gone = settled.filter((id) => !Object.hasOwn(open, id));
  const count = asked.length + gone.length;
  if (count === 0) return null;
  const titleOf = (id: string) => {
    const title = edition.open?.[id]?.title;
    return title === undefined ? id : wording(title, language);
  };
  const optionsOf = (id: string, { canBeSetAside }: OpenResult) => {
    const readings = inOrder(edition.open?.[id]?.readings);
    return [
      { value: '', title: t('settle.open') },
      ...readings.map(([reading, { title }]) => ({
        value: `reading/${reading}`,
        title: wording(title, language),
      })),
      ...(canBeSetAside || readings.length === 0
        ? [{ value: 'applies', title: t(canBeSetAside ? 'desk:open.sense.applies' : 'settle.applies') }]
        : []),
      ...(canBeSetAside ? [{ value: 'set-aside', title: t('desk:open.sense.set-aside') }] : []),
    ];
  };
  return (
    <Disclosure summary={t('settle.title', { count, settled: settled.length })}>
      {asked.map(([id, result]) => (
        <SelectField
          key={id}
          label={wording(result.title, language)}
          value={written(senseOf(input.kept, id))}
          options={optionsOf(id, result)}
          onChange={(value) => change({ kept: withSense(input.kept, id, read(value)) })}
        />
      ))}
      {gone.map((id) => (
        <p key={id}>
          {t('settle.gone', { id: titleOf(id) })}{' '}
          <Button onClick={() => change({ kept: withSense(input.kept, id, undefined) })}>
            {t('settle.forget')}
          </Button>
        </p>
      ))}
    </Disclosure>
  );
}

const READING = 'reading/';

const written = (sense: Sense | undefined): string =>
  typeof sense === 'object' ? `${READING}${sense.reading}` : (sense ?? '');

function read(value: string): Sense | undefined {
  if (value === 'applies' || value === 'set-aside') return value;
  return value.startsWith(READING) ? { reading: value.slice(READING.length) } : undefined;
}
