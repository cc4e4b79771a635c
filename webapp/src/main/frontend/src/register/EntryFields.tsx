import { useBook } from '../app/book';
import { SelectField, TextField } from '../design/fields';
import { DateField } from '../form/DateField';
import { useWords } from '../messages/words';
import type { MyPost } from '../session/session';
import { keepsIn } from './keeping';
import { PartOfField } from './PartOfField';
import { PlaceField } from './PlaceField';
import type { Typed } from './details';

/** What is said of an entry of any register; the code is asked of a new one alone. */
export function EntryFields({ state, keepers, self, typed, faultAt, onChange }: {
  state: number; keepers: readonly MyPost[]; self: string | undefined; typed: Typed;
  faultAt: (field: string) => string | undefined; onChange: (change: Partial<Typed>) => void;
}) {
  const { t, of } = useWords();
  const book = useBook();
  const districts = [...book.districts.values()].filter((each) => keepers.some((post) => keepsIn(post, each.code)));
  return (
    <>
      {self === undefined && (
        <TextField label={t('register.code')} hint={t('register.code.hint')} autoComplete="off" spellCheck={false} maxLength={60}
          value={typed.code} fault={faultAt('code')} onChange={(code) => onChange({ code })} />
      )}
      <TextField label={t('register.nameEn')} autoComplete="off" maxLength={160} value={typed.nameEn} fault={faultAt('name.en')} onChange={(nameEn) => onChange({ nameEn })} />
      <TextField label={t('register.nameHi')} lang="hi" optional autoComplete="off" maxLength={160} value={typed.nameHi} fault={faultAt('name.hi')} onChange={(nameHi) => onChange({ nameHi })} />
      <SelectField label={t('register.district')} value={typed.district} fault={faultAt('district')}
        options={districts.map((each) => ({ value: String(each.code), label: of(each.name) }))}
        onChange={(district) => onChange({ district, placeLevel: '', placeCode: '' })} />
      <PlaceField state={state} district={typed.district} level={typed.placeLevel} code={typed.placeCode} fault={faultAt('placeCode')} onChange={onChange} />
      <PartOfField state={state} self={self} value={typed.partOf} fault={faultAt('partOf')} onChange={(partOf) => onChange({ partOf })} />
      <TextField label={t('register.phone')} hint={t('register.phone.hint')} type="tel" optional autoComplete="off" maxLength={20} value={typed.phone} fault={faultAt('phone')} onChange={(phone) => onChange({ phone })} />
      <TextField label={t('register.entrySource')} hint={t('register.entrySource.hint')} autoComplete="off" maxLength={300} value={typed.source} fault={faultAt('source')} onChange={(source) => onChange({ source })} />
      <DateField id="entry-from" label={t('register.from')} withTime={false} optional value={typed.from} fault={faultAt('from')} onChange={(from) => onChange({ from })} />
      <DateField id="entry-until" label={t('register.until')} withTime={false} optional value={typed.until} fault={faultAt('until')} onChange={(until) => onChange({ until })} />
    </>
  );
}
