import { useContext, createContext, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './generated/ids';

export type Language = 'hi' | 'en';

/** Words that the server sends in both languages. */
export type Text = { hi: string; en: string };

export const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'hi',
  choose: () => {},
});

export type Values = Record<string, string | number>;

export type Words = {
  language: Language;
  /** A message of ours. */
  t: (id: MessageId, values?: Values) => string;
  /** The server's words in the chosen language. */
  of: (text: Text) => string;
};

/** What every component needs to speak to its reader. */
export function useWords(): Words {
  const intl = useIntl();
  const { language } = useContext(LanguageContext);
  return useMemo(
    () => ({
      language,
      t: (id: MessageId, values?: Values) => {
        const text = intl.messages[id];
        return typeof text === 'string' ? text : intl.formatMessage({ id }, values);
      },
      of: (text: Text) => text[language],
    }),
    [intl, language],
  );
}

export function useLanguage() {
  return useContext(LanguageContext);
}
