import type { ObjectFieldTemplateProps, RJSFSchema } from '@rjsf/utils';
import type { Answers, PageContext } from '../types.ts';

type Props = ObjectFieldTemplateProps<Answers, RJSFSchema, PageContext>;

/** The whole form shows the fields of the current page only; a list's item shows all of its own. */
export function ObjectFieldTemplate({ properties, registry, fieldPathId, schema }: Props) {
  const page = registry.formContext.fields;
  const whole = fieldPathId.path.length === 0;
  const shown = properties.filter(
    // `false` is the schema of a question that may not be answered now.
    ({ name }) => (!whole || page.includes(name)) && schema.properties?.[name] !== false,
  );
  const order = (name: string) => (whole ? page.indexOf(name) : 0);
  return (
    <div className="questions">
      {[...shown].sort((a, b) => order(a.name) - order(b.name)).map((property) => property.content)}
    </div>
  );
}
