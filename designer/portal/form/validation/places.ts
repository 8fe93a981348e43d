import { getUiOptions, type RJSFSchema, type UiSchema } from '@rjsf/utils';
import { ID_PREFIX } from '../types.ts';

/** A field of the form: what it may hold and what it is called. */
export interface FieldPlace {
  readonly schema: RJSFSchema | undefined;
  readonly ui: UiSchema | undefined;
  readonly label: string;
}

/** The id of a field's control. */
export const fieldId = (path: readonly string[]): string => [ID_PREFIX, ...path].join('_');

/**
 * The field at a path of the answers: `["family"]`, `["family", "0", "name"]`. Inside a list its label names the item too.
 */
export function placeOf(schema: RJSFSchema, ui: UiSchema, path: readonly string[]): FieldPlace {
  const [fact = '', item, field] = path;
  const ownUi: UiSchema | undefined = ui[fact];
  const own = { schema: objectOf(schema.properties?.[fact]), ui: ownUi, label: titleOf(ownUi) ?? fact };
  if (item === undefined) return own;
  const row = itemOf(own, Number(item));
  if (field === undefined) return row;
  const place = placeInItem(own, field);
  return { ...place, label: `${row.label}: ${place.label}` };
}

/** A field of a list's items. */
export function placeInItem(list: FieldPlace, field: string): FieldPlace {
  const { schema, ui: itemUi } = itemOf(list, 0);
  const ui: UiSchema | undefined = itemUi?.[field];
  return { schema: objectOf(schema?.properties?.[field]), ui, label: titleOf(ui) ?? field };
}

/** The fields of a list's items, in the order in which they are asked. */
export function orderOfItem(list: FieldPlace): readonly string[] {
  return getUiOptions(itemOf(list, 0).ui).order ?? [];
}

function itemOf(list: FieldPlace, index: number): FieldPlace {
  const items = list.schema?.items;
  const ui = typeof list.ui?.items === 'object' ? list.ui.items : undefined;
  return {
    schema: Array.isArray(items) ? undefined : objectOf(items),
    ui,
    label: `${titleOf(ui) ?? list.label} ${index + 1}`,
  };
}

const objectOf = (schema: RJSFSchema | boolean | undefined): RJSFSchema | undefined =>
  typeof schema === 'object' ? schema : undefined;

const titleOf = (ui: UiSchema | undefined): string | undefined => getUiOptions(ui).title;
