import { TextField } from '../design/fields';
import { wholeOf } from '../form/whole';
import type { IdentityInput } from '../gql/generated/graphql';
import { useWords } from '../messages/words';

export type IdentityTyped = { name: string; relativeName: string; birthYear: string; phone: string; address: string; identityDocument: string };
export const UNNAMED: IdentityTyped = { name: '', relativeName: '', birthYear: '', phone: '', address: '', identityDocument: '' };

const isYear = (text: string) => text.trim() === '' || wholeOf(text) !== null;

/** What the server takes, sealed as it arrives; nothing without a name, or with a year that is none. */
export function identityInput(typed: IdentityTyped): IdentityInput | undefined {
  const filled = (text: string) => text.trim() || null;
  const name = filled(typed.name);
  if (!name || !isYear(typed.birthYear)) return undefined;
  return {
    name, relativeName: filled(typed.relativeName), birthYear: wholeOf(typed.birthYear), phone: filled(typed.phone),
    address: filled(typed.address), identityDocument: filled(typed.identityDocument),
  };
}

/** Few of them at the beginning, when a name may not even be known; all of them where nothing but this is recorded. */
export function IdentityFields<Typed extends IdentityTyped>({ typed, onChange, tried, whole }: {
  typed: Typed; onChange: (typed: Typed) => void; tried?: boolean; whole?: boolean;
}) {
  const { t } = useWords();
  const nameless = tried && typed.name.trim() === '';
  return (
    <>
      <TextField label={t('identity.name')} optional={!whole} fault={nameless ? t('form.fault.missing') : undefined} maxLength={200} autoComplete="off" value={typed.name} onChange={(name) => onChange({ ...typed, name })} />
      <TextField label={t('identity.relativeName')} optional maxLength={200} autoComplete="off" value={typed.relativeName} onChange={(relativeName) => onChange({ ...typed, relativeName })} />
      {whole && <TextField label={t('identity.birthYear')} optional fault={tried && !isYear(typed.birthYear) ? t('identity.birthYear.fault') : undefined} inputMode="numeric" maxLength={4} autoComplete="off" value={typed.birthYear} onChange={(birthYear) => onChange({ ...typed, birthYear })} />}
      <TextField label={t('identity.phone')} optional type="tel" maxLength={20} autoComplete="off" value={typed.phone} onChange={(phone) => onChange({ ...typed, phone })} />
      <TextField label={t('identity.address')} optional maxLength={1000} autoComplete="off" value={typed.address} onChange={(address) => onChange({ ...typed, address })} />
      {whole && <TextField label={t('identity.identityDocument')} optional maxLength={200} autoComplete="off" value={typed.identityDocument} onChange={(identityDocument) => onChange({ ...typed, identityDocument })} />}
    </>
  );
}
