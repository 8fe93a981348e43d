import { useTranslation } from 'react-i18next';
import type { Place } from '../../../../../engine/diagnostics/diagnostic.ts';
import { factsOf } from '../../../../../engine/facts/of.ts';
import type { Tried } from '../../../../../engine/scenario/try.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Alert } from '../../../../look/Alert.tsx';
import { Loading } from '../../../../look/Loading.tsx';
import type { RuleWords } from '../../../../look/rules/words.ts';
import { FindingsList } from '../../editors/fields/FindingsList.tsx';
import { useFindingLink } from '../../overview/useFindingLink.tsx';
import { useLive } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import type { TrialResult } from '../../worker/messages.ts';
import type { Side } from './aspect.ts';
import { namesOfLeftOut } from './left-out.ts';
import { Mismatches } from './Mismatches.tsx';
import { Results } from './Results.tsx';

interface Props {
  readonly result: TrialResult | undefined;
  readonly brief: boolean;
}

/** What came of a trial, or why nothing did. */
export function TrialResults({ result, brief }: Props) {
  const { t } = useTranslation('amend-try');
  const { words } = useEditing();
  const { failure } = useLive();
  const failed = result?.failure ?? (result === undefined ? failure : undefined);
  if (failed !== undefined)
    return (
      <Alert tone="danger" title={t('failed')}>
        <p className="mono">{failed}</p>
      </Alert>
    );
  if (result === undefined) return <Loading />;
  const { before, after, isOld, without = [] } = result;
  return (
    <>
      {isOld ? (
        <Alert tone="warning" title={t('old.title')}>
          <p>{t(after === undefined ? 'old.never' : 'old.text')}</p>
        </Alert>
      ) : null}
      {!isOld && without.length > 0 ? <Without places={without} /> : null}
      {before === undefined ? <Alert tone="neutral">{t('new-service')}</Alert> : null}
      <Impossible tried={before} title={t('impossible.before')} />
      <Impossible tried={after} title={t('impossible.after')} />
      <LeftOut tried={before} side="before" />
      <LeftOut tried={after} side="after" />
      {after?.ok ? (
        <Mismatches mismatches={after.mismatches} words={{ ...words, ...wordsUnder(after.edition) }} />
      ) : null}
      <Results
        before={sideOf(before, words)}
        after={sideOf(after, words)}
        brief={brief}
        of={isOld ? 'old' : without.length > 0 ? 'rest' : 'whole'}
      />
    </>
  );
}

/** What of the draft has errors, and was left out when the case was tried. */
function Without({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation('amend-try');
  const distinct = [...new Map(places.map((at) => [`${at.file} ${at.pointer}`, at]))];
  return (
    <Alert tone="warning" title={t('without.title', { count: distinct.length })}>
      <p>{t('without.text')}</p>
      <ul>
        {distinct.map(([key, at]) => (
          <li key={key}>
            <BrokenPlace at={at} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const BrokenPlace = ({ at }: { readonly at: Place }) => useFindingLink({ at, params: {} });

interface ImpossibleProps {
  readonly tried: Tried | undefined;
  readonly title: string;
}

/** Why a case cannot be assessed. */
function Impossible({ tried, title }: ImpossibleProps) {
  if (tried === undefined || tried.ok) return null;
  return (
    <Alert tone="warning" title={title}>
      <FindingsList findings={tried.diagnostics} />
    </Alert>
  );
}

interface LeftOutProps {
  readonly tried: Tried | undefined;
  readonly side: 'before' | 'after';
}

/** Facts that one of the editions does not have. */
function LeftOut({ tried, side }: LeftOutProps) {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const { before, edition } = useEditing();
  if (!tried?.ok || tried.leftOut.length === 0) return null;
  const names = namesOfLeftOut(tried.leftOut, [edition, before], language);
  return <p className="hint">{t(`left-out.${side}`, { facts: names.join('; ') })}</p>;
}

/** An assessment with the words of the edition that it was made by. */
function sideOf(tried: Tried | undefined, words: RuleWords): Side | undefined {
  if (!tried?.ok) return undefined;
  const { assessment, edition } = tried;
  return { assessment, words: { ...words, ...wordsUnder(edition) } };
}

const wordsUnder = (edition: Edition) => ({ edition, facts: factsOf(edition) });
