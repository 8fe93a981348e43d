import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** An editor of one aspect of an edition. It takes nothing: what it edits comes from `useEditing`. */
export interface AspectEditor {
  /** Its part of the address, and the key of its name among the texts (`amending:aspect.<id>`). */
  readonly id: string;
  /** The top-level members of an edition that it edits. */
  readonly aspects: readonly string[];
  readonly Editor: LazyExoticComponent<ComponentType>;
}

/** Every editor, in the order of the menu. Each loads its code when it is first opened. */
export const aspectEditors: readonly AspectEditor[] = [
  { id: 'service', aspects: ['service'], Editor: lazy(() => import('./service/ServiceEditor.tsx')) },
  { id: 'form', aspects: ['form'], Editor: lazy(() => import('./form/FormEditor.tsx')) },
  { id: 'facts', aspects: ['facts'], Editor: lazy(() => import('./facts/FactsEditor.tsx')) },
  { id: 'documents', aspects: ['documents'], Editor: lazy(() => import('./documents/DocumentsEditor.tsx')) },
  { id: 'grounds', aspects: ['grounds'], Editor: lazy(() => import('./grounds/GroundsEditor.tsx')) },
  {
    id: 'requirements',
    aspects: ['requirements'],
    Editor: lazy(() => import('./requirements/RequirementsEditor.tsx')),
  },
  {
    id: 'conditions',
    aspects: ['conditions'],
    Editor: lazy(() => import('./conditions/ConditionsEditor.tsx')),
  },
  { id: 'deadlines', aspects: ['deadlines'], Editor: lazy(() => import('./deadlines/DeadlinesEditor.tsx')) },
  { id: 'tables', aspects: ['tables'], Editor: lazy(() => import('./tables/TablesEditor.tsx')) },
  { id: 'scoring', aspects: ['scoring'], Editor: lazy(() => import('./scoring/ScoringEditor.tsx')) },
  { id: 'amounts', aspects: ['amounts'], Editor: lazy(() => import('./amounts/AmountsEditor.tsx')) },
  { id: 'procedure', aspects: ['workflow'], Editor: lazy(() => import('./procedure/ProcedureEditor.tsx')) },
  { id: 'notices', aspects: ['notices'], Editor: lazy(() => import('./notices/NoticesEditor.tsx')) },
  {
    id: 'other',
    aspects: ['entitlements', 'windows', 'attempts', 'votes', 'quotas', 'information', 'standards'],
    Editor: lazy(() => import('./service/OtherEditor.tsx')),
  },
  { id: 'open', aspects: ['open'], Editor: lazy(() => import('./open/OpenEditor.tsx')) },
  {
    id: 'parameters',
    aspects: [],
    Editor: lazy(() => import('./parameters/ParametersEditor.tsx')),
  },
  { id: 'codelists', aspects: [], Editor: lazy(() => import('./codelists/CodelistsEditor.tsx')) },
  { id: 'calendars', aspects: [], Editor: lazy(() => import('./calendars/CalendarsEditor.tsx')) },
  { id: 'source', aspects: [], Editor: lazy(() => import('./source/SourceEditor.tsx')) },
];
