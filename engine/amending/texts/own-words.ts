/**
 * Texts of an edition that the library words itself: the law has no names for its own provisions, steps and questions. What an author writes there is
 * unofficial in every language until somebody says otherwise.
 */
const OWN_WORDS: readonly RegExp[] = [
  /^\/facts\/[^/]+\/(?:title|help|trueText|falseText|evidence\/text)$/,
  /^\/form\/(?:title|pages\/[^/]+\/(?:title|description))$/,
  /^\/workflow\/(?:roles|events|states|transitions)\/[^/]+\/title$/,
  /^\/workflow\/states\/[^/]+\/applicantText$/,
  /^\/(?:deadlines|information|standards|entitlements)\/[^/]+\/title$/,
  /^\/notices\/[^/]+\/(?:title|body)$/,
  /\/hours\/[^/]+\/title$/,
  /\/channels\/[^/]+\/note$/,
];

/** Whether the text at a pointer of an edition is the library's own. */
export const isOwnWords = (pointer: string): boolean => OWN_WORDS.some((place) => place.test(pointer));
