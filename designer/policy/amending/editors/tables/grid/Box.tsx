import type { ComponentProps } from 'react';

/**
 * A box of a grid that says what it is by its role. Tables as HTML has them cannot be drawn in part, nor with heads that stay in sight while
 * their rows lie anywhere.
 */
export function Box(props: ComponentProps<'div'>) {
  return <div {...props} />;
}
