import { useState } from 'react';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { useWords } from '../messages/words';
import { IssueLetterDialog } from './IssueLetterDialog';
import type { Source } from './letters';

/** The way to a letter, beside whatever it is made from. */
export function IssueLetter({ caseFile, source }: { caseFile: string; source: Source }) {
  const { t } = useWords();
  const [issuing, setIssuing] = useState(false);
  return (
    <>
      <Button slim onClick={() => setIssuing(true)}><Icon name="form" />{t('letter.issue')}</Button>
      {issuing && <IssueLetterDialog caseFile={caseFile} source={source} onClose={() => setIssuing(false)} />}
    </>
  );
}
