import { ask } from '../gql/ask';
import { FindOfficesDocument, type OfficeFoundFragment } from '../gql/generated/graphql';
import { FoundField } from '../app/FoundField';
import { useWords } from '../messages/words';

/** An office of the state, found by a part of its code or name. */
export function OfficeField({ state, department, district, chosen, hint, fault, onChange }: {
  state: number; department?: string | undefined; district?: number | undefined; chosen: OfficeFoundFragment | undefined;
  hint?: string | undefined; fault?: string | undefined; onChange: (office: OfficeFoundFragment | undefined) => void;
}) {
  const { t, of } = useWords();
  return (
    <FoundField label={t('matrix.office')} findLabel={t('office.find')} findHint={t('found.hint')} hint={hint} fault={fault} chosen={chosen}
      about={['administration', 'offices', state, department ?? '', district ?? 0]} labelOf={(office) => `${of(office.name)} (${office.code})`}
      find={async (typed) => {
        const { nodes, pageInfo } = (await ask(FindOfficesDocument, { state, district: district ?? null, department: department || null, named: typed || null })).offices;
        return { items: nodes, more: pageInfo.hasNextPage };
      }}
      onChange={onChange} />
  );
}
