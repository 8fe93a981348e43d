import { blocksOf, type Span } from './prose/blocks.ts';

/** A text in the small Markdown subset of definitions: paragraphs, lists, emphasis. Anything else is shown as written. */
export function Prose({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return (
    <div className="prose" lang={lang}>
      {blocksOf(text).map((block, index) => {
        const key = `${index}-${block.kind}`;
        if (block.kind === 'paragraph') return <p key={key}>{block.lines.map(lineOf)}</p>;
        const items = block.lines.map((line, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text have no other identity
          <li key={n}>{line.map(spanOf)}</li>
        ));
        if (block.kind === 'list') return <ul key={key}>{items}</ul>;
        return (
          <ol key={key} start={block.start}>
            {items}
          </ol>
        );
      })}
    </div>
  );
}

function lineOf(line: readonly Span[], index: number) {
  return (
    <span className="prose-line" key={index}>
      {line.map(spanOf)}
    </span>
  );
}

function spanOf(span: Span, index: number) {
  if (span.kind === 'strong') return <strong key={`${index}-${span.text}`}>{span.text}</strong>;
  if (span.kind === 'emphasis') return <em key={`${index}-${span.text}`}>{span.text}</em>;
  return span.text;
}
