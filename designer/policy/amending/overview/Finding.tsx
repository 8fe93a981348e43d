import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { describePlainly } from '../../../../engine/diagnostics/plain/describe-plainly.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { FindingMend } from './mends/FindingMend.tsx';
import { useFindingLink } from './useFindingLink.tsx';
import { useParamWords } from './useParamWords.ts';

interface Props {
  readonly diagnostic: Diagnostic;
  /** The message alone. */
  readonly brief?: boolean;
}

/** A finding in words, how to mend it, and where: as a link to the editor where one edits that place. */
export function Finding({ diagnostic, brief = false }: Props) {
  const { language } = useLanguage();
  const params = useParamWords()(diagnostic);
  const { message, hint } = describePlainly({ ...diagnostic, params }, language);
  const place = useFindingLink(diagnostic);
  if (brief) return message;
  return (
    <>
      {message}
      <p className="amending-place">{place}</p>
      <p className="hint">{hint}</p>
      <FindingMend diagnostic={diagnostic} name={message} />
    </>
  );
}
