import type { MessageFormatElement } from 'react-intl';
import type { Language } from './words';

/** Of each message its text, or the parts into which the build took it. */
export type Texts = Record<string, string | MessageFormatElement[]>;

const first: Record<Language, () => Promise<{ default: unknown }>> = {
  hi: () => import('./generated/hi.json'),
  en: () => import('./generated/en.json'),
};

const more: Record<Language, () => Promise<{ default: unknown }>> = {
  hi: () => import('./generated/hi-more.json'),
  en: () => import('./generated/en-more.json'),
};

export const firstWords = async (language: Language): Promise<Texts> => (await first[language]()).default as Texts;

export const moreWords = async (language: Language): Promise<Texts> => (await more[language]()).default as Texts;

let complete: () => Promise<void> = async () => {};

/** Whoever shows the words says how they become complete. */
export function onWholeBook(how: () => Promise<void>) {
  complete = how;
}

/** Before another screen than the first is shown: all words are there. */
export const wholeBook = () => complete();
