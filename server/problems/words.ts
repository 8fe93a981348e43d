import { amendmentProblems } from './words/amendment.ts';
import { applicationProblems } from './words/application.ts';
import { publicationProblems } from './words/publication.ts';
import { requestProblems } from './words/request.ts';
import { serviceProblems } from './words/service.ts';
import { stepProblems } from './words/step.ts';

/** Every problem that the API answers with, in every language. */
export const problemWords = {
  ...requestProblems,
  ...serviceProblems,
  ...applicationProblems,
  ...stepProblems,
  ...amendmentProblems,
  ...publicationProblems,
};

export type ProblemCode = keyof typeof problemWords;
