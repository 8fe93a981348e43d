import { type ReactNode, useId } from 'react';

interface Props {
  readonly caption: ReactNode;
  /** The caption repeats a heading that stands right above. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** A table that scrolls inside a region of its own where the screen is narrow, by keyboard too. */
export function ScrollTable({ caption, quiet = false, children }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would need a heading; the caption names the region
    <div className="scroll-table" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="grid-table">
        <caption id={id} className={quiet ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}
