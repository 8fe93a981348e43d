import { segments } from '../../../../../../engine/json/pointer.ts';

/** The editors whose name is not that of the aspect that they edit. */
const EDITORS: Readonly<Record<string, string>> = {
  workflow: 'procedure',
  entitlements: 'other',
  windows: 'other',
  attempts: 'other',
  votes: 'other',
  quotas: 'other',
  information: 'other',
  standards: 'other',
};

/** The editor in which a place of an edition is edited, as the address names it. */
export function editorOf(pointer: string): string {
  const [aspect = ''] = segments(pointer);
  return EDITORS[aspect] ?? aspect;
}
