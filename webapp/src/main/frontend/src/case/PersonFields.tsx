import { Choices, SelectField } from '../design/fields';
import type { AgeGroup, Gender, NewPersonInput, PersonRole } from '../gql/generated/graphql';
import { useWords } from '../messages/words';
import { IdentityFields, UNNAMED, identityInput, type IdentityTyped } from './IdentityFields';

export const ROLES: readonly PersonRole[] = [
  'SURVIVOR', 'INFORMANT', 'COMPLAINANT', 'GUARDIAN', 'CHILD_OF_SURVIVOR', 'SUPPORT_PERSON', 'WITNESS', 'RESPONDENT', 'ACCUSED', 'CHILD_IN_CONFLICT_WITH_LAW',
];
const GENDERS: readonly Gender[] = ['FEMALE', 'MALE', 'TRANSGENDER', 'NOT_SAID'];
const AGES: readonly AgeGroup[] = ['ADULT', 'CHILD', 'NOT_KNOWN'];

export type PersonDraft = IdentityTyped & { role: PersonRole; gender?: Gender; ageGroup?: AgeGroup; inAccusedHousehold: boolean };
export const nobody = (role: PersonRole): PersonDraft => ({ role, inAccusedHousehold: false, ...UNNAMED });

/** What the server takes. */
export function personInput(draft: PersonDraft): NewPersonInput | undefined {
  if (!draft.gender || !draft.ageGroup) return undefined;
  return { role: draft.role, gender: draft.gender, ageGroup: draft.ageGroup, inAccusedHousehold: draft.inAccusedHousehold, identity: identityInput(draft) ?? null };
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
          <IdentityFields typed={draft} onChange={onChange} />
        </div>
      </details>
    </>
  );
}
