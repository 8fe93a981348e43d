import { useTranslation } from 'react-i18next';
import type { ConsolidatedProvision } from '../../../engine/acts/consolidated.ts';
import { describeProvision } from '../../../engine/text/provision.ts';
import type { ActText } from '../../../server/api/schemas/acts.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Unverified } from '../../look/Unverified.tsx';
import { Implementing } from './Implementing.tsx';
import { MarginNote } from './MarginNote.tsx';
import { depthOf, isHeading, printedNumber } from './outline.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly provision: ConsolidatedProvision;
  readonly data: ActText;
  readonly official: boolean;
}

/** A provision with its number; in the margin who wrote it, and what the definitions make of it. */
export function ProvisionItem({ provision, data, official }: Props) {
  const { language } = useLanguage();
  const { id } = provision;
  const place = describeProvision(id, data.act, language);
  const items = data.implementing[id] ?? [];
  const words = <ProvisionWords provision={provision} place={place} official={official} />;
  return (
    <article
      className="act-text-provision"
      id={id}
      tabIndex={-1}
      aria-label={place}
      data-depth={depthOf(id)}
      data-state={provision.state}
      data-division={/^(?:annex|rules)(?:-[\d-]+)?$/.test(id) || undefined}
    >
      <div className="act-text-body">
        {isHeading(id) ? <h2 className="act-text-heading">{words}</h2> : <div>{words}</div>}
        <Unverified from={provision.unverified} />
      </div>
      <aside className="act-text-margin" aria-label={place}>
        <MarginNote provision={provision} data={data} />
        <Implementing items={items} data={data} />
      </aside>
    </article>
  );
}

interface WordsProps {
  readonly provision: ConsolidatedProvision;
  readonly place: string;
  readonly official: boolean;
}

function ProvisionWords({ provision, place, official }: WordsProps) {
  const { t } = useTranslation('acts');
  const number = printedNumber(provision);
  const { text, state } = provision;
  return (
    <>
      {number ? <span className="act-text-number">{number} </span> : null}
      {text ? <Words text={text} official={official} marked /> : null}
      {text || number ? null : place}
      {text || state === 'holds' ? null : <em className="act-text-none"> {t(`state.${state}`)}</em>}
    </>
  );
}
