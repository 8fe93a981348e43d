import type { Text } from '../../../../../engine/schema/text.ts';
import { newText } from '../../../../../engine/text/edited.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useWritten } from '../fields/useWritten.ts';

/** Makes the text of a new thing of a name in the reader's language. */
export function useNewText(): (name: string) => Text {
  const { language } = useLanguage();
  const written = useWritten();
  return (name) => newText(name.trim(), language, written);
}
