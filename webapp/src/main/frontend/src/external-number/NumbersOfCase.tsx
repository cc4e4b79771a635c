import { useState } from 'react';
import type { Case } from '../case/useCase';
import { Button } from '../design/Button';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { AddNumberDialog } from './AddNumberDialog';

/** By which numbers other systems know the case: the platform finds by them and shows none, so when and by whom is all it tells. */
export function NumbersOfCase({ file }: { file: Case }) {
  const { t, of } = useWords();
  const holds = heldPosts(useMe()).length > 0;
  const [adding, setAdding] = useState(false);
  const added = file.timeline.nodes.filter((step) => step.kind === 'NUMBER_ADDED');
  return (
    <section className="stack tight" aria-labelledby="numbers">
      <h2 id="numbers">{t('externalNumber.title')}</h2>
      <p className="soft">{t('externalNumber.what')}</p>
      {added.length > 0 && (
        <ul className="stack tight">
          {added.map((step) => <li key={step.id}>{t('externalNumber.added', { at: dayAndTime(step.at) })} <span className="soft small">{of(step.post)}, {of(step.office)}</span></li>)}
        </ul>
      )}
      {file.status === 'OPEN' && holds && <p><Button slim onClick={() => setAdding(true)}>{t('externalNumber.add.open')}</Button></p>}
      {adding && <AddNumberDialog file={file} onClose={() => setAdding(false)} />}
    </section>
  );
}
