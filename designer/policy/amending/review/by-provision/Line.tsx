import { useTranslation } from 'react-i18next';
import type { ReviewLine } from '../../../../../engine/amending/by-provision-lines.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Bound } from '../../../../look/Bound.tsx';
import { Icon } from '../../../../look/Icon.tsx';
import { ProvisionText } from '../../../edition/ProvisionText.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { namesOf } from '../names-of.ts';
import { governingBeside, sourceBeside } from '../sentence.ts';
import { LineItem } from './LineItem.tsx';
import { NearText } from './NearText.tsx';

const LOOKS = {
  added: ['plus', 'success'],
  removed: ['minus', 'danger'],
  changed: ['change', 'info'],
  rests: ['change', 'neutral'],
} as const;

interface Props {
  readonly line: ReviewLine;
  /** The provision of the act that it stands beside. */
  readonly beside?: string;
}

/** What changes of one item, or of several alike: read in one line; what decides nothing opens. */
export function Line({ line, beside }: Props) {
  const { t } = useTranslation('amend-review');
  const { acts } = namesOf(useWorkbench((workbench) => workbench.documents));
  const { kind, noun, verb, items, isNamed, folded } = line;
  const [icon, tone] = LOOKS[kind];
  const citation = items[0]?.changes[0]?.change.citation;
  const labels = folded.map(({ label }) => label ?? t(kind === 'rests' ? 'rows.was' : 'rows.why'));
  const isAlone = !isNamed && items.length === 1;
  const said = <Said line={line} beside={beside} />;
  const names = items.map((item, index) => (
    <LineItem key={item.name || index} item={item} end={index === items.length - 1 ? '' : ','}>
      {isAlone ? said : null}
    </LineItem>
  ));
  return (
    <li className="review-line">
      <span className={`review-sign tag-${tone}`}>
        <Icon name={icon} />
        <span className="visually-hidden">{t(`kind.${kind === 'rests' ? 'changed' : kind}`)}</span>
      </span>
      <div>
        <span className="review-noun">
          {kind === 'rests' ? t('rows.rests') : verb === undefined ? noun : `${noun}, ${verb}:`}
        </span>
        {isNamed ? null : <> {names}</>}
        {isAlone ? null : said}
        {isNamed ? (
          <details className="review-folded">
            <summary>{t('rows.named', { count: items.length })}</summary>
            {names}
          </details>
        ) : null}
        {folded.length === 0 ? null : (
          <details className="review-folded">
            <summary>{[...new Set(labels)].join(', ')}</summary>
            {folded.map(({ words }) => (
              <p key={words}>
                <Bound text={words} />
              </p>
            ))}
          </details>
        )}
        <ProvisionText
          citation={beside === undefined ? undefined : governingBeside(citation, beside)}
          acts={acts}
        />
      </div>
    </li>
  );
}

/** What is said of the items of a line, and what they rest on as far as the provision beside them does not say it. */
function Said({ line, beside }: { readonly line: ReviewLine; readonly beside: string | undefined }) {
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
  const { acts } = namesOf(useWorkbench((workbench) => workbench.documents));
  const { kind, noun, items, isLawsWords, near, clauses } = line;
  // A whole sentence names its source itself.
  const isSentence = noun === '' && kind !== 'rests';
  const citation = items[0]?.changes[0]?.change.citation;
  const source = isSentence ? undefined : sourceBeside(citation, beside, acts, language);
  const words = clauses.join(kind === 'changed' ? '; ' : ', ');
  return (
    <>
      {isLawsWords ? (
        <>
          {' '}
          <span className="review-own-words">{t('rows.law-words')}</span>
        </>
      ) : null}
      {near === undefined ? null : (
        <>
          {' '}
          <NearText near={near} />
        </>
      )}
      {words === '' ? null : <Bound text={isSentence ? words : `: ${words}`} />}
      {source === undefined ? null : <Bound text={` (${source})`} />}
    </>
  );
}
