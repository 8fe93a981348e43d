import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Diagnostic } from '../../../../../engine/diagnostics/diagnostic.ts';
import { segments } from '../../../../../engine/json/pointer.ts';
import { dayBefore } from '../../../words/day-before.ts';
import { useWorkbench } from '../../state/draft.ts';
import { partsOf } from '../../state/parts.ts';
import { firstDay } from '../../trying/state/first-day.ts';
import { inEdition } from '../in-edition.ts';
import { AskMend } from './AskMend.tsx';
import { OpenMends } from './OpenMends.tsx';
import { useFoundPart } from './useFoundPart.ts';
import type { MendedPart } from './useMending.ts';
import './mends.css';

// The search box is large, and few findings need it.
const CiteMend = lazy(async () => ({ default: (await import('./CiteMend.tsx')).CiteMend }));

/** What mends a finding by a press or a choice, where the commonest ones can be: else nothing. */
export function FindingMend({
  diagnostic,
  name,
}: {
  readonly diagnostic: Diagnostic;
  readonly name: string;
}) {
  const of = useFoundPart()(diagnostic);
  const { code, params } = diagnostic;
  if (of === undefined) return null;
  const pointer = inEdition(diagnostic);
  switch (code) {
    case 'open-points-nowhere': {
      const [aspect, question] = segments(pointer ?? '');
      if (aspect !== 'open' || question === undefined) return null;
      return <OpenMends asked={[{ of, question }]} pointsNowhere name={name} />;
    }
    case 'fact-asked-of-nobody':
      return typeof params.fact === 'string' ? <AskMend of={of} fact={params.fact} /> : null;
    case 'citation-missing':
      return pointer === undefined ? null : (
        <Suspense fallback={<div className="mends-coming" />}>
          <CiteMend of={of} pointer={pointer} />
        </Suspense>
      );
    case 'boundary-not-covered':
      return <TryLink of={of} diagnostic={diagnostic} />;
    default:
      return null;
  }
}

interface TryProps {
  readonly of: MendedPart;
  readonly diagnostic: Diagnostic;
}

/** The way to try a case at a boundary; of a day of effect on that day, or the one before. */
function TryLink({ of, diagnostic: { params } }: TryProps) {
  const { t } = useTranslation('amend-mends');
  const { id, act } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const part =
    params.kind === 'edition-day'
      ? partsOf(documents, act).find(
          (one) => one.service === of.service && `${act}/${one.part}` === params.id,
        )
      : undefined;
  const first = part && firstDay(part.definition);
  const day = first && params.wanted === 'the day before' ? dayBefore(first) : first;
  const search = new URLSearchParams({
    service: of.service,
    part: part?.part ?? of.part,
    ...(day ? { day } : {}),
  });
  return <Link to={`/policy/amendments/${id}/try?${search}`}>{t('try')}</Link>;
}
