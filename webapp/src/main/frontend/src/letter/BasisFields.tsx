import { PURPOSES } from '../case/ConsentDialog';
import { BASES } from '../case/Refer';
import type { Case } from '../case/useCase';
import { SelectField, TextField } from '../design/fields';
import { Notice } from '../design/states';
import type { Basis, SharingPurpose } from '../gql/generated/graphql';
import { useWords } from '../messages/words';

/** Why the law allows the letter, as an officer states it. */
export type StatedBasis = { basis: Basis | ''; reference: string; purpose: SharingPurpose | '' };

export const NO_BASIS: StatedBasis = { basis: '', reference: '', purpose: '' };

/** The consent that covers a letter to a department, if there is one. */
export function consentFor(file: Case, person: string, department: string | undefined, purpose: string): string | undefined {
  return file.consents.nodes.find((each) => each.person === person && each.toDepartment === department
    && each.purpose === purpose && each.decision === 'GIVEN' && !each.withdrawnAt)?.id;
}

export function BasisFields({ stated, onChange, consent, missing }: {
  stated: StatedBasis; onChange: (stated: StatedBasis) => void; consent: string | undefined; missing: boolean;
}) {
  const { t } = useWords();
  const fault = (value: string) => (missing && value.trim() === '' ? t('form.fault.missing') : undefined);
  const { basis, reference, purpose } = stated;
  return (
    <>
      <SelectField label={t('referral.basis')} value={basis} fault={fault(basis)} onChange={(value) => onChange({ ...stated, basis: value as Basis })}
        options={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))} />
      {basis === 'CONSENT' && (
        <>
          <SelectField label={t('referral.purpose')} value={purpose} fault={fault(purpose)} onChange={(value) => onChange({ ...stated, purpose: value as SharingPurpose })}
            options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
          {purpose && (consent ? <Notice kind="good">{t('refer.consent.there')}</Notice> : <Notice kind="soon">{t('refer.consent.missing')}</Notice>)}
        </>
      )}
      {basis && basis !== 'CONSENT' && (
        <TextField label={t('refer.reference')} hint={t('refer.reference.hint')} maxLength={120} value={reference} fault={fault(reference)}
          onChange={(value) => onChange({ ...stated, reference: value })} />
      )}
    </>
  );
}
