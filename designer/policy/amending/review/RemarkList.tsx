import type { AmendmentView } from '../../../../server/api/schemas/amendments.ts';
import { RemarkItem } from './RemarkItem.tsx';

/** Comments under each other; nothing where there are none. */
export function RemarkList({ remarks }: { readonly remarks: AmendmentView['remarks'] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="plain-list">
      {remarks.map((remark) => (
        <RemarkItem key={remark.id} remark={remark} />
      ))}
    </ul>
  );
}
