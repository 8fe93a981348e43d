import type { Outline, OutlinedAspect, OutlinedChange } from './outline.ts';

/** Markdown for a pull request: headings and lists. What comes from definitions is escaped: it adds no markup of its own. */
export function renderMarkdown(outline: Outline): string {
  const blocks = [
    `# ${escaped(outline.title)}: ${outline.interval}`,
    ...(outline.nothing === undefined ? [] : [outline.nothing]),
    ...aspectBlocks(outline.rules, '##', outline),
    ...(outline.wording.length > 0 ? [`## ${outline.wordingHeading}`] : []),
    ...aspectBlocks(outline.wording, '###', outline),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const aspectBlocks = (aspects: readonly OutlinedAspect[], level: string, outline: Outline): string[] =>
  aspects.flatMap(({ heading, changes }) => [
    `${level} ${heading}`,
    changes.map((change) => item(change, outline)).join('\n'),
  ]);

function item({ sentence, rewordings }: OutlinedChange, { before, after }: Outline): string {
  const both = rewordings.flatMap((rewording) => [
    `  - ${before}: ${escaped(rewording.before)}`,
    `  - ${after}: ${escaped(rewording.after)}`,
  ]);
  return [`- ${escaped(sentence)}`, ...both].join('\n');
}

const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]#|~!@]/g, (mark) => `\\${mark}`)
    // A line that a bullet puts at its start must not become a list, a quotation or a heading.
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+>])/, '\\$1');
