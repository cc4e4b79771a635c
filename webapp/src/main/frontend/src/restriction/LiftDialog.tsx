import { useState } from 'react';
import { isOvertaken } from '../app/faultAt';
import { ask } from '../gql/ask';
import { LiftRestrictionDocument, type RestrictionReason } from '../gql/generated/graphql';
import { useCaseAct, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { Restriction } from './NamedDialog';
import { ReasonChoice } from './ReasonChoice';
import { LIFTING } from './reasons';

/** The case is open again to all who take part; who they are, and what they will see, is told first. */
export function LiftDialog({ file, restriction, onClose }: { file: Case; restriction: Restriction; onClose: () => void }) {
  const { t, of } = useWords();
  const [reason, setReason] = useState<RestrictionReason>();
  const [missing, setMissing] = useState(false);
  const act = useCaseAct((why: RestrictionReason, key) =>
    ask(LiftRestrictionDocument, { case: file.id, version: file.version, reason: why, key }), t('restriction.said.lifted'));
  const send = () => {
    setMissing(!reason);
    if (reason) act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('restriction.lift')} onClose={onClose}>
      <Notice kind="soon">
        <div className="stack tight">
          {restriction.shutOut.length === 0 ? <p>{t('restriction.lift.nobody')}</p> : (
            <>
              <p>{t('restriction.lift.who')}</p>
              <ul>{restriction.shutOut.map((post) => <li key={post.id}>{of(post.name)}, {of(post.office)}</li>)}</ul>
            </>
          )}
          <p>{t('restriction.lift.nodal')}</p>
          <p>{t('restriction.lift.what')}</p>
          <p>{t('restriction.lift.late')}</p>
          <p>{t('restriction.lift.excluded')}</p>
        </div>
      </Notice>
      <ReasonChoice of={LIFTING} chosen={reason} fault={missing && !reason ? t('form.chooseOne') : undefined} onChoose={setReason} />
      {act.error && <Problem fault={act.error} />}
      {isOvertaken(act.error) && <p>{t('restriction.lift.overtaken')}</p>}
      <div className="actions">
        <Button look="grave" busy={act.isPending} onClick={send}>{t('restriction.lift.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
