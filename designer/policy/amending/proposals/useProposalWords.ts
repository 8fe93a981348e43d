import { createContext, useContext, useMemo } from 'react';
import { type DraftEdition, draftEdition } from '../../../../engine/amending/draft-edition.ts';
import type { Documents } from '../../../../engine/amending/operations.ts';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { put } from '../../../../engine/amending/put.ts';
import { readableEdition } from '../../../../engine/amending/readable-edition.ts';
import { oncePer } from '../../../../engine/json/once-per.ts';
import { segments } from '../../../../engine/json/pointer.ts';
import type { Edition } from '../../../../engine/schema/edition.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import type { ValueWords } from '../../words/describe-any.ts';
import { useInterfaceWords } from '../../words/useInterfaceWords.ts';
import { useWritten } from '../editors/fields/useWritten.ts';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';

/** What proposals are put in words with. */
export interface ProposalWords {
  /** The edition as the engine saw it; nothing where it cannot be put together. */
  readonly editionOf: (proposal: Pick<Proposal, 'service' | 'part'>) => DraftEdition | undefined;
  /** The words for values as they are. */
  readonly before: (proposal: Proposal) => ValueWords | undefined;
  /** The words for values as they would be: what a proposal brings has its name in it. */
  readonly after: (proposal: Proposal) => ValueWords | undefined;
  readonly acts: ValueWords['acts'];
}

export const ProposalWordsContext = createContext<ProposalWords | undefined>(undefined);

/** The words for the proposals around this component. */
export function useProposalWords(): ProposalWords {
  const words = useContext(ProposalWordsContext);
  if (words === undefined) throw new Error('No proposals are shown here');
  return words;
}

/** The words for proposals that were made from some documents. */
export function useWordsOf(seen: Documents): ProposalWords {
  const { language } = useLanguage();
  const act = useWorkbench(({ view }) => view.act);
  const written = useWritten();
  const { yesNo, property, member } = useInterfaceWords();
  return useMemo(() => {
    const named = namedIn(seen);
    const editions = oncePer((documents: Documents, place: string) => {
      const [service = '', part = ''] = place.split(' ');
      const found = draftEdition(documents, { service, act, part }, written);
      return found && readableEdition(found);
    });
    const editionOf: ProposalWords['editionOf'] = ({ service, part }) => editions(seen, `${service} ${part}`);
    const words = (edition: Edition): ValueWords => ({
      edition,
      ...named,
      language,
      yesNo,
      property,
      member,
    });
    return {
      editionOf,
      before(proposal) {
        const found = editionOf(proposal);
        return found && words(found.edition);
      },
      after(proposal) {
        const found = editionOf(proposal);
        return found && words(withSets(found.edition, proposal));
      },
      acts: named.acts,
    };
  }, [seen, act, written, language, yesNo, property, member]);
}

/** An edition with what a proposal sets, to read names from. */
function withSets(edition: Edition, { sets }: Proposal): Edition {
  const made = sets.reduce<unknown>((now, { pointer, value }) => put(now, segments(pointer), value), edition);
  return Object.assign({}, edition, made);
}
