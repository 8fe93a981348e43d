import { useTranslation } from 'react-i18next';
import type {
  Applicant,
  BaseExample,
  FactChange,
  ItemExample,
} from '../../../../../engine/amending/examples/example.ts';
import { formatDate } from '../../../../../engine/text/date.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { useEditing } from '../../state/editing.ts';
import { useFactWords } from './useFactWords.ts';

interface Props {
  readonly example: BaseExample | ItemExample;
  /** What the variant is called. */
  readonly variant: string;
}

/** In a sentence what is different about an applicant: than in a scenario, or than about the applicant against whom nothing stands. */
export function Differs({ example, variant }: Props) {
  const { t } = useTranslation('amend-examples');
  const { valueWords, nameOf } = useFactWords();
  const { facts } = example.case;
  const isAllSaid = example.kind === 'base' && example.applicant.from === undefined;
  return (
    <>
      <Sentence example={example} variant={variant} />
      {isAllSaid || Object.keys(facts).length === 0 ? null : (
        <Disclosure summary={t('facts', { count: Object.keys(facts).length })}>
          <ul className="trying-lines">
            {Object.entries(facts).map(([fact, value]) => (
              <li key={fact}>
                {nameOf(fact)}: {valueWords(fact, value)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Sentence({ example, variant }: Props) {
  const { t } = useTranslation('amend-examples');
  if (example.kind === 'base') return <OfBase applicant={example.applicant} />;
  if (example.base === undefined) return <OfEvents example={example} variant={variant} />;
  if (example.changes.length === 0) return <p>{t('differs.nothing', { variant })}</p>;
  return (
    <>
      <p>{t('differs.base', { variant })}</p>
      <Changes changes={example.changes} isAll />
    </>
  );
}

function OfBase({
  applicant: { from, changes, isOnOtherDay, case: given },
}: {
  readonly applicant: Applicant;
}) {
  const { t } = useTranslation('amend-examples');
  const { language } = useLanguage();
  const day = formatDate(given.at, language);
  if (from === undefined)
    return (
      <>
        <p>{t('differs.from-nothing', { day })}</p>
        <Changes changes={changes} />
      </>
    );
  const title = wording(from.title, language);
  return (
    <>
      <p>
        {t(changes.length === 0 ? 'differs.same' : 'differs.scenario', { title })}{' '}
        {isOnOtherDay ? t('differs.day', { day }) : null}
      </p>
      <Changes changes={changes} />
    </>
  );
}

/** Of a deadline: what happened, on which day. */
function OfEvents({
  example: { case: given },
  variant,
}: {
  readonly example: ItemExample;
  readonly variant: string;
}) {
  const { t } = useTranslation('amend-examples');
  const { language } = useLanguage();
  const { edition } = useEditing();
  const titleOf = (event: string) => {
    const title = edition.workflow.events[event]?.title;
    return title === undefined ? event : wording(title, language);
  };
  const channel = given.channel === undefined ? undefined : edition.service.channels[given.channel]?.title;
  return (
    <>
      {(given.events ?? []).map(({ event, on, time }) => (
        <p key={event}>
          {t(time === undefined ? 'differs.event' : 'differs.event-at', {
            variant,
            event: titleOf(event),
            day: formatDate(on, language),
            time,
          })}
        </p>
      ))}
      {channel === undefined ? null : <p>{t('differs.channel', { channel: wording(channel, language) })}</p>}
    </>
  );
}

interface ChangesProps {
  readonly changes: readonly FactChange[];
  /** They are all that is different. */
  readonly isAll?: boolean;
}

function Changes({ changes, isAll = false }: ChangesProps) {
  const { changeOf } = useFactWords();
  if (changes.length === 0) return null;
  return (
    <ul className="trying-lines" data-all={isAll || undefined}>
      {changes.map((change) => (
        <li key={change.fact}>{changeOf(change)}</li>
      ))}
    </ul>
  );
}
