import type { Language } from '../../schema/text.ts';
import type { Outline, OutlinedAspect, OutlinedChange } from './outline.ts';

/** A semantic HTML fragment. Definitions are untrusted: everything that comes from them is escaped. */
export function renderHtml(outline: Outline, language: Language): string {
  return [
    `<section class="edition-diff" lang="${language}">`,
    `<h2>${escaped(outline.title)}: ${escaped(outline.interval)}</h2>`,
    ...(outline.nothing === undefined ? [] : [`<p>${escaped(outline.nothing)}</p>`]),
    ...outline.rules.map((aspect) => section(aspect, 'h3', outline)),
    ...(outline.wording.length > 0
      ? [
          `<section class="wording-only">\n<h3>${escaped(outline.wordingHeading)}</h3>`,
          ...outline.wording.map((aspect) => section(aspect, 'h4', outline)),
          '</section>',
        ]
      : []),
    '</section>',
    '',
  ].join('\n');
}

const section = ({ heading, changes }: OutlinedAspect, level: 'h3' | 'h4', outline: Outline): string =>
  [
    '<section>',
    `<${level}>${escaped(heading)}</${level}>`,
    '<ul>',
    ...changes.map((change) => item(change, outline)),
    '</ul>',
    '</section>',
  ].join('\n');

function item({ change, sentence, rewordings }: OutlinedChange, { before, after }: Outline): string {
  const both = rewordings.map(
    (rewording) =>
      `<dl><dt>${escaped(before)}</dt><dd><del>${escaped(rewording.before)}</del></dd>` +
      `<dt>${escaped(after)}</dt><dd><ins>${escaped(rewording.after)}</ins></dd></dl>`,
  );
  const attributes = `data-kind="${change.kind}" data-pointer="${escaped(change.pointer)}"`;
  return `<li ${attributes}>${escaped(sentence)}${both.join('')}</li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
