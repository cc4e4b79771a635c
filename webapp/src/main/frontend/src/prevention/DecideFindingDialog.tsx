import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import {
  DecideFindingDocument, FindingRefereesDocument, type FindingDecision, type FindingShownFragment, type IgnoreReason, type NewFindingDecisionInput,
} from '../gql/generated/graphql';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

const REASONS = ['DEALT_WITH', 'NOT_CONNECTED', 'WRONGLY_ENTERED', 'NO_LONGER_SO', 'WOULD_HARM'] as const satisfies readonly IgnoreReason[];

/** Act, leave it for a reason, or hand it on: all of it chosen, so that no word of a person stands here. */
export function DecideFindingDialog({ finding, onClose }: { finding: FindingShownFragment; onClose: () => void }) {
  const { t, of } = useWords();
  const [decision, setDecision] = useState<FindingDecision>('ACT');
  const [measure, setMeasure] = useState('');
  const [reason, setReason] = useState('');
  const [to, setTo] = useState('');
  const [missing, setMissing] = useState(false);
  const referees = useQuery({
    queryKey: ['finding-referees', finding.id],
    queryFn: async () => (await ask(FindingRefereesDocument, { finding: finding.id })).findingReferees,
    enabled: finding.mayRefer && !finding.byInspection,
  });
  const act = useAct((input: NewFindingDecisionInput, key) =>
    ask(DecideFindingDocument, { finding: finding.id, decision: input, version: finding.version, key }), t('finding.said'), ['findings', 'my-day']);
  const detail = { ACT: measure, IGNORE: reason, REFER: finding.byInspection ? 'inspection' : to }[decision];
  const send = () => {
    setMissing(!detail);
    if (!detail) return;
    act.mutate({
      decision,
      measure: decision === 'ACT' ? measure : null,
      reason: decision === 'IGNORE' ? reason as IgnoreReason : null,
      referTo: decision === 'REFER' && !finding.byInspection ? to : null,
    }, { onSuccess: onClose });
  };
  const fault = missing && !detail ? t('form.fault.missing') : undefined;
  const ways: FindingDecision[] = finding.mayRefer ? ['ACT', 'IGNORE', 'REFER'] : ['ACT', 'IGNORE'];
  return (
    <Dialog title={t('finding.decide')} onClose={onClose}>
      <p>{of(finding.name)}</p>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('finding.what')} chosen={[decision]} onChange={([value]) => { setDecision(value as FindingDecision); setMissing(false); }}
        options={ways.map((value) => ({ value, label: t(value === 'REFER' && finding.byInspection ? 'finding.way.INSPECT' : `finding.way.${value}`) }))} />
      {decision === 'ACT' && (
        <Choices kind="radio" label={t('finding.measure')} chosen={measure ? [measure] : []} fault={fault} onChange={([value]) => setMeasure(value ?? '')}
          options={finding.measures.map((each) => ({ value: each.code, label: of(each.name) }))} />
      )}
      {decision === 'IGNORE' && (
        <Choices kind="radio" label={t('finding.why')} chosen={reason ? [reason] : []} fault={fault} onChange={([value]) => setReason(value ?? '')}
          options={REASONS.map((value) => ({ value, label: t(`finding.reason.${value}`) }))} />
      )}
      {decision === 'REFER' && finding.byInspection && <p>{t('finding.inspection.how')}</p>}
      {decision === 'REFER' && !finding.byInspection && (
        <Choices kind="radio" label={t('finding.to')} chosen={to ? [to] : []} fault={fault} onChange={([value]) => setTo(value ?? '')}
          options={(referees.data ?? []).map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)}` }))} />
      )}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('finding.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
