import { useEffect, useRef } from 'react';
import { Button } from '../design/Button';
import { Loading, Notice } from '../design/states';
import { useWords } from '../messages/words';
import { EntryFacts } from './EntryFacts';
import type { Entry } from './useEntry';

/** Somebody changed the entry meanwhile: what stands there now is in sight beside what was typed, and nothing is lost. */
export function Overtaken({ entry, base, onGoOn }: { entry: Entry; base: number; onGoOn: () => void }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const read = entry.version !== base;
  // The fields above it are many: it would stand out of sight.
  useEffect(() => { void box.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' }); }, [read]);
  return (
    <div className="stack tight" role="alert" ref={box}>
      <Notice kind="late">{t('register.overtaken')}</Notice>
      {!read ? <Loading /> : (
        <>
          <h3>{t('register.overtaken.theirs')}</h3>
          <div className="card"><EntryFacts entry={entry} /></div>
          <div className="actions"><Button slim onClick={onGoOn}>{t('register.overtaken.goOn')}</Button></div>
        </>
      )}
    </div>
  );
}
