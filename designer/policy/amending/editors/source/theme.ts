import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The look of source texts, from the design tokens: light and dark follow by themselves. */
export const codeTheme = [
  EditorView.theme({
    '&': {
      backgroundColor: 'var(--surface)',
      color: 'var(--ink)',
      fontSize: 'var(--text-xs)',
      maxHeight: '75vh',
    },
    '.cm-scroller': { fontFamily: 'var(--font-mono)', overflow: 'auto' },
    '.cm-content': { caretColor: 'var(--ink)' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '.cm-gutters': {
      backgroundColor: 'var(--surface-sunken)',
      color: 'var(--ink-soft)',
      borderColor: 'var(--line)',
    },
    '.cm-activeLine, .cm-activeLineGutter': {
      backgroundColor: 'color-mix(in srgb, var(--accent-soft) 50%, transparent)',
    },
    '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'var(--accent-soft)',
    },
    '.cm-tooltip, .cm-panels': {
      backgroundColor: 'var(--surface)',
      color: 'var(--ink)',
      borderColor: 'var(--line-strong)',
    },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      backgroundColor: 'var(--accent)',
      color: 'var(--on-accent)',
    },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.propertyName, color: 'var(--accent)' },
      { tag: tags.string, color: 'var(--ink)' },
      { tag: [tags.number, tags.bool, tags.null], color: 'var(--warning)' },
      { tag: tags.invalid, color: 'var(--danger)' },
    ]),
  ),
];
