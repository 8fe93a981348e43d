import { warning } from '../../diagnostics/report.ts';
import { isTextIn } from '../../text/arrange.ts';
import { byItem } from '../by-item.ts';
import type { Rule } from '../rule.ts';
import { documentsOf } from '../walk.ts';

/** A reader of each language gets a text in it; until then the fallback is shown, marked. */
export const translationMissing: Rule = {
  name: 'translation-missing',
  severity: 'warning',
  docs: "A text lacks one of the library's languages; one warning for each item (or act, calendar, code list, parameter), with the number of texts.",
  run: (library) => {
    const { languages: all } = library.written;
    return byItem(documentsOf(library), (value) => {
      if (!isTextIn(value, library.written)) return undefined;
      const missing = all.filter((language) => value[language] === undefined);
      return missing.length > 0 ? missing : undefined;
    }).map(({ file, pointer, found }) => {
      const languages = all.filter((language) => found.some((missing) => missing.includes(language)));
      return warning(
        'translation-missing',
        { file, pointer },
        { languages: languages.join(', '), count: found.length },
      );
    });
  },
};
