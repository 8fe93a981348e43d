/** A notice's text as written, each `{{placeholder}}` set apart. */
export function Placeholders({ text }: { readonly text: string }) {
  return text.split(/\n\s*\n/).map((paragraph, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a fixed text have no other identity
    <p key={n} className="lines">
      {paragraph.split(/(\{\{[^}]*\}\})/).map((part, index) =>
        part.startsWith('{{') ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text have no other identity
          <span key={index} className="placeholder">
            {part.slice(2, -2).trim()}
          </span>
        ) : (
          part
        ),
      )}
    </p>
  ));
}
