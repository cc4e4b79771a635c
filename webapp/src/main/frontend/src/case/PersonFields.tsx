import { Choices, SelectField, TextField } from '../design/fields';
import type { AgeGroup, Gender, IdentityInput, NewPersonInput, PersonRole } from '../gql/generated/graphql';
import { useWords } from '../messages/words';

export const ROLES: readonly PersonRole[] = [
  'SURVIVOR', 'INFORMANT', 'COMPLAINANT', 'GUARDIAN', 'CHILD_OF_SURVIVOR', 'SUPPORT_PERSON', 'WITNESS', 'RESPONDENT', 'ACCUSED', 'CHILD_IN_CONFLICT_WITH_LAW',
];
const GENDERS: readonly Gender[] = ['FEMALE', 'MALE', 'TRANSGENDER', 'NOT_SAID'];
const AGES: readonly AgeGroup[] = ['ADULT', 'CHILD', 'NOT_KNOWN'];

export type PersonDraft = {
  role: PersonRole; gender?: Gender; ageGroup?: AgeGroup; inAccusedHousehold: boolean;
  name: string; relativeName: string; phone: string; address: string;
};
export const nobody = (role: PersonRole): PersonDraft => ({ role, inAccusedHousehold: false, name: '', relativeName: '', phone: '', address: '' });

/** What the server takes; an identity goes only with a name, and is sealed as it arrives. */
export function personInput(draft: PersonDraft): NewPersonInput | undefined {
  if (!draft.gender || !draft.ageGroup) return undefined;
  const filled = (text: string) => text.trim() || null;
  const identity: IdentityInput | null = draft.name.trim() === '' ? null : {
    name: draft.name.trim(), relativeName: filled(draft.relativeName), phone: filled(draft.phone), address: filled(draft.address),
  };
  return { role: draft.role, gender: draft.gender, ageGroup: draft.ageGroup, inAccusedHousehold: draft.inAccusedHousehold, identity };
}

/** A person of a case: what must be known in sight, who it is folded away. */
export function PersonFields({ draft, onChange, missing, withRole }: {
  draft: PersonDraft; onChange: (draft: PersonDraft) => void; missing: boolean; withRole?: boolean;
}) {
  const { t } = useWords();
  const set = <Name extends keyof PersonDraft>(name: Name, value: PersonDraft[Name]) => onChange({ ...draft, [name]: value });
  return (
    <>
      {withRole && <SelectField label={t('person.role')} value={draft.role} options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(value) => set('role', value as PersonRole)} />}
      <Choices across kind="radio" label={t('person.gender')} chosen={draft.gender ? [draft.gender] : []} fault={missing && !draft.gender ? t('form.chooseOne') : undefined}
        options={GENDERS.map((value) => ({ value, label: t(`gender.${value}`) }))} onChange={([value]) => set('gender', value as Gender)} />
      <Choices across kind="radio" label={t('person.age')} chosen={draft.ageGroup ? [draft.ageGroup] : []} fault={missing && !draft.ageGroup ? t('form.chooseOne') : undefined}
        options={AGES.map((value) => ({ value, label: t(`age.${value}`) }))} onChange={([value]) => set('ageGroup', value as AgeGroup)} />
      <Choices kind="checkbox" label={t('person.household')} chosen={draft.inAccusedHousehold ? ['YES'] : []}
        options={[{ value: 'YES', label: t('person.inAccusedHousehold') }]} onChange={(chosen) => set('inAccusedHousehold', chosen.length > 0)} />
      <details className="identity-fields">
        <summary>{t('identity.fields')}</summary>
        <div className="stack">
          <p className="soft">{t('identity.fields.hint')}</p>
          <TextField label={t('identity.name')} optional autoComplete="off" value={draft.name} onChange={(value) => set('name', value)} />
          <TextField label={t('identity.relativeName')} optional autoComplete="off" value={draft.relativeName} onChange={(value) => set('relativeName', value)} />
          <TextField label={t('identity.phone')} optional type="tel" autoComplete="off" value={draft.phone} onChange={(value) => set('phone', value)} />
          <TextField label={t('identity.address')} optional autoComplete="off" value={draft.address} onChange={(value) => set('address', value)} />
        </div>
      </details>
    </>
  );
}
