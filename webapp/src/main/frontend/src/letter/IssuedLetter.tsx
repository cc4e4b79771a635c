import { Button } from '../design/Button';
import { useWords } from '../messages/words';
import { OpenCopy } from './OpenCopy';
import type { Letter } from './letters';

/** A letter that has just been made: its number, and the paper of its newest copy. */
export function IssuedLetter({ letter, onClose }: { letter: Letter; onClose: () => void }) {
  const { t } = useWords();
  const newest = letter.copies.at(-1);
  return (
    <>
      <dl className="facts">
        <div><dt>{t('letter.number')}</dt><dd className="code">{letter.number}</dd></div>
        {newest && <div><dt>{t('letter.copy')}</dt><dd>{newest.copy}</dd></div>}
      </dl>
      <p>{t('letter.givenOut')}</p>
      <div className="actions">
        {newest && <OpenCopy letter={letter} copy={newest} main />}
        <Button onClick={onClose}>{t('act.close')}</Button>
      </div>
    </>
  );
}
