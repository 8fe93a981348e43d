import { segments } from '../../../../../../engine/json/pointer.ts';
import type { Shape } from '../../../../../../engine/library/shape/shape.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { isText } from '../../../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { ItemCard } from '../../fields/ItemCard.tsx';
import { SourceFields } from '../../fields/SourceFields.tsx';
import { useFields } from './fields-context.ts';
import { citationIn } from './model/citation-in.ts';
import { SameAs } from './SameAs.tsx';

/** An item of a keyed map of which nothing but its place is known. */
export type SchemaItem = Readonly<Record<string, unknown>> & { readonly order: number };

interface Props {
  readonly pointer: string;
  readonly shape: Shape;
  readonly item: SchemaItem;
  readonly each?: string | undefined;
}

/** An item of any keyed map, with the fields that its schema gives it. */
export function SchemaCard({ pointer, shape, item, each }: Props) {
  const { language } = useLanguage();
  const Fields = useFields();
  const title = titleOf(item);
  const name = (title && wording(title, language)) || (segments(pointer).at(-1) ?? '');
  const citation = citationIn(item);
  const own = typeof item.each === 'string' ? item.each : each;
  const source = {
    ...(citation === undefined ? {} : { citation }),
    ...(typeof item.unverified === 'string' ? { unverified: item.unverified } : {}),
  };
  return (
    <ItemCard
      pointer={pointer}
      title={title}
      number={typeof item.number === 'string' ? item.number : undefined}
      citation={citation}
      movable={shape.properties?.order !== undefined}
    >
      <SameAs pointer={pointer} name={name} />
      <Fields pointer={pointer} shape={shape} name={name} each={own} />
      {shape.properties?.citation === undefined ? null : (
        <SourceFields pointer={pointer} name={name} item={source} />
      )}
    </ItemCard>
  );
}

function titleOf({ title, text }: SchemaItem): Text | undefined {
  return isText(title) ? title : isText(text) ? text : undefined;
}
