import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { LanguageContext, type Language } from './words';

const KEY = 'samanvay.language';
type Texts = Record<string, string>;

const sources: Record<Language, () => Promise<{ default: Texts }>> = {
  hi: () => import('./generated/hi.json'),
  en: () => import('./generated/en.json'),
};

/** The only thing that outlives a session on the device: "hi" or "en". */
export function rememberLanguage(language: Language) {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing starts in Hindi each time.
  }
}

export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'hi';
  } catch {
    return 'hi';
  }
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [loaded, setLoaded] = useState<{ language: Language; texts: Texts }>();

  useEffect(() => {
    let wanted = true;
    void sources[language]().then((module) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      setLoaded({ language, texts: module.default });
    });
    return () => {
      wanted = false;
    };
  }, [language]);

  const spoken = loaded?.language ?? language;
  const value = useMemo(
    () => ({
      language: spoken,
      choose: (chosen: Language) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [spoken],
  );

  if (!loaded) return null;
  return (
    <LanguageContext value={value}>
      <IntlProvider locale={spoken === 'hi' ? 'hi-IN' : 'en-IN'} messages={loaded.texts} timeZone="Asia/Kolkata">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
