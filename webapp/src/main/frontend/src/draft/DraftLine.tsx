import { useState } from 'react';
import { Button } from '../design/Button';
import { Notice } from '../design/states';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import type { UsedDraft } from './useDraft';
import './draft.css';

/** How the draft stands, where one is: kept and until when, not kept yet, or typed on another machine as well. */
export function DraftLine({ draft }: { draft: Pick<UsedDraft<unknown>, 'standing' | 'savedAt' | 'keptUntil' | 'restored' | 'discard' | 'takeOther' | 'keepMine'> }) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const run = (act: () => Promise<void>) => {
    setBusy(true);
    void act().finally(() => setBusy(false));
  };
  if (draft.standing === 'conflict') {
    return (
      <Notice kind="late">
        <div className="stack tight" role="alert">
          <p>{t('draft.conflict')}</p>
          <div className="actions">
            <Button slim busy={busy} onClick={() => run(draft.keepMine)}>{t('draft.keepMine')}</Button>
            <Button slim busy={busy} onClick={() => run(draft.takeOther)}>{t('draft.takeOther')}</Button>
          </div>
        </div>
      </Notice>
    );
  }
  return (
    <div className="draft-line no-print">
      <p className="small soft" role="status">
        {draft.standing === 'saved' && draft.savedAt && draft.keptUntil
          && t(draft.restored ? 'draft.restored' : 'draft.saved', { at: dayAndTime(draft.savedAt), until: day(draft.keptUntil) })}
        {draft.standing === 'unsaved' && t('draft.unsaved')}
      </p>
      {draft.savedAt && <Button slim look="plain" busy={busy} onClick={() => run(draft.discard)}>{t('draft.discard')}</Button>}
    </div>
  );
}
