import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { KindProps } from './kind-props.ts';
import { ListFields } from './ListFields.tsx';
import { SimpleKindFields } from './SimpleKindFields.tsx';

/** What a fact's kind has to be said of it: bounds, options, a code list, the fields of its rows. */
export function KindFields({ fact, ...rest }: KindProps<Fact['kind']>) {
  if (fact.kind === 'list') return <ListFields {...rest} fact={fact} />;
  return <SimpleKindFields {...rest} fact={fact} />;
}
