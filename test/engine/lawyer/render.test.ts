import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../engine/calendar/date.ts';
import { diff } from '../../../engine/diff/diff.ts';
import { renderDiff } from '../../../engine/diff/render.ts';
import type { Change, EditionDiff } from '../../../engine/diff/types.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { smallLibrary } from '../../support/library.ts';

const library = smallLibrary();

function at(day: string) {
  const date = parseDate(day);
  const found = date && inForce(library, 'guest-card', date);
  if (!found?.ok) throw new Error(`no edition on ${day}`);
  return found.value;
}

const real = diff(library, at('2024-05-30'), at('2024-05-31'));

function withChange(change: Partial<Change> & { readonly words: string }): EditionDiff {
  const { words, ...rest } = change;
  const sentences = { kk: words, ru: words, en: words };
  return {
    ...real,
    changes: [
      { aspect: 'grounds', pointer: '/grounds/x', kind: 'changed', textOnly: false, ...rest, sentences },
    ],
  };
}

const EVIL = `<img src=x onerror="alert(1)"> & 'quoted' [link](javascript:x) **bold** \u001b[31mred`;

describe('text', () => {
  test('groups by aspect, and sets apart what changes words only', () => {
    const text = renderDiff(library, real, { language: 'en', format: 'text' });
    expect(text.split('\n')[0]).toBe('Guest card: 30 May 2024 → 31 May 2024');
    expect(text).toContain('\nDeadlines\n- Deadline «Decision»: the length changes');
    const [rules, wording] = text.split('Wording and sources only');
    expect(rules).not.toContain('Ground 1)');
    expect(wording).toContain('Grounds\n- Ground 1)');
    expect(text).not.toContain('\u001b');
  });
  test('is wrapped, except where one word is longer than the line', () => {
    const text = renderDiff(library, real, { language: 'kk', format: 'text' });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(
      renderDiff(library, withChange({ words: 'x'.repeat(200) }), { language: 'en', format: 'text' }),
    ).toContain(`- ${'x'.repeat(200)}\n`);
  });
  test('obeys no control characters of a definition', () => {
    const text = renderDiff(library, withChange({ words: `a\u001b[31mred\nforged line` }), {
      language: 'en',
      format: 'text',
    });
    expect(text).toContain('- a [31mred forged line\n');
  });
  test('prints long texts that were reworded, before and after', () => {
    const [long, other] = [`${'old '.repeat(60)}end`, `${'new '.repeat(60)}end`];
    const change = {
      words: 'w',
      textOnly: true,
      before: { text: { en: long } },
      after: { text: { en: other } },
    };
    const text = renderDiff(library, withChange(change), { language: 'en', format: 'text' });
    expect(text).toContain('    Before: old old');
    expect(text).toContain('    Now: new new');
  });
  test('says so where nothing changes', () => {
    const same = diff(library, at('2024-05-30'), at('2024-05-30'));
    expect(renderDiff(library, same, { language: 'ru', format: 'text' })).toContain('Изменений нет.');
  });
});

describe('markdown', () => {
  test('has headings and lists', () => {
    const markdown = renderDiff(library, real, { language: 'en', format: 'markdown' });
    expect(markdown).toMatch(/^# Guest card/);
    expect(markdown).toContain('\n## Deadlines\n\n- Deadline');
    expect(markdown).toContain('\n## Wording and sources only\n\n### Grounds\n');
  });
  test('escapes what a definition says', () => {
    const markdown = renderDiff(library, withChange({ words: EVIL }), { language: 'en', format: 'markdown' });
    expect(markdown).not.toContain('<img');
    expect(markdown).not.toMatch(/(?<!\\)\[link/);
    expect(markdown).not.toContain('**bold**');
    const list = renderDiff(library, withChange({ words: '1. x\n# heading' }), {
      language: 'en',
      format: 'markdown',
    });
    expect(list).toContain('- 1\\. x \\# heading');
  });
});

describe('html', () => {
  test('is a semantic fragment', () => {
    const html = renderDiff(library, real, { language: 'kk', format: 'html' });
    expect(html).toMatch(/^<section class="edition-diff" lang="kk">\n<h2>/);
    expect(html).toContain('<li data-kind="changed" data-pointer="/deadlines/decision">');
    expect(html).toContain('<section class="wording-only">');
  });
  test('escapes what a definition says, in text and attributes', () => {
    const long = `${EVIL} ${'x '.repeat(100)}`;
    const change = {
      words: EVIL,
      pointer: '/grounds/"onclick="x',
      textOnly: true,
      before: { text: { en: long } },
      after: { text: { en: `${long}y` } },
    };
    const html = renderDiff(library, withChange(change), { language: 'en', format: 'html' });
    expect(html).not.toContain('<img');
    expect(html).toContain('data-pointer="/grounds/&quot;onclick=&quot;x"');
    expect(html).toContain('<del>&lt;img');
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual([
      'dd',
      'del',
      'dl',
      'dt',
      'h2',
      'h3',
      'h4',
      'ins',
      'li',
      'section',
      'ul',
    ]);
  });
});
