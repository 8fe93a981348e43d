import type { RJSFSchema } from '@rjsf/utils';
import { createContext, useContext } from 'react';
import type { FormDefinition, FormPageDefinition } from '../../../../engine/form/types.ts';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import type { Draft } from '../draft/useDraft.ts';
import type { Answers, FormUi } from '../types.ts';
import type { FormValidator } from '../validation/load.ts';
import type { FieldProblem } from '../validation/problems.ts';

/** A place on the way through an application. */
export interface Step {
  readonly path: string;
  readonly title: string;
}

/** What the pages of an application share while it is filled in. */
export interface Workspace {
  readonly view: ApplicationView;
  readonly form: FormDefinition;
  readonly schema: RJSFSchema;
  readonly ui: FormUi;
  readonly validator: FormValidator;
  readonly draft: Draft;
  /** The form's schema with its conditions decided by the answers. */
  readonly resolved: RJSFSchema;
  readonly shown: ReadonlySet<string>;
  readonly pages: readonly FormPageDefinition[];
  readonly steps: readonly Step[];
  /** The answers to the questions that are asked. */
  readonly answers: Answers;
  readonly problems: readonly FieldProblem[];
  readonly setView: (view: ApplicationView) => void;
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** The application being filled in. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('Outside an application form');
  return workspace;
}
