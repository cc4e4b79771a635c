import { useState } from 'react';
import { Refused, ask } from '../gql/ask';
import { ChangeJurisdictionDocument, DefineJurisdictionDocument, type DefinedFragment, type JurisdictionKind, type PlaceNamedFragment, type UnitShownFragment } from '../gql/generated/graphql';
import { useAdministrationAct } from '../administration/useAdministration';
import { isOvertaken, useFaultAt } from '../app/faultAt';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Notice, Problem } from '../design/states';
import { dateOf } from '../form/draft';
import { useWords } from '../messages/words';
import { OverlapLines } from './OverlapLines';
import { changeOf, definitionOf, faultsOf, type UnitDraft, type UnitField } from './unit';
import { UnitFields } from './UnitFields';
import { UnitMeaning } from './UnitMeaning';

type Whole = { kind: JurisdictionKind; from: string };

const FIELDS: readonly UnitField[] = ['kind', 'office', 'name.hi', 'name.en', 'places', 'from', 'reference'];

/**
 * First which unit for which places, then who answers for them so far; only then it stands.
 *
 * @param before the unit that it takes the place of, and its places; none where one is made
 */
export function UnitDialog({ state, first, before, onClose }: {
  state: number; first: UnitDraft; before?: { unit: UnitShownFragment; places: readonly PlaceNamedFragment[] }; onClose: () => void;
}) {
  const { t, of } = useWords();
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const [meaning, setMeaning] = useState<Whole>();
  const [version, setVersion] = useState(before?.unit.version ?? 0);
  const act = useAdministrationAct(async ({ kind, from }: Whole, key): Promise<DefinedFragment> => (before
    ? (await ask(ChangeJurisdictionDocument, { id: before.unit.id, version, change: changeOf(before.unit, before.places, draft, kind, from), key })).changeJurisdiction
    : (await ask(DefineJurisdictionDocument, { jurisdiction: definitionOf(draft, kind, from, state), key })).defineJurisdiction
  ), t(before ? 'jurisdiction.said.changed' : 'jurisdiction.said.defined'));
  const refused = useFaultAt(act.error);
  const faults = faultsOf(draft, before?.unit.kind === 'COURT');
  const title = before ? t('jurisdiction.change.title', { unit: of(before.unit.name) }) : t('jurisdiction.define.title');
  const look = () => {
    setTried(true);
    const from = dateOf(draft.from);
    setMeaning(Object.keys(faults).length === 0 && draft.kind && from ? { kind: draft.kind, from } : undefined);
  };
  const stand = (whole: Whole) => act.mutate(whole, {
    onSuccess: ({ overlaps }) => { if (overlaps.length === 0) onClose(); },
    onError: (fault) => {
      if (fault instanceof Refused && isOvertaken(fault)) setVersion(Number(fault.values.currentVersion));
      if (fault instanceof Refused && fault.values.field) setMeaning(undefined);
    },
  });
  const made = act.data;
  if (made && made.overlaps.length > 0) {
    return (
      <Dialog key="overlaps" title={t('jurisdiction.overlaps.made')} onClose={onClose}>
        <Notice kind="soon">{t('jurisdiction.overlaps.what')}</Notice>
        <OverlapLines state={state} overlaps={made.overlaps} />
        <div className="actions"><Button look="main" onClick={onClose}>{t('act.close')}</Button></div>
      </Dialog>
    );
  }
  if (meaning) {
    return (
      <Dialog key="meaning" title={t('jurisdiction.meaning')} onClose={onClose}>
        <UnitMeaning state={state} draft={draft} kind={meaning.kind} from={meaning.from} before={before?.unit} />
        {isOvertaken(act.error) && <Notice kind="soon">{t('jurisdiction.overtaken')}</Notice>}
        {act.error && !isOvertaken(act.error) && <Problem fault={act.error} />}
        <div className="actions">
          <Button look="main" busy={act.isPending} onClick={() => stand(meaning)}>{t(before ? 'jurisdiction.change.do' : 'jurisdiction.define.do')}</Button>
          <Button onClick={() => setMeaning(undefined)}>{t('jurisdiction.back')}</Button>
        </div>
      </Dialog>
    );
  }
  const fault = (field: UnitField) => {
    const own = tried ? faults[field] : undefined;
    return own ? t(own) : refused(field);
  };
  return (
    <Dialog key="fields" title={title} onClose={onClose}>
      {before && <p className="soft">{t('jurisdiction.change.why')}</p>}
      <UnitFields state={state} draft={draft} before={before?.unit} fault={fault} onChange={setDraft} />
      {act.error && !FIELDS.some(refused) && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" onClick={look}>{t('jurisdiction.look')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
