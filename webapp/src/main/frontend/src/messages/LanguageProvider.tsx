import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, type MessageFormatElement } from 'react-intl';
import { isFirstScreen } from '../app/firstScreen';
import { firstWords, moreWords, onWholeBook, type Texts } from './sources';
import { LanguageContext, type Language } from './words';

const KEY = 'samanvay.language';

/** The first screen's own answers come over a slow line before the words of all others. */
const LATER = 2_000;

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
    let later: ReturnType<typeof setTimeout> | undefined;
    const show = (texts: Texts) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      setLoaded({ language, texts });
    };
    const begun = firstWords(language);
    let book: Promise<void> | undefined;
    const whole = () => {
      book ??= Promise.all([begun, moreWords(language)]).then(([texts, rest]) => show({ ...texts, ...rest }), (lost: unknown) => {
        book = undefined;
        throw lost;
      });
      return book;
    };
    onWholeBook(whole);
    if (isFirstScreen()) {
      void begun.then((texts) => {
        show(texts);
        // Without a line they come when they are asked for.
        later = setTimeout(() => void whole().catch(() => {}), LATER);
      });
    } else void whole().catch(() => begun.then(show));
    return () => {
      wanted = false;
      clearTimeout(later);
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
      <IntlProvider locale={spoken === 'hi' ? 'hi-IN' : 'en-IN'} messages={loaded.texts as Record<string, MessageFormatElement[]>} timeZone="Asia/Kolkata">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
