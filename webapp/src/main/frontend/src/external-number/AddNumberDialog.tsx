import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFaultAt } from '../app/faultAt';
import { useCaseAct, type Case } from '../case/useCase';
import { ask } from '../gql/ask';
import { AddExternalNumberDocument, SearchCasesDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { latinDigits } from '../form/draft';
import { useWords } from '../messages/words';

/** A number of another system; whether a case is known by it already is looked up first, so that one matter stays one case. */
export function AddNumberDialog({ file, onClose }: { file: Case; onClose: () => void }) {
  const { t } = useWords();
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useCaseAct((given: string, key) => ask(AddExternalNumberDocument, { case: file.id, number: given, key }), t('externalNumber.said'));
  const refusedAt = useFaultAt(act.error);
  const known = useMutation({
    mutationFn: async (given: string) => (await ask(SearchCasesDocument, { by: 'EXTERNAL_NUMBER', value: given })).searchCases.nodes,
    onSuccess: (found, given) => { if (found.length === 0) add(given); },
  });
  const add = (given: string) => act.mutate(given, { onSuccess: onClose });
  const given = latinDigits(number.trim());
  const here = known.data?.some((each) => each.id === file.id) ?? false;
  const others = (known.data ?? []).filter((each) => each.id !== file.id);
  const send = () => {
    setMissing(given === '');
    if (given === '') return;
    if (others.length > 0 && !here) add(given);
    else known.mutate(given);
  };
  const type = (typed: string) => {
    setNumber(typed);
    known.reset();
    act.reset();
  };
  return (
    <Dialog title={t('externalNumber.add')} onClose={onClose}>
      <p>{t('externalNumber.add.why')}</p>
      <TextField label={t('externalNumber.number')} hint={t('externalNumber.number.hint')} autoComplete="off" spellCheck={false} maxLength={100}
        value={number} fault={missing && given === '' ? t('form.fault.missing') : refusedAt('number')} onChange={type} />
      <div role="status" className="stack tight">
        {here && <Notice kind="good">{t('externalNumber.here')}</Notice>}
        {!here && others.length > 0 && (
          <Notice kind="soon">
            <div className="stack tight">
              <p>{t('externalNumber.others')}</p>
              <ul>{others.map((each) => <li key={each.id}><Link className="code" to="/cases/$id" params={{ id: each.id }} onClick={onClose}>{each.number}</Link></li>)}</ul>
            </div>
          </Notice>
        )}
      </div>
      {(known.error ?? act.error) && <Problem fault={known.error ?? act.error} />}
      <div className="actions">
        {!here && <Button look="main" busy={known.isPending || act.isPending} onClick={send}>{t(others.length > 0 ? 'externalNumber.add.anyway' : 'externalNumber.add')}</Button>}
        <Button onClick={onClose}>{t(here ? 'act.close' : 'act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
