import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What the aspects are grouped by: what a case is asked, what is decided from it, how it goes, what all services share. */
export const ASPECT_GROUPS = ['asked', 'decided', 'course', 'official', 'more'] as const;
type AspectGroup = (typeof ASPECT_GROUPS)[number];

/** An editor of one aspect of an edition. It takes nothing: what it edits comes from `useEditing`. */
export interface AspectEditor {
  /** Its part of the address, and the key of its name among the texts (`amending:aspect.<id>`). */
  readonly id: string;
  readonly group: AspectGroup;
  /** The top-level members of an edition that it edits. */
  readonly aspects: readonly string[];
  readonly Editor: LazyExoticComponent<ComponentType>;
}

/** Every editor, in the order of the menu within its group. Each loads its code when it is first opened. */
export const aspectEditors: readonly AspectEditor[] = [
  {
    id: 'service',
    group: 'asked',
    aspects: ['service'],
    Editor: lazy(() => import('./service/ServiceEditor.tsx')),
  },
  { id: 'form', group: 'asked', aspects: ['form'], Editor: lazy(() => import('./form/FormEditor.tsx')) },
  { id: 'facts', group: 'asked', aspects: ['facts'], Editor: lazy(() => import('./facts/FactsEditor.tsx')) },
  {
    id: 'documents',
    group: 'asked',
    aspects: ['documents'],
    Editor: lazy(() => import('./documents/DocumentsEditor.tsx')),
  },
  {
    id: 'grounds',
    group: 'decided',
    aspects: ['grounds'],
    Editor: lazy(() => import('./grounds/GroundsEditor.tsx')),
  },
  {
    id: 'requirements',
    group: 'decided',
    aspects: ['requirements'],
    Editor: lazy(() => import('./requirements/RequirementsEditor.tsx')),
  },
  {
    id: 'conditions',
    group: 'decided',
    aspects: ['conditions'],
    Editor: lazy(() => import('./conditions/ConditionsEditor.tsx')),
  },
  {
    id: 'deadlines',
    group: 'course',
    aspects: ['deadlines'],
    Editor: lazy(() => import('./deadlines/DeadlinesEditor.tsx')),
  },
  {
    id: 'tables',
    group: 'decided',
    aspects: ['tables'],
    Editor: lazy(() => import('./tables/TablesEditor.tsx')),
  },
  {
    id: 'scoring',
    group: 'decided',
    aspects: ['scoring'],
    Editor: lazy(() => import('./scoring/ScoringEditor.tsx')),
  },
  {
    id: 'amounts',
    group: 'decided',
    aspects: ['amounts'],
    Editor: lazy(() => import('./amounts/AmountsEditor.tsx')),
  },
  {
    id: 'procedure',
    group: 'course',
    aspects: ['workflow'],
    Editor: lazy(() => import('./procedure/ProcedureEditor.tsx')),
  },
  {
    id: 'notices',
    group: 'course',
    aspects: ['notices'],
    Editor: lazy(() => import('./notices/NoticesEditor.tsx')),
  },
  {
    id: 'other',
    group: 'more',
    aspects: ['entitlements', 'windows', 'attempts', 'votes', 'quotas', 'information', 'standards'],
    Editor: lazy(() => import('./service/OtherEditor.tsx')),
  },
  { id: 'open', group: 'more', aspects: ['open'], Editor: lazy(() => import('./open/OpenEditor.tsx')) },
  {
    id: 'parameters',
    group: 'official',
    aspects: [],
    Editor: lazy(() => import('./parameters/ParametersEditor.tsx')),
  },
  {
    id: 'codelists',
    group: 'official',
    aspects: [],
    Editor: lazy(() => import('./codelists/CodelistsEditor.tsx')),
  },
  {
    id: 'calendars',
    group: 'official',
    aspects: [],
    Editor: lazy(() => import('./calendars/CalendarsEditor.tsx')),
  },
  { id: 'source', group: 'more', aspects: [], Editor: lazy(() => import('./source/SourceEditor.tsx')) },
];
