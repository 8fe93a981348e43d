import type { Text } from '../../../../engine/schema/text.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { LegalText } from '../../../look/LegalText.tsx';

/** A text that is longer is shortened until it is opened. */
const LONG = 200;

/** What a provision says; folded where it is long. */
export function ProvisionWords({ text }: { readonly text: Text }) {
  const { language } = useLanguage();
  if (wording(text, language).length <= LONG)
    return (
      <p className="review-provision-text lines">
        <LegalText text={text} />
      </p>
    );
  return (
    <details className="review-provision-text">
      <summary>
        <LegalText text={text} />
      </summary>
    </details>
  );
}
