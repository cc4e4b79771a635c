import type { ContactMeans, OutcomeKind, OutcomeResult } from '../gql/generated/graphql';
import { LongTextField, SelectField } from '../design/fields';
import { DateField } from '../form/DateField';
import { useWords } from '../messages/words';
import { KINDS, MEANS, RESULTS, lacks, type PersonTold, type Told } from './persons';

const NOTHING: Told = { on: {}, reason: '' };

/** What came of the case for one person, and how she may be asked afterwards. */
export function PersonFields({ id, code, told, tried, onChange }: {
  id: string; code: string; told: PersonTold; tried: boolean; onChange: (told: PersonTold) => void;
}) {
  const { t } = useWords();
  const change = (kind: OutcomeKind, part: Partial<Told>) =>
    onChange({ ...told, outcomes: { ...told.outcomes, [kind]: { ...NOTHING, ...told.outcomes[kind], ...part } } });
  const fault = (kind: OutcomeKind, part: ReturnType<typeof lacks>) =>
    (tried && lacks(kind, told.outcomes[kind]) === part ? t('form.fault.missing') : undefined);
  return (
    <fieldset className="card stack tight">
      <legend>{t('closing.person')} <span className="code">{code}</span></legend>
      {KINDS.map((kind) => {
        const each = told.outcomes[kind] ?? NOTHING;
        return (
          <div className="stack tight" key={kind}>
            <SelectField label={t(`outcomeKind.${kind}`)} value={each.result ?? ''} fault={fault(kind, 'result')}
              options={RESULTS.map((value) => ({ value, label: t(`outcomeResult.${value}`) }))}
              onChange={(value) => change(kind, { result: value as OutcomeResult })} />
            {kind === 'RELIEF_PAID' && each.result === 'ACHIEVED' && (
              <DateField id={`paid-${id}`} label={t('closing.paidOn')} withTime={false} value={each.on} fault={fault(kind, 'on')} onChange={(on) => change(kind, { on })} />
            )}
            {each.result === 'NOT_ACHIEVED' && (
              <LongTextField label={t('closing.reason')} hint={t('conference.words.hint')} maxLength={500} value={each.reason} fault={fault(kind, 'reason')} onChange={(reason) => change(kind, { reason })} />
            )}
          </div>
        );
      })}
      <SelectField label={t('closing.means')} hint={t('closing.means.hint')} value={told.means ?? ''} fault={tried && !told.means ? t('form.chooseOne') : undefined}
        options={MEANS.map((value) => ({ value, label: t(`means.${value}`) }))} onChange={(value) => onChange({ ...told, means: value as ContactMeans })} />
    </fieldset>
  );
}
