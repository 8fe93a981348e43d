import type { Diagnostic } from '../../../../../engine/diagnostics/diagnostic.ts';
import { describePlainly } from '../../../../../engine/diagnostics/plain/describe-plainly.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Icon } from '../../../../look/Icon.tsx';

/** What was found at a place, in words, with what to do about it; what is only not chosen yet says so itself. */
export function FoundHere({ findings }: { readonly findings: readonly Diagnostic[] }) {
  const { language } = useLanguage();
  const said = findings.filter(({ params }) => params.found !== '');
  if (said.length === 0) return null;
  return (
    <ul className="conditions-found">
      {said.map((finding) => {
        const { message, hint } = describePlainly(finding, language);
        return (
          <li key={`${finding.code} ${finding.at.pointer}`} data-severity={finding.severity}>
            <Icon name="warning" /> {message} <span className="hint">{hint}</span>
          </li>
        );
      })}
    </ul>
  );
}
