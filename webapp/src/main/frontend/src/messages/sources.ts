import type { Language } from './words';

export type Texts = Record<string, string>;

const first: Record<Language, () => Promise<{ default: Texts }>> = {
  hi: () => import('./generated/hi.json'),
  en: () => import('./generated/en.json'),
};

const more: Record<Language, () => Promise<{ default: Texts }>> = {
  hi: () => import('./generated/hi-more.json'),
  en: () => import('./generated/en-more.json'),
};

export const firstWords = async (language: Language): Promise<Texts> => (await first[language]()).default;

export const moreWords = async (language: Language): Promise<Texts> => (await more[language]()).default;

let complete: () => Promise<void> = async () => {};

/** Whoever shows the words says how they become complete. */
export function onWholeBook(how: () => Promise<void>) {
  complete = how;
}

/** Before another screen than the first is shown: all words are there. */
export const wholeBook = () => complete();
