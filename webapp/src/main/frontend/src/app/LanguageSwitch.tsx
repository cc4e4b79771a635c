import { useLanguage } from '../messages/words';

/** Each language in its own words, so that whoever is lost finds the way back. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  return (
    <div className="languages" role="group" aria-label="भाषा / Language">
      <button type="button" lang="hi" aria-pressed={language === 'hi'} onClick={() => choose('hi')}>हिन्दी</button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => choose('en')}>English</button>
    </div>
  );
}
