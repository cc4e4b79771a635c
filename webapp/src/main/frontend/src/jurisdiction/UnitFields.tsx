import type { JurisdictionKind, UnitShownFragment } from '../gql/generated/graphql';
import { SelectField, TextField } from '../design/fields';
import { DateField } from '../form/DateField';
import { useWords } from '../messages/words';
import { NameFields } from '../offices/NameFields';
import { OfficeField } from '../offices/OfficeField';
import { KINDS } from './kinds';
import { PlacesField } from './PlacesField';
import type { UnitDraft, UnitField } from './unit';

/**
 * Which unit, for which places, from when and by which order.
 *
 * @param before the unit as it is; none where one is made
 */
export function UnitFields({ state, draft, before, fault, onChange }: {
  state: number; draft: UnitDraft; before: UnitShownFragment | undefined; fault: (field: UnitField) => string | undefined; onChange: (draft: UnitDraft) => void;
}) {
  const { t } = useWords();
  const set = (change: Partial<UnitDraft>) => onChange({ ...draft, ...change });
  const ofCourt = draft.kind === 'COURT';
  const needsName = ofCourt && before?.kind !== 'COURT';
  return (
    <>
      <SelectField label={t('jurisdiction.kind')} value={draft.kind} fault={fault('kind')} onChange={(kind) => set({ kind: kind as JurisdictionKind | '' })}
        options={KINDS.map((value) => ({ value, label: t(`jurisdictionKind.${value}`) }))} />
      {draft.kind && !ofCourt && <OfficeField state={state} chosen={draft.office} fault={fault('office')} onChange={(office) => set({ office })} />}
      <NameFields value={draft.name} onChange={(name) => set({ name })} optional={!needsName}
        hint={t(needsName ? 'jurisdiction.name.court' : before ? 'jurisdiction.name.renamed' : 'jurisdiction.name.hint')} fault={(language) => fault(`name.${language}`)} />
      <PlacesField state={state} places={draft.places} fault={fault('places')} onChange={(places) => set({ places })} />
      <DateField id="jurisdiction-from" label={t('jurisdiction.from')} withTime={false} value={draft.from} fault={fault('from')} onChange={(from) => set({ from })} />
      <TextField label={t('jurisdiction.reference')} hint={t('jurisdiction.reference.hint')} maxLength={300} autoComplete="off" value={draft.reference}
        fault={fault('reference')} onChange={(reference) => set({ reference })} />
    </>
  );
}
