import { useTranslation } from 'react-i18next';
import type { Assessment, SubjectResult } from '../../../../engine/assessment/types.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { PartName } from '../PartName.tsx';

type OfPerson = SubjectResult['undeterminedBecause'][number];
type Reason = Assessment['undeterminedBecause'][number];

interface Props {
  readonly reasons: readonly OfPerson[];
  readonly view: CaseView;
  /** What the addresses of a person's own grounds and requirements end with. */
  readonly suffix?: string;
}

/** Why nothing follows from the rules yet: each reason in words, a link to where it stands. */
export function Reasons({ reasons, view, suffix = '' }: Props) {
  const { t } = useTranslation('desk');
  const shown = reasons.flatMap(({ kind, id }) => (kind === 'case' ? [] : [{ kind, id }]));
  if (shown.length === 0) return null;
  return (
    <ul className="terms">
      {shown.map((reason) => (
        <li key={`${reason.kind}-${reason.id}`}>
          {t(`assessment.kind.${reason.kind}`)}{' '}
          <a href={`#${ANCHORS[reason.kind]}-${reason.id}${OWN.includes(reason.kind) ? suffix : ''}`}>
            <ReasonTitle reason={reason} view={view} />
          </a>
        </li>
      ))}
    </ul>
  );
}

const ANCHORS: Readonly<Record<Reason['kind'], string>> = {
  ground: 'ground',
  'conflicting-grounds': 'ground',
  requirement: 'requirement',
  document: 'document',
  limit: 'limit',
  open: 'open',
  amount: 'amount',
  'date-of-effect': 'part',
  'more-favourable': 'part',
};

/** What a person has of one's own. */
const OWN: readonly Reason['kind'][] = ['ground', 'conflicting-grounds', 'requirement'];

function ReasonTitle({ reason, view }: { readonly reason: Reason; readonly view: CaseView }) {
  const { id, kind } = reason;
  if (kind === 'date-of-effect' || kind === 'more-favourable')
    return <PartName id={id} service={view.service} />;
  const { grounds, requirements, documents, limits, open, amounts, subjects } = view.assessment;
  const persons = Object.values(subjects).flat();
  const ground = () => (grounds[id] ?? persons.find((one) => one.grounds[id])?.grounds[id])?.text;
  const text = {
    ground,
    'conflicting-grounds': ground,
    requirement: () =>
      (requirements[id] ?? persons.find((one) => one.requirements[id])?.requirements[id])?.text,
    document: () => documents[id]?.title,
    limit: () => limits[id]?.title,
    open: () => open[id]?.title,
    amount: () => amounts[id]?.title,
  }[kind]();
  return text ? <LegalText text={text} /> : id;
}
