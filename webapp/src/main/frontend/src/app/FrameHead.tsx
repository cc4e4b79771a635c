import type { ReactNode } from 'react';
import { Icon, Mark } from '../design/icons';
import { useWords } from '../messages/words';
import { quickExit } from '../session/session';
import { DemonstrationMark } from './DemonstrationMark';
import { LanguageSwitch } from './LanguageSwitch';
import './frame.css';

/** What stands above every screen, an officer's or a stranger's: the way past it, whose it is, the language, the way out. */
export function FrameHead({ home, children }: { home: ReactNode; children: ReactNode }) {
  const { t } = useWords();
  const toMain = () => {
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    heading?.focus();
    heading?.scrollIntoView();
  };
  return (
    <>
      <button type="button" className="skip unseen" onClick={toMain}>{t('frame.skip')}</button>
      <DemonstrationMark />
      <header className="frame-head">
        {home}
        <div className="frame-tools">
          <LanguageSwitch />
          <button type="button" className="exit" onClick={quickExit} title={t('frame.exitWhy')}>
            <Icon name="leave" /><span>{t('frame.exit')}</span>
          </button>
          {children}
        </div>
      </header>
    </>
  );
}

/** The mark, and the name in both scripts. */
export function Name() {
  return (
    <>
      <Mark size={34} />
      <span className="frame-words"><b lang="hi">समन्वय</b> <span lang="en">Samanvay</span></span>
    </>
  );
}
