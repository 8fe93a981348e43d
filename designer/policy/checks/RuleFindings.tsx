import type { DescribedDiagnostic } from '../../app/api/checks.ts';
import { Disclosure } from '../../look/Disclosure.tsx';
import { CheckItem } from './CheckItem.tsx';

interface Props {
  readonly code: string;
  readonly items: readonly DescribedDiagnostic[];
  readonly open: boolean;
}

/** What one rule found. Hints are many: they open on demand. */
export function RuleFindings({ code, items, open }: Props) {
  const summary = (
    <>
      <span className="mono">{code}</span> ({items.length})
    </>
  );
  return (
    <Disclosure summary={summary} open={open}>
      <ul className="items">
        {items.map((item) => (
          <CheckItem key={`${item.at.file} ${item.at.pointer} ${item.message}`} item={item} />
        ))}
      </ul>
    </Disclosure>
  );
}
