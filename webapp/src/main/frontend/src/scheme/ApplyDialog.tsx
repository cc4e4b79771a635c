import { useState } from 'react';
import { ask } from '../gql/ask';
import { ApplyForSchemeDocument } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { Eligibility } from '../eligibility/EligibilityCard';

const PARTS = ['name', 'register', 'number', 'heldAt'] as const;
type Paper = Record<(typeof PARTS)[number], string>;
const NO_PAPER: Paper = { name: '', register: '', number: '', heldAt: '' };

/** Papers are named with the place where they lie; nothing is uploaded. She may apply before she has them. */
export function ApplyDialog({ file, person, scheme, onClose }: { file: string; person: string; scheme: Eligibility; onClose: () => void }) {
  const { t, of } = useWords();
  const [papers, setPapers] = useState<Paper[]>([]);
  const [missing, setMissing] = useState(false);
  const act = useCaseAct(
    (application: { person: string; scheme: string; papers: Paper[] }, key) => ask(ApplyForSchemeDocument, { case: file, application, key }),
    t('scheme.said.applied'),
  );
  const send = () => {
    const empty = papers.some((paper) => PARTS.some((part) => paper[part].trim() === ''));
    setMissing(empty);
    if (!empty) act.mutate({ person, scheme: scheme.scheme, papers }, { onSuccess: onClose });
  };
  const change = (at: number, paper: Paper) => setPapers(papers.map((each, index) => (index === at ? paper : each)));
  return (
    <Dialog title={t('scheme.applyFor', { scheme: of(scheme.name) })} onClose={onClose}>
      <p>{t('scheme.herWish')}</p>
      {act.error && <Problem fault={act.error} />}
      {papers.map((paper, at) => (
        <fieldset key={at} className="field">
          <legend>{t('scheme.paper', { number: at + 1 })}</legend>
          <div className="papers">
            {PARTS.map((part) => (
              <TextField key={part} label={t(`scheme.paper.${part}`)} value={paper[part]} maxLength={120} autoComplete="off"
                fault={missing && paper[part].trim() === '' ? t('form.fault.missing') : undefined}
                onChange={(text) => change(at, { ...paper, [part]: text })} />
            ))}
          </div>
          <p><Button slim look="plain" onClick={() => setPapers(papers.filter((_, index) => index !== at))}>{t('scheme.paper.remove')}</Button></p>
        </fieldset>
      ))}
      {papers.length < 30 && <p><Button slim onClick={() => setPapers([...papers, NO_PAPER])}><Icon name="plus" />{t('scheme.paper.add')}</Button></p>}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('scheme.act.apply')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
