import { useMemo } from 'react';
import { draftEdition } from '../../../../engine/amending/draft-edition.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import type { ValueWords } from '../../words/describe-any.ts';
import { useInterfaceWords } from '../../words/useInterfaceWords.ts';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';

interface Of {
  readonly service: string;
  readonly act: string;
  readonly part: string;
}

/** The words for values of the edition that a part makes; none where it makes none. */
export function useSideWords(of: Of | undefined): ValueWords | undefined {
  const { language } = useLanguage();
  const words = useInterfaceWords();
  const documents = useWorkbench((workbench) => workbench.documents);
  const edition = useMemo(() => of && draftEdition(documents, of)?.edition, [documents, of]);
  return edition && { edition, ...namedIn(documents), language, ...words };
}
