import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { spokenFor } from '../../../engine/schema/languages.ts';
import { isSpoken, preferredLanguage } from './languages.ts';

const files = import.meta.glob<ResourceKey>('../../texts/*/*.json', { import: 'default' });

/** Texts are fetched by language and area when first needed. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    // A language of the library only: the interface says its own words in another.
    if (!isSpoken(language)) return done(null, {});
    const load = files[`../../texts/${language}/${area}.json`];
    if (!load) return done(new Error(`No texts ${language}/${area}`), null);
    load().then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

/** Starts the interface texts in the reader's language. */
export async function startLanguage(): Promise<void> {
  const language = preferredLanguage();
  document.documentElement.lang = spokenFor(language);
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: (language) => (isSpoken(language) ? [] : [spokenFor(language)]),
      ns: ['common', 'portal'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
