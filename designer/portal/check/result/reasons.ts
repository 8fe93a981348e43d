import type { Assessment } from '../../../../engine/assessment/types.ts';
import type { Text } from '../../../../engine/schema/text.ts';

/** Why a result is undetermined: the sentence to say, what it speaks of, and where on the page more of it stands. */
export interface Reason {
  readonly id: string;
  readonly words: ReasonWords;
  readonly text?: Text;
  readonly anchor?: string;
  /** It is not merely unknown: something stands in the way. */
  readonly definite: boolean;
}

export type ReasonWords =
  | 'ground-unknown'
  | 'ground-held'
  | 'conflicting-grounds'
  | 'requirement-not-met'
  | 'requirement-unknown'
  | 'document'
  | 'limit-broken'
  | 'limit-unknown'
  | 'amount'
  | 'open'
  | 'date-of-effect'
  | 'more-favourable';

/** The reasons of an undetermined result: what stands in the way first, then what the law leaves open, then what is merely unknown. */
export function reasonsOf(assessment: Assessment): readonly Reason[] {
  const all = assessment.undeterminedBecause.map((because) => reasonOf(assessment, because));
  const rank = ({ definite, words }: Reason) => (words === 'open' ? 1 : definite ? 0 : 2);
  return all.sort((a, b) => rank(a) - rank(b));
}

function reasonOf(assessment: Assessment, { kind, id }: Assessment['undeterminedBecause'][number]): Reason {
  const at = (anchor: string, text: Text | undefined) => ({
    id: `${kind}-${id}`,
    anchor: `${anchor}-${id}`,
    ...(text === undefined ? {} : { text }),
  });
  switch (kind) {
    case 'ground':
    case 'conflicting-grounds': {
      const ground = assessment.grounds[id];
      const applies = ground?.applies === true;
      const words = kind === 'ground' ? (applies ? 'ground-held' : 'ground-unknown') : kind;
      return { ...at('ground', ground?.text), words, definite: applies };
    }
    case 'requirement': {
      const requirement = assessment.requirements[id];
      const definite = requirement?.met === false;
      const words = definite ? 'requirement-not-met' : 'requirement-unknown';
      return { ...at('requirement', requirement?.text), words, definite };
    }
    case 'document':
      return { ...at('document', assessment.documents[id]?.title), words: kind, definite: false };
    case 'limit': {
      const limit = assessment.limits[id];
      const definite = limit?.within === false;
      return { ...at('limit', limit?.title), words: definite ? 'limit-broken' : 'limit-unknown', definite };
    }
    case 'amount':
      return { ...at('amount', assessment.amounts[id]?.title), words: kind, definite: false };
    case 'open':
      return { ...at('open', assessment.open[id]?.title), words: kind, definite: true };
    case 'date-of-effect':
    case 'more-favourable':
      return { id: `${kind}-${id}`, words: kind, definite: true };
  }
}
