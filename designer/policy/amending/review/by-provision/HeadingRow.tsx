import type { ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { LegalText } from '../../../../look/LegalText.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { useProvisionName } from '../../state/useProvisionName.ts';
import { namesOf } from '../names-of.ts';

/** Words over other provisions: one line, unless somebody wants to read it. */
export function HeadingRow({
  row: { accounted },
}: {
  readonly row: Extract<ReviewRow, { kind: 'heading' }>;
}) {
  const provisionName = useProvisionName();
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const text = namesOf(documents).acts[act]?.provisions[accounted.provision]?.text;
  return (
    <details className="review-heading">
      <summary>
        <span className="review-address">{provisionName(accounted.provision)}</span>{' '}
        {text === undefined ? null : <LegalText text={text} />}
      </summary>
    </details>
  );
}
