import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../look/Section.tsx';

interface Props<T> {
  /** The section's name in its address and among the texts. */
  readonly id: string;
  readonly items: readonly (readonly [string, T])[];
  readonly children: (id: string, item: T) => ReactNode;
}

/** A section that lists the items of an aspect; left out where the edition has none. */
export function ItemsSection<T>({ id, items, children }: Props<T>) {
  const { t } = useTranslation('policy');
  if (items.length === 0) return null;
  return (
    <Section id={id} title={t(`section.${id}`)} note={items.length}>
      <ul className="items">{items.map(([key, item]) => children(key, item))}</ul>
    </Section>
  );
}
